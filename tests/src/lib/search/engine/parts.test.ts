import { describe, expect, test } from 'vitest';
import type { Finder } from '../../../../../src/lib/search/engine/find.ts';
import { toHit } from '../../../../../src/lib/search/engine/hit.ts';
import type { Lexicon } from '../../../../../src/lib/search/engine/lexicon.ts';
import { isCapital, isNamed, meaningOf } from '../../../../../src/lib/search/engine/meaning.ts';
import { remember } from '../../../../../src/lib/search/engine/remember.ts';
import { makeSuggester } from '../../../../../src/lib/search/engine/suggest.ts';
import { countValues, openValues, passes } from '../../../../../src/lib/search/engine/values.ts';
import { readPage } from '../../../../../src/lib/search/page-text.ts';
import type { SearchRequest } from '../../../../../src/lib/search/query.ts';
import { rankPage, weigh } from '../../../../../src/lib/search/rank.ts';
import { NOWHERE } from '../../../../../src/lib/search/slot.ts';

const anchor = (element: string, id: string, location: number, text = '') => ({ element, id, location, text });
const pageOf = (
  content: string,
  {
    kind = 'explainer',
    anchors = [] as ReturnType<typeof anchor>[],
    ...meta
  }: Record<string, unknown> & { kind?: string; anchors?: ReturnType<typeof anchor>[] } = {},
) => readPage({ url: '/x/', content, filters: { kind: [kind] }, meta: { title: 'Title', ...(meta as Record<string, string>) }, anchors });

describe('what a name means', () => {
  const france = pageOf('France', { kind: 'actor', title: 'France', otherNames: 'French Republic', capitals: 'Paris' });

  test('its own names are told from its capital', () => {
    expect([
      isNamed(france, 'france'),
      isNamed(france, 'french republic'),
      isNamed(france, 'paris'),
      isCapital(france, 'paris'),
      isCapital(france, 'france'),
      isCapital(france, 'lyon'),
    ]).toEqual([true, true, false, true, false, false]);
  });

  test('who names a capital means the country by less, and three things of a name at most', async () => {
    const read = async (page: number) => (page === 0 ? france : pageOf('x', { title: `Paris ${page}` }));
    const meant = await meaningOf({ typed: 'Paris', about: [0] }, read);
    expect(meant).toEqual({
      names: [
        { words: ['france'], weight: 0.4 },
        { words: ['french', 'republic'], weight: 0.4 },
      ],
      isOwn: false,
    });
    const several = await meaningOf({ typed: 'Paris', about: [0, 1, 2, 3] }, read);
    expect([several.names.length, several.isOwn, several.names.at(-1)]).toEqual([4, true, { words: ['paris', '2'], weight: 0.6 }]);
    expect(await meaningOf({ typed: 'Paris', about: [] }, read)).toEqual({ names: [], isOwn: false });
  });
});

test('an answer is kept, and a failure is not', async () => {
  let asked = 0;
  const ask = remember(async (of: string) => {
    asked += 1;
    if (asked === 2) throw new Error('no network');
    return `${of}${asked}`;
  });
  expect([await ask('a'), await ask('a')]).toEqual(['a1', 'a1']);
  await expect(ask('b')).rejects.toThrow('no network');
  expect([await ask('b'), asked]).toEqual(['b3', 3]);
});

describe('filters', () => {
  const none: SearchRequest['filters'] = { kind: [], actor: [], theme: [], author: [] };
  const table = {
    filters: { kind: { pages: [[0], [0], [1]] }, actor: { pages: [[0, 1], [1], [2]], values: ['Ada', 'Bo', 'Cy'] } },
  } as never;
  const chosen = (own: Partial<Record<string, [string, number][]>> = {}) =>
    Object.fromEntries(['kind', 'actor', 'theme', 'author'].map((name) => [name, new Map(own[name] ?? [])])) as never;

  test('a page passes that has one of the values chosen', () => {
    const bo = { ...none, actor: ['Bo'] };
    expect([0, 1, 2].map((page) => passes(table, page, 'actor', bo, chosen({ actor: [['Bo', 1]] })))).toEqual([true, true, false]);
    expect([
      passes(table, 2, 'actor', none, chosen()),
      passes(table, 2, 'theme', { ...none, theme: ['x'] }, chosen()),
      passes(table, 0, 'actor', { ...none, actor: ['Zoe'] }, chosen()),
    ]).toEqual([true, false, false]);
  });

  test('values are counted by what they would leave, given the other filters', () => {
    const counts = countValues(table, [0, 1, 2], { ...none, actor: ['Bo'] }, chosen({ actor: [['Bo', 1]] }));
    expect([[...counts.kind], [...counts.actor], [...counts.theme]]).toEqual([
      [[0, 2]],
      [
        [0, 1],
        [1, 2],
        [2, 1],
      ],
      [],
    ]);
  });

  test('are listed with those chosen first, then by their counts', async () => {
    const values = openValues({
      table,
      valuesIn: async (name: string) => (name === 'actor' ? ['Ada', 'Bo', 'Cy', 'Di'] : ['explainer']),
    } as unknown as Lexicon);
    const request = { ...none, actor: ['Cy', 'Zoe', 'Bo'] };
    const own = await values.choose(request);
    expect([...own.actor]).toEqual([
      ['Cy', 2],
      ['Bo', 1],
    ]);
    const counts = new Map([
      [0, 1],
      [1, 2],
      [2, 1],
      [3, 5],
    ]);
    expect(await values.list('actor', counts, request, own, 4)).toEqual({
      values: [
        { value: 'Bo', count: 2 },
        { value: 'Cy', count: 1 },
        { value: 'Zoe', count: 0 },
        { value: 'Di', count: 5 },
      ],
      total: 5,
    });
    expect((await values.list('actor', counts, none, await values.choose(none), 2)).values).toEqual([
      { value: 'Di', count: 5 },
      { value: 'Bo', count: 2 },
    ]);
    expect((await values.list('actor', counts, request, own, 1)).values).toHaveLength(3);
  });
});

describe('what a reader may be about to type', () => {
  const name = (text: string, ...pages: number[]) => ({ key: text.toLowerCase(), text, pages });
  const suggest = (names: ReturnType<typeof name>[], headings: ReturnType<typeof name>[] = []) =>
    makeSuggester(
      {
        table: { filters: { kind: { pages: [[0], [1], [1]], values: ['actor', 'explainer'] } } },
        namesFrom: async () => ({ names, headings }),
      } as unknown as Lexicon,
      { about: (pages: number[]) => ({ size: pages[0] === 0 ? 9 : 1 }) } as unknown as Finder,
    );

  test('is what most pages speak of, then headlines that are short', async () => {
    const found = await suggest(
      [name('Vellum', 1), name('Vell', 0), name('Old Vell', 0)],
      [name('Vell wins', 2), name(`Vell ${'x'.repeat(56)}`, 2)],
    )('vel', 9);
    expect(found).toEqual([
      { text: 'Old Vell', kind: 'actor' },
      { text: 'Vellum', kind: 'explainer' },
      { text: 'Vell wins', kind: 'explainer' },
    ]);
  });

  test('is nothing for two letters, nor what is typed already, and no more than asked for', async () => {
    expect(await suggest([name('Vell', 0)])('ve', 9)).toEqual([]);
    expect(await suggest([name('Vell', 0)])('Vell', 9)).toEqual([]);
    expect(await suggest([name('Vell', 0), name('Vellum', 1)])('vel', 1)).toHaveLength(1);
  });
});

describe('a hit', () => {
  const hitOf = (page: ReturnType<typeof pageOf>, words: string, key = words, lacks: string[] = []) => {
    const slots = words
      .split(' ')
      .map((word) =>
        weigh(
          { typed: word, ways: [{ words: [word], weight: 1 }], longer: [], lesser: [], near: NOWHERE, about: [], isExact: false },
          [],
          1,
        ),
      );
    return toHit(rankPage(page, slots, words.split(' '), 0), key, words, lacks);
  };
  const anchors = [anchor('h2', 'quay', 1, 'Quay'), anchor('p', 'b1000', 2), anchor('h2', 'pier', 5, 'Pier'), anchor('p', 'c1000', 6)];
  const page = pageOf('Title Quay The ferry sails. Pier Nobody sails.', { anchors, published: '2031-03-01', language: 'de' });

  test('leads to the best section, and has those that match', () => {
    const hit = hitOf(page, 'ferry', 'ferry', ['bitcoin']);
    expect(hit).toMatchObject({
      title: 'Title',
      kind: 'explainer',
      url: '/x/#quay',
      published: '2031-03-01',
      language: 'de',
      alias: null,
      lacks: ['bitcoin'],
      marks: ['ferry'],
      isEditors: false,
    });
    expect(hit.sections.map(({ heading, url }) => [heading, url])).toEqual([['Quay', '/x/#quay']]);
    expect(hit.excerpt).toEqual([
      { text: 'The ', isMatch: false },
      { text: 'ferry', isMatch: true },
      { text: ' sails.', isMatch: false },
    ]);
    expect(hitOf(page, 'sails').sections).toHaveLength(2);
  });

  test('without a match shows how its first section begins', () => {
    const hit = hitOf(page, 'nothing');
    expect([hit.url, hit.sections, hit.excerpt.map(({ text }) => text).join('')]).toEqual(['/x/#quay', [], 'The ferry sails.']);
  });

  test('of a page without sections leads to the passage, or to where passages begin', () => {
    expect(hitOf(pageOf('Title One ferry. Two.', { anchors: [anchor('p', 'b1000', 1), anchor('p', 'c1000', 3)] }), 'two').url).toBe(
      '/x/#c1000',
    );
    expect(hitOf(pageOf('Title A state.', { kind: 'actor' }), 'state').url).toBe('/x/#ui-passages');
    expect(hitOf(pageOf('Title words', {}), 'words').url).toBe('/x/');
  });

  test('of a page with nothing but its title says what it is', () => {
    const bare = hitOf(pageOf('Title', { kind: 'theme', line: 'A theme' }), 'title');
    expect([bare.excerpt, bare.isEditors]).toEqual([[{ text: 'A theme', isMatch: false }], false]);
    expect(hitOf(pageOf('Title', { kind: 'theme' }), 'title').excerpt).toEqual([]);
  });

  test('says by which other name it was found', () => {
    const myanmar = pageOf('Myanmar', { kind: 'actor', title: 'Myanmar', otherNames: 'Burma', capitals: 'Naypyidaw' });
    expect(['myanmar', 'burma', 'naypyidaw', 'vell'].map((key) => hitOf(myanmar, 'x', key).alias)).toEqual([
      null,
      'Burma',
      'Naypyidaw',
      null,
    ]);
  });
});
