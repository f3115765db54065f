import { expect, test } from 'vitest';
import { provideContent } from '../../../../src/lib/graph/source.ts';
import type { GraphInput } from '../../../../src/lib/graph/types.ts';
import * as paths from '../../../../src/lib/routes/list-paths.ts';
import { explainer, type Frontmatter, passage, renn, section, story } from '../../../support/samples.ts';

const many = Array.from({ length: 250 }, (_, index) => ({
  id: `p${String(index).padStart(3, '0')}`,
  name: `Person ${index}`,
  kind: 'person' as const,
}));
const cast = many.map(({ id }) => `<Actor id="${id}">x</Actor>`).join(' ');
const slugs = Array.from({ length: 130 }, (_, index) => `e${String(index).padStart(3, '0')}`);

/** A site of many explainers of a person, a term and a story, with many more persons in one of them. */
function site(change: (slug: string) => Frontmatter & { key?: string } = () => ({}), own: Partial<GraphInput> = {}): GraphInput {
  return {
    explainers: slugs.map((slug, at) => {
      const { key = slug, ...frontmatter } = change(slug);
      const body = section(
        's',
        passage('b1000', `<Actor id="tobias-renn">Renn</Actor> says the <Term id="ferry">ferry</Term> sails. ${at === 0 ? cast : ''}`),
      );
      const statements = [{ id: 's1000', passage: 'b1000', actor: 'tobias-renn', cue: 'says', content: 'the', kind: 'indirect' as const }];
      return {
        ...explainer(slug, body, {
          headline: slug,
          published: '2031-01-01',
          actors: at === 0 ? [renn, ...many] : [renn],
          statements,
          ...frontmatter,
        }),
        key,
      };
    }),
    actors: new Map(),
    themes: new Map(),
    terms: new Map([['ferry', { term: 'Ferry', forms: [], definition: 'A ship.', sources: [], explanation: [] }]]),
    stories: [story('wall', { headline: 'The wall', rule: { actors: ['tobias-renn'] } })],
    pages: [],
    ...own,
  };
}

async function pagesOf(content: GraphInput) {
  provideContent(async () => content);
  const found = {
    term: await paths.termListPaths(),
    story: await paths.storyListPaths(),
    explainers: await paths.explainerListPaths(),
    statements: await paths.statementPaths(),
  };
  const keys = new Map(
    Object.entries(found).flatMap(([kind, list]) =>
      list.map(({ params, cacheKey }) => [[kind, ...Object.values(params).map((part) => part ?? '-')].join(' '), cacheKey] as const),
    ),
  );
  return { found, keys };
}
const before = site();

test('the later pages of long lists have their addresses, and what they show', async () => {
  const { found, keys } = await pagesOf(before);
  const pages = [...keys.keys()];
  expect(pages).toEqual([
    'term ferry passages 2',
    'story wall explainers 2',
    'story wall who 2',
    'story wall who 3',
    'story wall said 2',
    'explainers 2',
    'explainers 3',
    'explainers 4',
    'explainers 5',
    'explainers 6',
    'statements -',
    'statements 2',
    'statements indirect',
    'statements indirect/2',
  ]);
  expect(found.explainers.map(({ props: { page } }) => [page.number, page.explainers.length])).toEqual([
    [2, 24],
    [3, 24],
    [4, 24],
    [5, 24],
    [6, 10],
  ]);
  expect(found.term[0]?.props).toEqual({ page: { list: 'passages', number: 2 } });
  expect(found.story[0]?.props.page.number).toBe(2);
  expect(found.statements.map(({ props: { list, number, last, shown } }) => [list.id, number, last, shown.length])).toEqual([
    [undefined, 1, 2, 80],
    [undefined, 2, 2, 50],
    ['indirect', 1, 2, 80],
    ['indirect', 2, 2, 50],
  ]);
});

const changed = async (after: GraphInput): Promise<string[]> => {
  const [{ keys: old }, { keys: now }] = [await pagesOf(before), await pagesOf(after)];
  return [...now].filter(([page, key]) => old.get(page) !== key).map(([page]) => page);
};

test('what an explainer says changes the pages that show it, and the first of the lists of statements', async () => {
  expect(await changed(site((slug) => (slug === 'e129' ? { key: 'edited' } : {})))).toEqual([
    'term ferry passages 2',
    'story wall explainers 2',
    'story wall who 2',
    'story wall who 3',
    'story wall said 2',
    'explainers 6',
    'statements -',
    'statements 2',
    'statements indirect',
    'statements indirect/2',
  ]);
});

test('the index of many actors has a page for each letter, made anew with a name, a day or a mention', async () => {
  const names = (first: string) =>
    Array.from({ length: 601 }, (_, index) => ({
      id: `p${index}`,
      name: index === 0 ? first : `Person ${index}`,
      kind: 'person' as const,
    }));
  const pages = async (name: string, published: string, words = 'Nobody.') => {
    const told = explainer('e', section('s', passage('b1000', words)), { published, actors: names(name) });
    provideContent(async () => ({ explainers: [told], actors: new Map(), themes: new Map(), pages: [] }));
    return paths.actorIndexPaths();
  };
  const old = await pages('Ada', '2031-01-01');
  expect(old.map(({ params, props: { page, letters } }) => [params.page, page.items.length, letters.length])).toEqual([
    ['a', 1, 2],
    ['p', 600, 2],
  ]);
  const anew = async (now: typeof old) => now.flatMap(({ params, cacheKey }, at) => (cacheKey === old[at]?.cacheKey ? [] : [params.page]));
  expect(await anew(await pages('Adam', '2031-01-01'))).toEqual(['a']);
  expect(await anew(await pages('Ada', '2031-01-02'))).toEqual(['a', 'p']);
  expect(await anew(await pages('Ada', '2031-01-01', '<Actor id="p0">Ada</Actor>.'))).toEqual(['a']);
  expect(await anew(await pages('Ada', '2031-01-01'))).toEqual([]);
});

test('the name of a term, or of a story, changes all its pages', async () => {
  const term = { term: 'Boat', forms: [], definition: 'A ship.', sources: [], explanation: [] };
  expect(await changed(site(undefined, { terms: new Map([['ferry', term]]) }))).toEqual(['term ferry passages 2']);
  expect(await changed(site(undefined, { stories: [story('wall', { headline: 'The dam', rule: { actors: ['tobias-renn'] } })] }))).toEqual([
    'story wall explainers 2',
    'story wall who 2',
    'story wall who 3',
    'story wall said 2',
  ]);
});
