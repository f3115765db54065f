import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import type { ActorNode } from '../../../../src/lib/graph/types.ts';
import { publisherActorSchema } from '../../../../src/schemas/actor.ts';
import { explainer, type Frontmatter, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

type Listed = NonNullable<Frontmatter['actors']>[number];
const by = (published: string, ...actors: Listed[]) =>
  explainer(`e${published}`, section('s', passage('b1000', 'Nobody.')), { published, actors });

function actorsOf(explainers: ReturnType<typeof by>[], publisher: Record<string, object> = {}): ActorNode[] {
  const own = Object.entries(publisher).map(([id, file]) => [id, publisherActorSchema.parse(file)] as const);
  return [...buildGraph({ explainers, actors: new Map(own), themes: new Map(), pages: [] }).actors.values()];
}

describe('where explainers differ about an actor', () => {
  const named = (name: string, from?: 'suggested' | 'article'): Listed => ({ ...renn, name, ...(from && { from }) });

  test.each([
    ['what an editor wrote decides', [named('New', 'suggested'), named('Old')], 'Old'],
    ['the newest of two editors does', [named('New'), named('Old')], 'New'],
    ['the newest does where no editor wrote', [named('New', 'suggested'), named('Old', 'suggested')], 'New'],
    ['what an editor wrote stays', [named('New'), named('Old', 'suggested')], 'New'],
  ])('%s', (_, [newest, oldest], name) => {
    const [actor] = actorsOf([by('2031-01-02', newest as Listed), by('2031-01-01', oldest as Listed)]);
    expect(actor?.name).toBe(name);
  });

  test('the file of the publisher does before all', () => {
    const [actor] = actorsOf([by('2031-01-02', { ...named('New'), wikidata: 'Q1' })], {
      'tobias-renn': {
        name: 'T. Renn',
        kind: 'group',
        wikidata: 'Q2',
        aliases: ['Toby'],
        formerNames: ['Ren'],
        metonyms: ['The Pier'],
        demonyms: ['Rennish'],
        titles: ['Mayor'],
        role: 'Skipper',
        description: 'He is *tall*.',
        sources: [{ title: 'A book', url: 'https://book.example/' }],
      },
    });
    expect(actor).toMatchObject({
      name: 'T. Renn',
      kind: 'group',
      wikidata: 'Q2',
      from: 'editor',
      isPublishers: true,
      aliases: ['Toby', 'Ren'],
    });
    expect(actor?.profile).toMatchObject({ role: 'Skipper', titles: ['Mayor'], standIns: ['The Pier', 'Rennish'] });
    expect(actor?.profile.description).toHaveLength(1);
    expect(actor?.profile.sources).toHaveLength(1);
  });

  test('without one nothing is said that nobody wrote', () => {
    const [actor] = actorsOf([by('2031-01-02', { ...named('New', 'suggested'), wikidata: 'Q1' })]);
    expect(actor).toMatchObject({ wikidata: 'Q1', from: 'suggested', isPublishers: false, aliases: [] });
    expect(actor?.profile).toEqual({ role: undefined, titles: [], standIns: [], description: [], picture: undefined, sources: [] });
  });
});

test('actors are in the order of their names, then of their ids', () => {
  const same = (id: string, name: string): Listed => ({ id, name, kind: 'group' });
  const listed = [same('c', 'Vell'), same('a', 'Vell'), same('z', 'Ärger'), same('b', 'Vell'), same('y', 'Brun')];
  expect(actorsOf([by('2031-01-01', ...listed)]).map(({ id }) => id)).toEqual(['z', 'y', 'a', 'b', 'c']);
});

describe('what an actor belongs to', () => {
  const parents = (explainers: ReturnType<typeof by>[], publisher: Record<string, object> = {}) =>
    actorsOf(explainers, publisher).map(({ id, of, children }) => [id, of?.id, ...children.map((child) => child.id)]);
  const vell: Listed = { id: 'vell', name: 'Vell', kind: 'country' };

  test.each([
    [
      'an explainer says',
      [by('2031-01-01', lindmoor, { ...renn, of: 'lindmoor' })],
      {},
      [
        ['lindmoor', undefined, 'tobias-renn'],
        ['tobias-renn', 'lindmoor'],
      ],
    ],
    [
      'the newest that says any',
      [by('2031-01-03', renn), by('2031-01-02', lindmoor, { ...renn, of: 'lindmoor' }), by('2031-01-01', vell, { ...renn, of: 'vell' })],
      {},
      [
        ['lindmoor', undefined, 'tobias-renn'],
        ['tobias-renn', 'lindmoor'],
        ['vell', undefined],
      ],
    ],
    [
      'the publisher says before all',
      [by('2031-01-02', lindmoor, vell, { ...renn, of: 'lindmoor' })],
      { 'tobias-renn': { name: 'Renn', kind: 'person', of: 'vell' } },
      [
        ['lindmoor', undefined],
        ['tobias-renn', 'vell'],
        ['vell', undefined, 'tobias-renn'],
      ],
    ],
    [
      'a file that says nothing of it leaves',
      [by('2031-01-02', lindmoor, { ...renn, of: 'lindmoor' })],
      { 'tobias-renn': { name: 'Renn', kind: 'person' } },
      [
        ['lindmoor', undefined, 'tobias-renn'],
        ['tobias-renn', 'lindmoor'],
      ],
    ],
    ['nothing where the site has it not', [by('2031-01-02', { ...renn, of: 'lindmoor' })], {}, [['tobias-renn', undefined]]],
    ['never itself', [by('2031-01-02', { ...renn, of: 'tobias-renn' })], {}, [['tobias-renn', undefined]]],
  ])('is what %s', (_, explainers, publisher, expected) => {
    expect(parents(explainers, publisher)).toEqual(expected);
  });
});

describe('terms', () => {
  const term = (name: string) => ({ term: name, forms: [], definition: 'A thing.', sources: [], explanation: [] });
  const body = section(
    's',
    passage('b1000', '<Term id="b">One</Term>, <Term id="b">two</Term> and <Term id="gone">three</Term>.'),
    passage('c1000', 'None.'),
  );

  test('are in the order of their names, each with its passages once', () => {
    const terms = new Map([
      ['c', term('Ferry')],
      ['b', term('Ferry')],
      ['a', term('Äther')],
    ]);
    const graph = buildGraph({ explainers: [explainer('e', body)], actors: new Map(), themes: new Map(), pages: [], terms });
    expect([...graph.terms.values()].map(({ id, passages }) => [id, passages.map(({ id }) => id)])).toEqual([
      ['a', []],
      ['b', ['b1000']],
      ['c', []],
    ]);
    expect(graph.explainers.get('e')?.passages.map(({ terms }) => terms.map(({ id }) => id))).toEqual([['b'], []]);
  });

  test('hear nothing of an explainer in no list, which leads to them', () => {
    const terms = new Map([['b', term('Ferry')]]);
    const graph = buildGraph({
      explainers: [explainer('e', body, { status: 'unlisted' })],
      actors: new Map(),
      themes: new Map(),
      pages: [],
      terms,
    });
    expect(graph.terms.get('b')?.passages).toEqual([]);
    expect(graph.unlisted.get('e')?.passages[0]?.terms.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('themes', () => {
  const theme = (id: string, name: string, ...because: string[]) => ({ id, name, iptc: 'medtop:20000430', because });
  const texts = ['The Ferry sails.', 'Two ferryboats.', 'One refferry.', 'A ferry2.', '(ferry)', '\u{1d7d8}ferry', 'ferryboat, ferry'];
  const body = section('s', ...texts.map((text, at) => passage(`b100${at}`, text)));

  test('have the passages with their words, as whole words, however they are written', () => {
    const graph = graphOf(explainer('e', body, { themes: [theme('sea', 'Sea', 'FERRY'), theme('none', 'None')] }));
    expect(graph.themes.get('sea')?.passages.map(({ id }) => id)).toEqual(['b1000', 'b1004', 'b1006']);
    expect(graph.themes.get('none')?.passages).toEqual([]);
    expect(graph.themes.get('none')?.explainers.map(({ slug }) => slug)).toEqual(['e']);
  });

  test('of several explainers have all their words, and are in the order of their names', () => {
    const one = explainer('a', body, { themes: [theme('z', 'Sea', 'ferry'), theme('b', 'Zoo'), theme('a', 'Zoo')] });
    const other = explainer('b', body, { themes: [theme('z', 'Sea', 'sails', 'ferry')] });
    const { themes } = graphOf(one, other);
    expect([...themes.values()].map(({ id, because, explainers }) => [id, because, explainers.length])).toEqual([
      ['z', ['ferry', 'sails'], 2],
      ['a', [], 1],
      ['b', [], 1],
    ]);
  });
});
