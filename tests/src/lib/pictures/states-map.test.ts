import { expect, test } from 'vitest';
import { countActors } from '../../../../src/lib/graph/count.ts';
import { Pen } from '../../../../src/lib/pictures/pen.ts';
import { involvedStates, statesMap } from '../../../../src/lib/pictures/states.ts';
import { themesGrid } from '../../../../src/lib/pictures/themes-grid.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

const cast = [
  { id: 'portugal', name: 'Portugal', kind: 'country' as const, wikidata: 'Q45' },
  { id: 'spain', name: 'Spain', kind: 'country' as const, wikidata: 'Q29' },
  { id: 'singapore', name: 'Singapore', kind: 'country' as const, wikidata: 'Q334' },
  { id: 'cabinet', name: 'The cabinet', kind: 'government' as const, of: 'spain' },
  { id: 'senate', name: 'The senate', kind: 'government' as const, of: 'spain' },
];
const counted = (...ids: string[]) => {
  const words = ids.map((id) => `<Actor id="${id}">${id}</Actor>`).join(' ');
  const graph = graphOf(explainer('a', section('s', passage('b1000', words)), { actors: cast }));
  return countActors(graph, graph.explainers.get('a')?.passages ?? []);
};

test('a state has its governments with it', () => {
  expect(
    involvedStates(counted('spain', 'cabinet', 'senate')).map(({ name, actor, governments, passages }) => [
      name,
      actor.id,
      governments.map(({ id }) => id),
      passages,
    ]),
  ).toEqual([['Spain', 'spain', ['cabinet', 'senate'], 1]]);
});

test('each state has a mark on the map, and a name where that has room', () => {
  const { states, map, marks } = statesMap(counted('portugal', 'spain', 'singapore'));
  expect(states.map(({ name }) => name)).toEqual(['Portugal', 'Singapore', 'Spain']);
  expect(marks.map(({ state, shape, label }) => [state.name, shape !== '', label?.anchor])).toEqual([
    ['Portugal', true, undefined],
    ['Singapore', false, 'end'],
    ['Spain', true, 'middle'],
  ]);
  expect(map?.height).toBeGreaterThanOrEqual(240);
});

test('without a state there is no map', () => {
  expect(statesMap([])).toEqual({ states: [], map: undefined, marks: [] });
});

test('the picture of themes has room for some of the actors and themes, those in most explainers', () => {
  const site = (people: number, topics: number, explainers = 4) => {
    const actors = Array.from({ length: people }, (_, at) => ({
      id: `p${at}`,
      name: `P${String(at).padStart(2, '0')}`,
      kind: 'person' as const,
    }));
    const themes = Array.from({ length: topics }, (_, at) => ({
      id: `t${at}`,
      name: `T${String(at).padStart(2, '0')}`,
      iptc: 'medtop:20000430',
      because: ['rain'],
    }));
    const words = `${actors.map(({ id }) => `<Actor id="${id}">x</Actor>`).join(' ')} rain`;
    const grid = themesGrid(
      graphOf(
        ...Array.from({ length: explainers }, (_, at) =>
          explainer(`e${at}`, section('s', passage('b1000', words), passage('c1000', '<Actor id="p0">x</Actor> snow')), { actors, themes }),
        ),
      ),
    );
    return grid && [grid.rows.length, grid.columns.length, grid.rows[0]?.dots.length, grid.rows[0]?.dots[0]?.amount];
  };
  expect([site(20, 20), site(3, 3), site(2, 3), site(3, 2), site(3, 3, 3), site(0, 3)]).toEqual([
    [16, 14, 14, 4],
    [3, 3, 3, 4],
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a pen draws whole pixels in short steps, and leaves out what is too small to see', () => {
  const drawn = (tolerance: number, isRing: boolean, ...points: [number, number][]) => {
    const pen = new Pen(tolerance);
    for (const [at, [x, y]] of points.entries()) {
      if (at === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
    if (isRing) pen.closePath();
    return pen.data;
  };
  const square: [number, number][] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  expect(drawn(2, true, ...square)).toBe('M0 0l10 0 0 10-10 0z');
  expect(drawn(2, true, ...square.toReversed())).toBe('M0 10l10 0 0-10-10 0z');
  expect(drawn(2, true, ...square.slice(0, 3))).toBe('');
  expect(drawn(8, true, ...square)).toBe('');
  expect(drawn(7, true, ...square)).toBe('M0 0l10 0 0 10-10 0z');
  expect(drawn(5, false, [0.4, 0.6], [3, 4], [3.4, 5], [6, 9])).toBe('M0 1l3 4 3 4');
  expect(drawn(5, false, [1, 1])).toBe('');
  const pen = new Pen(1);
  for (const start of [0, 50]) {
    pen.moveTo(start, 0);
    pen.lineTo(start + 5, 5);
  }
  expect([pen.data, pen.data]).toEqual(['M0 0l5 5M50 0l5 5', 'M0 0l5 5M50 0l5 5']);
});
