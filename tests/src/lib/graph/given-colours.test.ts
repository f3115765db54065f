import { describe, expect, test } from 'vitest';
import { actorNameClass, assignColours, COLOURS, colourClass } from '../../../../src/lib/graph/colour.ts';
import { loadExplainer, loadGraph, loadRelated } from '../../../../src/lib/graph/load.ts';
import { officeNames, officesOf } from '../../../../src/lib/graph/offices.ts';
import { relate } from '../../../../src/lib/graph/related.ts';
import { provideContent } from '../../../../src/lib/graph/source.ts';
import type { ActorNode, ExplainerNode, GraphInput } from '../../../../src/lib/graph/types.ts';
import { hash } from '../../../../src/lib/text/hash.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

describe('colours', () => {
  const told = (slug: string, published: string | null, ...casts: string[][]) =>
    ({
      slug,
      data: { published },
      passages: casts.map((cast) => ({ mentions: cast.map((actor) => ({ actor })) })),
    }) as unknown as ExplainerNode;

  function given(explainers: ExplainerNode[], ...ids: string[]): Record<string, number> {
    const actors = new Map(ids.map((id) => [id, { id, colour: -1 } as ActorNode]));
    assignColours(explainers, actors);
    return Object.fromEntries([...actors].map(([id, { colour }]) => [id, colour]));
  }
  const from = (slug: string, step = 0): number => ((hash(slug) % COLOURS) + step) % COLOURS;

  test('follow one another, the actor in most passages first, then by id', () => {
    expect(given([told('a', '2031-01-01', ['x', 'y'], ['y', 'y'], ['w'])], 'w', 'x', 'y')).toEqual({
      y: from('a'),
      w: from('a', 1),
      x: from('a', 2),
    });
  });

  test('are not changed by a newer explainer, which gives its own the least used', () => {
    const old = told('a', '2031-01-01', ['x'], ['x']);
    const before = given([old], 'x', 'y');
    const after = given([told('b', '2031-01-02', ['y'], ['x']), old], 'x', 'y');
    expect(after.x).toBe(before.x);
    expect(after.y).not.toBe(after.x);
    const free = from('b') === after.x ? from('b', 1) : from('b');
    expect(after.y).toBe(free);
  });

  test('of an undated explainer come last, of one day by slug', () => {
    expect(given([told('u', null, ['x']), told('d', '2031-01-01', ['x'])], 'x').x).toBe(from('d'));
    expect(given([told('b', '2031-01-01', ['x']), told('a', '2031-01-01', ['x'])], 'x').x).toBe(from('a'));
  });

  test('are shared once all are taken, the least used first', () => {
    const cast = Array.from({ length: COLOURS + 1 }, (_, at) => `x${at}`);
    const passages = cast.map((_, at) => cast.slice(0, cast.length - at));
    const colours = given([told('a', '2031-01-01', ...passages)], ...cast);
    expect(new Set(cast.slice(0, COLOURS).map((id) => colours[id])).size).toBe(COLOURS);
    expect(colours[`x${COLOURS}`]).toBe(colours[`x${COLOURS - 1}`]);
  });

  test('of somebody whom nobody mentions come from the id, those whom the site has not get none', () => {
    expect(given([told('a', '2031-01-01', ['gone', 'x'])], 'x', 'z')).toEqual({ x: from('a'), z: hash('z') % COLOURS });
  });

  test('are named as the style sheet has them', () => {
    expect([colourClass({ colour: 3 }), actorNameClass({ colour: 3, kind: 'person' })]).toEqual([
      'actor-colour-3',
      'actor-name actor-colour-3 is-person',
    ]);
  });
});

test('the site is linked once, and anew where the content changes', async () => {
  const content = (...slugs: string[]): GraphInput => ({
    explainers: slugs.map((slug) =>
      explainer(slug, section('s', passage('b1000', 'It rains.')), slug === 'mist' ? { status: 'unlisted' } : {}),
    ),
    actors: new Map(),
    themes: new Map(),
    pages: [],
  });
  let now = content('ice', 'mist');
  provideContent(async () => now);
  const first = await loadGraph();
  expect(await loadGraph()).toBe(first);
  expect([(await loadExplainer('ice'))?.slug, (await loadExplainer('mist'))?.slug, await loadExplainer('gone')]).toEqual([
    'ice',
    'mist',
    undefined,
  ]);
  const related = await loadRelated();
  expect(await loadRelated()).toBe(related);
  now = content('snow');
  expect([...(await loadGraph()).explainers.keys()]).toEqual(['snow']);
  expect(await loadRelated()).not.toBe(related);
});

describe('an office', () => {
  const people = { id: 'q', name: 'Iris Quenby', kind: 'person' as const };
  const shore = { id: 'v', name: 'Ships and Shores of Vell', kind: 'organisation' as const };
  const heldIn = (words: string) => {
    const { everyActor } = graphOf(explainer('e', section('s', passage('b1000', words)), { actors: [people, shore] }));
    const node = everyActor.get('q');
    return node ? officesOf(node, everyActor).map((office) => [office.words, office.of?.id]) : [];
  };
  const q = '<Actor id="q">Iris Quenby</Actor>';

  test.each([
    [`${q} is the head of <Actor id="v">Ships and Shores of Vell</Actor>.`, [['head of Ships and Shores of Vell', 'v']]],
    [`${q} is the head of <Actor id="v" as="nominal">Ships and Shores of Vell</Actor>.`, [['head of Ships', undefined]]],
    [`${q} is the head of Vell, said <Actor id="v">Ships and Shores of Vell</Actor>.`, [['head of Vell', undefined]]],
  ])('is of what the article names: %s', (words, offices) => {
    expect(heldIn(words)).toEqual(offices);
  });

  test('is found with each name of what it is of', () => {
    const office = { words: 'Dutch prime minister', role: 'prime minister', holder: 'Dutch', place: { start: 0, end: 5 }, isPast: false };
    expect(officeNames({ ...office, of: { kind: 'country', name: 'Netherlands' } as ActorNode })).toEqual(
      expect.arrayContaining(['Dutch prime minister', 'PM of Dutch', 'Netherlands prime minister']),
    );
    expect(officeNames({ ...office, holder: 'Vell', of: { kind: 'organisation', name: 'France' } as ActorNode })).toEqual([
      'Dutch prime minister',
      'prime minister of Vell',
      'Vell prime minister',
      'prime minister of France',
      'France prime minister',
      'PM of Vell',
      'Vell PM',
      'PM of France',
      'France PM',
    ]);
  });
});

describe('what is alike', () => {
  const boats = { id: 'boats', name: 'Boats', iptc: 'medtop:20000430', because: ['ferry'] };
  const told = (slug: string, words: string, own: object = {}) =>
    explainer(slug, section('s', passage('b1000', words)), {
      headline: slug,
      actors: [{ id: 'renn', name: 'Renn', kind: 'person' }],
      ...own,
    });
  const scores = (...explainers: ReturnType<typeof told>[]) =>
    Object.fromEntries(
      [...relate(graphOf(...explainers)).explainers].map(([{ slug }, others]) => [
        slug,
        others.map(({ node, score }) => `${node.slug} ${score.toFixed(2)}`),
      ]),
    );
  const renn = '<Actor id="renn">Renn</Actor>';

  test('is said by how much it shares: an actor counts more than a word, what stands often more than once', () => {
    expect(
      scores(told('a', `${renn} quarry gravel lorry`), told('b', `${renn} quarry gravel harbour`), told('c', 'quarry gravel lorry')),
    ).toEqual({ a: ['b 0.83'], b: ['a 0.83'], c: [] });
  });

  test('may be a theme that both have', () => {
    const themed = { themes: [boats], actors: [] };
    expect(
      Object.values(scores(told('a', 'ferry quarry gravel', themed), told('b', 'ferry quarry lantern', themed))).map((list) => list.length),
    ).toEqual([1, 1]);
  });
});
