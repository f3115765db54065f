import { describe, expect, test } from 'vitest';
import { countActors } from '../../../../src/lib/graph/count.ts';
import { placeOf } from '../../../../src/lib/pictures/countries.ts';
import { type Named, placeLabels } from '../../../../src/lib/pictures/labels.ts';
import { drawMap, MAP_WIDTH, middleMeridian } from '../../../../src/lib/pictures/map.ts';
import { Pen } from '../../../../src/lib/pictures/pen.ts';
import { involvedStates } from '../../../../src/lib/pictures/states.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

const place = (wikidata: string) => {
  const found = placeOf(wikidata);
  if (!found) throw new Error(`no place for ${wikidata}`);
  return found;
};
const [france, fiji, portugal, spain] = [place('Q142'), place('Q712'), place('Q45'), place('Q29')];

describe('the states of some passages', () => {
  const actors = [
    { id: 'portugal', name: 'Portugal', kind: 'country' as const, wikidata: 'Q45' },
    { id: 'spain', name: 'Spain', kind: 'country' as const, wikidata: 'Q29' },
    { id: 'the-cabinet', name: 'The cabinet', kind: 'government' as const, of: 'spain' },
    { id: 'lindmoor', name: 'Lindmoor', kind: 'country' as const },
    { id: 'lisbon-zoo', name: 'Lisbon Zoo', kind: 'organisation' as const, of: 'portugal' },
  ];
  const states = (...ids: string[]) => {
    const words = ids.map((id) => `<Actor id="${id}">${id}</Actor>`).join(' ');
    const graph = graphOf(explainer('a', section('s', passage('b1000', words)), { actors }));
    return involvedStates(countActors(graph, graph.explainers.get('a')?.passages ?? [])).map(({ name, actor }) => [name, actor.id]);
  };

  test('are its countries', () => {
    expect(states('portugal', 'spain')).toEqual([
      ['Portugal', 'portugal'],
      ['Spain', 'spain'],
    ]);
  });

  test('and those whose government it names, once', () => {
    expect(states('the-cabinet')).toEqual([['Spain', 'the-cabinet']]);
    expect(states('the-cabinet', 'spain')).toEqual([['Spain', 'spain']]);
  });

  test('but none that no vocabulary knows, and none for an organisation', () => {
    expect(states('lindmoor', 'lisbon-zoo')).toEqual([]);
  });
});

describe('a map', () => {
  test('shows each state within its frame', () => {
    const { height, states } = drawMap([portugal, spain, fiji]);
    for (const { x, y } of states) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(MAP_WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    expect(states[0]?.x).toBeLessThan(states[1]?.x ?? 0);
  });

  test.each(['Q334', 'Q39'])('puts a dot where a state is too small to be seen, such as %s', (small) => {
    const { states } = drawMap([place(small), place('Q148'), place('Q30')]);
    expect(states[0]?.shape).toBe('');
    expect(states[1]?.shape).toMatch(/^M-?\d/);
  });

  test('of a state alone shows its neighbours, and none of its far islands', () => {
    const { borders, states } = drawMap([france]);
    expect(borders).not.toBe('');
    // With French Guiana in it, France would stand far from the middle.
    expect(Math.abs((states[0]?.x ?? 0) - MAP_WIDTH / 2)).toBeLessThan(40);
  });

  test('is the same each time, and small', () => {
    const places = ['Q30', 'Q159', 'Q148', 'Q155', 'Q668'].map(place);
    const map = drawMap(places);
    expect(drawMap(places)).toEqual(map);
    expect(JSON.stringify(map).length).toBeLessThan(13_000);
  });
});

test.each([
  [[10, 20], 15],
  [[170, -170], -180],
  [[-98, 31, 96], -1],
  [[5], 5],
])('the middle of the longitudes %s is %d', (longitudes, middle) => {
  expect(middleMeridian(longitudes)).toBeCloseTo(middle);
});

describe('the pen', () => {
  const draw = (tolerance: number, ...points: [number, number][]): string => {
    const pen = new Pen(tolerance);
    for (const [index, [x, y]] of points.entries()) index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y);
    pen.closePath();
    return pen.data;
  };

  test('draws in whole pixels and short steps', () => {
    expect(draw(1, [10.2, 10], [20, 10], [20, 29.7], [10, 30])).toBe('M10 10l10 0 0 20-10 0z');
  });

  test('leaves out points that are too near, and islands too small to see', () => {
    expect(draw(5, [0, 0], [2, 1], [20, 0], [20, 20], [0, 20])).toBe('M0 0l20 0 0 20-20 0z');
    expect(draw(5, [0, 0], [6, 0], [6, 6], [0, 6])).toBe('');
  });
});

describe('the names on a map', () => {
  const size = { width: 300, height: 200, type: 12 };
  const named = (name: string, x: number, y: number, isDot = false): Named => ({ name, x, y, isDot });

  test('stand on their states, and beside dots', () => {
    expect(placeLabels([named('Spain', 100, 100), named('Malta', 200, 50, true)], size).map((label) => label?.anchor)).toEqual([
      'middle',
      'start',
    ]);
  });

  test('move out of the way of the names before them', () => {
    const [first, second] = placeLabels([named('Spain', 100, 100), named('Portugal', 100, 102)], size);
    expect(first?.dy).not.toBe(second?.dy);
  });

  test('stay on the map', () => {
    expect(placeLabels([named('Malta', 290, 100, true)], size)[0]?.anchor).toBe('end');
  });

  test('are left out where there is no room', () => {
    const crowd = Array.from({ length: 6 }, () => named('Liechtenstein', 150, 100));
    expect(placeLabels(crowd, size).filter((label) => label !== undefined)).toHaveLength(3);
  });
});
