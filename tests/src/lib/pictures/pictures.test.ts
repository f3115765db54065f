import { describe, expect, test } from 'vitest';
import { countActors } from '../../../../src/lib/graph/count.ts';
import type { ExplainerNode, Graph } from '../../../../src/lib/graph/types.ts';
import { bandsOf, middleOf, radiusOf } from '../../../../src/lib/pictures/dot-grid.ts';
import { flow } from '../../../../src/lib/pictures/flow.ts';
import { overTime } from '../../../../src/lib/pictures/over-time.ts';
import { MOST_ROWS, presence } from '../../../../src/lib/pictures/presence.ts';
import { themesGrid } from '../../../../src/lib/pictures/themes-grid.ts';
import { explainer, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

const lind = '<Actor id="lindmoor">Lindmoor</Actor>';
const mayor = '<Actor id="tobias-renn">Renn</Actor>';
const actors = [lindmoor, renn];

function show(graph: Graph, slug = 'harbour') {
  const node = graph.explainers.get(slug) as ExplainerNode;
  return { node, actors: countActors(graph, node.passages) };
}

describe('who appears where', () => {
  const body =
    section('wall', passage('b1000', `${lind} and ${lind}`), passage('c1000', `${mayor}.`)) + section('lock', passage('d1000', lind));
  const graph = graphOf(explainer('harbour', body, { actors }));
  const { node, actors: counts } = show(graph);

  test('has a row for each actor and a dot, linked, in the column of each passage that mentions it', () => {
    const rows = presence(node, counts)?.grid.rows.map(({ name, dots }) => [
      name,
      ...dots.map(({ column, amount, href }) => [column, amount, href]),
    ]);
    expect(rows).toEqual([
      ['Lindmoor', [0, 2, '/explainers/harbour/#b1000'], [2, 1, '/explainers/harbour/#d1000']],
      ['Tobias Renn', [1, 1, '/explainers/harbour/#c1000']],
    ]);
  });

  test('says in words what a dot says', () => {
    expect(presence(node, counts)?.grid.rows[0]?.dots[1]?.title).toBe('Lindmoor, passage 3: lock');
  });

  test('keeps sections apart', () => {
    expect(bandsOf(presence(node, counts)?.grid.columns ?? [])).toEqual([
      { x: '0%', width: '66.67%' },
      { x: '66.67%', width: '33.33%' },
    ]);
  });

  test.each([
    ['one actor', section('s', passage('b1000', lind), passage('c1000', lind))],
    ['one passage', section('s', passage('b1000', `${lind} and ${mayor}`), passage('c1000', 'Nobody.'))],
  ])('is not drawn for %s', (_, body) => {
    const { node, actors: counts } = show(graphOf(explainer('harbour', body, { actors })));
    expect(presence(node, counts)).toBeUndefined();
  });

  test('draws the actors in most passages, and has all of them in its table', () => {
    const many = Array.from({ length: MOST_ROWS + 3 }, (_, n) => ({ id: `person-${n}`, name: `Person ${n}`, kind: 'person' as const }));
    const words = many.map(({ id, name }) => `<Actor id="${id}">${name}</Actor>`).join(' ');
    const { node, actors: counts } = show(
      graphOf(explainer('harbour', section('s', passage('b1000', words), passage('c1000', words)), { actors: many })),
    );
    const found = presence(node, counts);
    expect([found?.grid.rows.length, found?.table.length]).toEqual([MOST_ROWS, MOST_ROWS + 3]);
  });
});

describe('a dot', () => {
  test('stands in the middle of its column', () => {
    expect([0, 1, 2].map((column) => middleOf(column, 3))).toEqual(['16.67%', '50%', '83.33%']);
  });

  test('grows in area with what it stands for, and never past its column', () => {
    const radii = [1, 2, 3, 4, 5].map((amount) => radiusOf(amount, 5));
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
    expect([radii[0], radii.at(-1)]).toEqual([4, 9]);
    expect(radiusOf(1, 1)).toBe(5);
  });
});

describe('who speaks of whom', () => {
  const body = section(
    's',
    passage('b1000', `${mayor} said ${lind} pays. ${lind} says ${mayor} lies.`),
    passage('c1000', `${mayor} said ${lind} has money. It was said that ${lind} has none.`),
  );
  const said = [
    {
      id: 's1000',
      passage: 'b1000',
      source: 'Renn',
      actor: 'tobias-renn',
      cue: 'said',
      content: 'Lindmoor pays',
      kind: 'indirect' as const,
    },
    {
      id: 's2000',
      passage: 'c1000',
      source: 'Renn',
      actor: 'tobias-renn',
      cue: 'said',
      content: 'Lindmoor has money',
      kind: 'indirect' as const,
    },
    { id: 's3000', passage: 'c1000', cue: 'said', content: 'Lindmoor has none', kind: 'indirect' as const },
    { id: 's4000', passage: 'b1000', source: 'Lindmoor', actor: 'lindmoor', cue: 'says', content: 'Renn lies', kind: 'indirect' as const },
  ];
  const drawn = (statements: typeof said) => flow(show(graphOf(explainer('harbour', body, { actors, statements }))).node.statements);

  test('has a line for each pair, the wider the more statements', () => {
    const lines = drawn(said)?.lines.map(({ speaker, about, width, statements }) => [
      speaker?.id,
      about.id,
      width,
      statements.map(({ id }) => id),
    ]);
    expect(lines).toEqual([
      ['tobias-renn', 'lindmoor', 3, ['s1000', 's2000']],
      [undefined, 'lindmoor', 2, ['s3000']],
      ['lindmoor', 'tobias-renn', 2, ['s4000']],
    ]);
  });

  test('lists those who could not be determined, last', () => {
    expect(drawn(said)?.speakers.map((speaker) => speaker?.id)).toEqual(['tobias-renn', 'lindmoor', undefined]);
  });

  test('draws each line from the row of who speaks to the row of whom', () => {
    const [, , last] = drawn(said)?.lines ?? [];
    // Lindmoor is the second of three on the left, Renn the second of two on the right.
    expect(last?.path).toMatch(/^M0,50C.*,100,75$/);
  });

  test('is not drawn for one pair', () => {
    expect(drawn(said.slice(0, 2))).toBeUndefined();
  });
});

describe('an actor over time', () => {
  const told = (slug: string, published: string | null, times = 1) =>
    explainer(slug, section('s', ...Array.from({ length: times }, (_, n) => passage(`b${n}000`, lind))), { actors, published });
  const drawn = (...explainers: ReturnType<typeof told>[]) => overTime(graphOf(...explainers).actors.get('lindmoor')?.passages ?? []);

  test('has a dot for each dated explainer, earliest first, with its passages', () => {
    const found = drawn(told('c', '2031-12-31', 3), told('a', '2031-01-01'), told('b', null));
    expect(found?.dots?.map(({ explainer, passages, x, level }) => [explainer.slug, passages, x, level])).toEqual([
      ['a', 1, '4.17%', 0],
      ['c', 3, '95.83%', 0],
    ]);
  });

  test('puts those of one time above one another', () => {
    const found = drawn(told('a', '2031-01-01'), told('b', '2031-01-02'), told('c', '2031-12-31'));
    expect(found?.dots?.map(({ level }) => level)).toEqual([0, 1, 0]);
    expect(found?.levels).toBe(2);
  });

  test('says when, by round dates', () => {
    expect(drawn(told('a', '2030-03-01'), told('b', '2033-03-01'))?.ticks.map(({ date }) => date)).toEqual(['2031', '2032', '2033']);
  });

  describe('in many explainers', () => {
    const many = (days: number, from = Date.UTC(2030, 11, 31)) =>
      Array.from({ length: 40 }, (_, index) =>
        told(`e${index}`, new Date(from + Math.round((index * days) / 39) * 86_400_000).toISOString().slice(0, 10), index === 39 ? 2 : 1),
      );
    const labels = (days: number) => drawn(...many(days))?.bars?.map(({ label }) => label) ?? [];

    test.each([
      ['days', 30, '2030-12-31', '2031-01-30'],
      ['months', 400, '2030-12', '2032-02'],
      ['years', 4000, '2030', '2041'],
    ])('has a bar for each of its %s that has some', (_, span, first, last) => {
      expect([labels(span)[0], labels(span).at(-1)]).toEqual([first, last]);
      expect(new Set(labels(span)).size).toBe(labels(span).length);
    });

    test('counts explainers and passages, and leads to the newest', () => {
      const bars = drawn(...many(4000))?.bars ?? [];
      const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(sum(bars.map(({ explainers }) => explainers))).toBe(40);
      expect(sum(bars.map(({ passages }) => passages))).toBe(41);
      expect(bars.at(-1)?.newest.explainer.slug).toBe('e39');
      expect(bars[0]?.newest.explainer.slug).toBe('e0');
    });

    test('is drawn to scale: a bar stands where its time is, as wide as that is long', () => {
      const bars = drawn(...many(30), told('late', '2031-02-09'))?.bars ?? [];
      expect(bars[0]).toMatchObject({ label: '2030-12-31', x: '0%', width: '2.44%', top: '50%', height: '50%' });
      expect(bars.at(-1)).toMatchObject({ label: '2031-02-09', x: '97.56%', width: '2.44%' });
      expect(Math.max(...bars.map(({ height }) => Number.parseFloat(height)))).toBe(100);
    });

    test('has as many bars for ten times the explainers', () => {
      const more = Array.from({ length: 360 }, (_, index) => told(`m${index}`, '2031-01-15'));
      expect(drawn(...many(30), ...more)?.bars?.length).toBe(drawn(...many(30))?.bars?.length);
    });
  });

  test.each([
    ['one explainer', [told('a', '2031-01-01')]],
    ['explainers without dates', [told('a', null), told('b', null)]],
    ['explainers of one day', [told('a', '2031-01-01'), told('b', '2031-01-01')]],
  ])('is not drawn for %s', (_, explainers) => {
    expect(drawn(...explainers)).toBeUndefined();
  });
});

describe('actors by themes', () => {
  const themes = ['coast', 'tide', 'lock'].map((id) => ({ id, name: id, iptc: 'medtop:20000430', because: [id] }));
  const third = { id: 'the-board', name: 'The board', kind: 'organisation' as const };
  const body = section(
    's',
    passage('b1000', `${lind}: coast, tide and lock.`),
    passage('c1000', `${mayor} and <Actor id="the-board">the board</Actor>: coast.`),
  );
  const site = (many: number) =>
    graphOf(...Array.from({ length: many }, (_, n) => explainer(`e${n}`, body, { actors: [...actors, third], themes })));

  test('count the passages of a theme that mention an actor, and lead to the first of them', () => {
    const grid = themesGrid(site(4));
    expect(grid?.columns.map(({ name }) => name)).toEqual(['coast', 'lock', 'tide']);
    const row = grid?.rows.find(({ name }) => name === 'Tobias Renn');
    expect(row?.dots).toEqual([{ column: 0, amount: 4, href: '/themes/coast/#ui-e0-c1000', title: 'Tobias Renn and coast: 4 passages' }]);
  });

  test('are drawn only for a site of many explainers', () => {
    expect(themesGrid(site(3))).toBeUndefined();
  });
});
