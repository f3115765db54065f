import { describe, expect, it, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import { countActors, countSite, countThemes, countWords } from '../../../../src/lib/graph/count.ts';
import { publisherActorSchema } from '../../../../src/schemas/actor.ts';
import { explainer, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

const harbour = explainer(
  'harbour',
  section(
    'the-wall',
    passage('b1000', '<Actor id="lindmoor">Lindmoor</Actor> waits, and <Actor id="lindmoor" as="metonym">the Town Hall</Actor> pays.'),
    passage(
      'c1000',
      '<Actor id="lindmoor" as="metonym">The Town Hall</Actor> asked <Actor id="tobias-renn">Tobias Renn</Actor> about dredging.',
    ),
  ) + section('the-lock', passage('d1000', 'Nobody knows what the wall costs.')),
  {
    published: '2025-03-01',
    actors: [lindmoor, { ...renn, of: 'lindmoor' }],
    themes: [{ id: 'coast', name: 'coast', iptc: 'medtop:20000430', because: ['wall', 'Dredging'] }],
    statements: [{ id: 's1000', passage: 'c1000', actor: 'tobias-renn', source: 'Tobias Renn', content: 'dredging', kind: 'indirect' }],
  },
);

describe('an actor', () => {
  const graph = graphOf(harbour);
  const actor = graph.actors.get('lindmoor');

  it('has every passage that mentions it, once, in reading order', () => {
    expect(actor?.passages.map(({ id }) => id)).toEqual(['b1000', 'c1000']);
  });

  it('is listed with the words used for it, their relation and how often', () => {
    expect(countWords('lindmoor', actor?.passages ?? [])).toEqual([
      { text: 'the Town Hall', slug: 'harbour', relation: 'metonym', count: 2 },
      { text: 'Lindmoor', slug: 'harbour', relation: 'name', count: 1 },
    ]);
  });

  it('knows what it said and where', () => {
    const [statement] = graph.actors.get('tobias-renn')?.statements ?? [];
    expect(statement?.passage.section.heading).toBe('the-wall');
  });

  it('is linked with the actor that it belongs to, both ways', () => {
    expect(graph.actors.get('tobias-renn')?.of?.name).toBe('Lindmoor');
    expect(actor?.children.map(({ name }) => name)).toEqual(['Tobias Renn']);
  });

  it('belongs to nobody when the site does not have the other', () => {
    const graph = graphOf(explainer('a', '', { actors: [{ ...renn, of: 'a-ministry' }] }));
    expect(graph.actors.get('tobias-renn')?.of).toBeUndefined();
  });
});

describe('explainers that differ about an actor', () => {
  const suggested = explainer('a', '', { actors: [{ ...lindmoor, from: 'suggested' }] });
  const edited = explainer('b', '', { actors: [{ ...lindmoor, name: 'Lindmoor Island' }] });

  it('show what an editor wrote', () => {
    expect(graphOf(suggested, edited).actors.get('lindmoor')?.name).toBe('Lindmoor Island');
  });

  it("show the publisher's own definition above all", () => {
    const own = publisherActorSchema.parse({ name: 'The Isle of Lindmoor', kind: 'country', aliases: ['the Isle'] });
    const graph = buildGraph({ explainers: [suggested, edited], actors: new Map([['lindmoor', own]]), themes: new Map(), pages: [] });
    expect(graph.actors.get('lindmoor')).toMatchObject({ name: 'The Isle of Lindmoor', aliases: ['the Isle'], from: 'editor' });
  });
});

describe("the publisher's own actors and themes", () => {
  const actors = new Map([['lindmoor', publisherActorSchema.parse({ name: 'The Isle of Lindmoor', kind: 'country' })]]);
  const themes = new Map([
    ['coast', { name: 'The coast', below: 'medtop:20000430', triggers: ['coast'], description: 'Where land ends.' }],
  ]);

  it('have no page while no explainer lists them', () => {
    const graph = buildGraph({ explainers: [], actors, themes, pages: [] });
    expect([graph.actors.size, graph.themes.size]).toEqual([0, 0]);
  });

  it("give a theme the publisher's name and words", () => {
    const graph = buildGraph({ explainers: [harbour], actors, themes, pages: [] });
    expect(graph.themes.get('coast')).toMatchObject({ name: 'The coast', below: 'medtop:20000430', description: 'Where land ends.' });
  });
});

describe('the actors of some passages', () => {
  it('come in the order of how many of the passages mention them', () => {
    const often = '<Actor id="tobias-renn">Renn</Actor>, <Actor id="tobias-renn">Renn</Actor> and <Actor id="tobias-renn">Renn</Actor>';
    const body = section(
      's',
      passage('b1000', '<Actor id="lindmoor">Lindmoor</Actor>'),
      passage('c1000', `<Actor id="lindmoor">Lindmoor</Actor> ${often}`),
    );
    const graph = graphOf(explainer('a', body, { actors: [renn, lindmoor] }));
    const passages = graph.explainers.get('a')?.passages ?? [];
    expect(countActors(graph, passages).map(({ actor, passages, mentions }) => [actor.name, passages, mentions])).toEqual([
      ['Lindmoor', 2, 2],
      ['Tobias Renn', 1, 3],
    ]);
  });
});

test('who stands in most explainers comes before whom one explainer is full of', () => {
  const of = (slug: string, name: string, many: number) =>
    explainer(slug, section('s', ...Array.from({ length: many }, (_, at) => passage(`b${at}000`, name))), { actors: [renn, lindmoor] });
  const renns = '<Actor id="tobias-renn">Renn</Actor>';
  const lindmoors = '<Actor id="lindmoor">Lindmoor</Actor>';
  const graph = graphOf(of('a', renns, 5), of('b', lindmoors, 1), of('c', lindmoors, 1));
  expect(countSite(graph).actors.map(({ actor, passages, explainers }) => [actor.name, passages, explainers])).toEqual([
    ['Lindmoor', 2, 2],
    ['Tobias Renn', 5, 1],
  ]);
});

describe('a theme', () => {
  const theme = graphOf(harbour).themes.get('coast');

  it('has the passages that contain its words, in capitals or not', () => {
    expect(theme?.passages.map(({ id }) => id)).toEqual(['c1000', 'd1000']);
  });

  it('does not take a part of a word for the word', () => {
    const walls = explainer('a', section('s', passage('b1000', 'The wallpaper of the drywall.')), { themes: harbour.data.themes });
    expect(graphOf(walls).themes.get('coast')?.passages).toEqual([]);
  });

  it('takes signs in its words as they are', () => {
    const themes = [{ id: 'cpp', name: 'C++', iptc: 'medtop:20000430', because: ['C++ (language)'] }];
    const graph = graphOf(explainer('a', section('s', passage('b1000', 'They teach C++ (language) here.')), { themes }));
    expect(countThemes(graph.themes.get('cpp')?.passages ?? [])).toMatchObject([{ passages: 1 }]);
  });

  it('without words is in no passage, but on the page of its explainer all the same', () => {
    const themes = [{ id: 'coast', name: 'coast', iptc: 'medtop:20000430' }];
    const node = graphOf(explainer('a', section('s', passage('b1000', 'The coast.')), { themes })).explainers.get('a');
    expect(countThemes(node?.passages ?? [], node?.themes)).toMatchObject([{ theme: { id: 'coast' }, passages: 0 }]);
  });
});

describe('the explainers', () => {
  it('come newest first, those without a date last', () => {
    const dated = (slug: string, published: string | null) => explainer(slug, '', { published });
    const graph = graphOf(dated('b', null), dated('old', '2024-12-31'), dated('a', null), dated('new', '2025-01-01'));
    expect([...graph.explainers.keys()]).toEqual(['new', 'old', 'a', 'b']);
  });
});
