import { describe, expect, test } from 'vitest';
import { makeExcerpt, markTitle } from '../../../../src/lib/search/excerpt.ts';
import { readPage } from '../../../../src/lib/search/page-text.ts';
import { findMatches, weigh } from '../../../../src/lib/search/rank.ts';
import { Matcher, NOWHERE, type Slot } from '../../../../src/lib/search/slot.ts';
import { fold } from '../../../../src/lib/search/words.ts';

const slot = (own: Partial<Slot>): Slot => ({
  typed: '',
  ways: [],
  longer: [],
  lesser: [],
  near: NOWHERE,
  about: [],
  isExact: false,
  ...own,
});
const way = (words: string, weight = 1) => ({ words: words.split(' '), weight });
const text = (words: string): string[][] => words.split(' ').map((word) => [fold(word)]);

test.each([
  ['as typed', { ways: [way('ferry')] }, 'ferry', { fit: 1, length: 1 }],
  ['in its plural', { ways: [way('quay')] }, 'quays', { fit: 0.95, length: 1 }],
  ['in its singular', { ways: [way('quays')] }, 'quay', { fit: 0.95, length: 1 }],
  ['with the same stem', { ways: [way('sailing')] }, 'sailed', { fit: 0.75, length: 1 }],
  ['with the same stem, but typed as a phrase', { ways: [way('sailing')], isExact: true }, 'sailed', undefined],
  ['another word', { ways: [way('sailing')] }, 'ferry', undefined],
  ['by less where it weighs less', { lesser: [way('ferry', 0.5)] }, 'ferry', { fit: 0.5, length: 1 }],
  ['by what means the same', { near: { words: [way('boat', 0.4)], pages: [], impacts: [] } }, 'boat', { fit: 0.4, length: 1 }],
  ['by a longer word', { ways: [way('fe')], longer: [way('ferry', 0.6)] }, 'ferry', { fit: 0.6, length: 1 }],
  ['by a name of two words', { ways: [way('old quay')] }, 'old quay', { fit: 1, length: 2 }],
  ['by a name whose second word has another form', { ways: [way('old quay')] }, 'old quays', { fit: 0.95, length: 2 }],
  ['not by half a name', { ways: [way('old quay')] }, 'old pier', undefined],
  ['not by half a name at the end', { ways: [way('old quay')] }, 'old', undefined],
  ['by the better of a word and a name', { ways: [way('old', 0.5), way('old quay')] }, 'old quay', { fit: 1, length: 2 }],
  ['by the word where the name is worse', { ways: [way('old'), way('old quay', 0.5)] }, 'old quay', { fit: 1, length: 1 }],
])('a slot fits %s', (_, own, words, found) => {
  const matcher = new Matcher(slot(own));
  expect([matcher.at(text(words), 0), matcher.at(text(words), 0)]).toEqual([found, found]);
  expect(matcher.at([], 0)).toBeUndefined();
});

const anchor = (element: string, id: string, location: number, text = '') => ({ element, id, location, text });
const pageOf = (
  content: string,
  own: { kind?: string; title?: string; anchors?: ReturnType<typeof anchor>[]; meta?: Record<string, string> } = {},
) =>
  readPage({
    url: '/x/',
    content,
    filters: { kind: [own.kind ?? 'explainer'] },
    meta: { title: own.title ?? 'Title', ...own.meta },
    anchors: own.anchors ?? [],
  });

function excerptOf(content: string, words: string, own: Parameters<typeof pageOf>[1] = {}, asked?: Parameters<typeof makeExcerpt>[3]) {
  const page = pageOf(content, own);
  const matches = findMatches(
    page,
    words.split(' ').map((word) => weigh(slot({ ways: [way(word)] }), [], 1)),
  );
  const section = page.sections.at(-1);
  if (!section) throw new Error('there is no section');
  const { excerpt, isEditors } = makeExcerpt(page, section, matches, asked);
  return [excerpt.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(''), isEditors];
}
const filler = (word: string, count: number): string => Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');

describe('an excerpt', () => {
  test('has the words around what matches, and says where it was cut', () => {
    expect(excerptOf(`Title The ferry, sails.`, 'ferry')).toEqual(['The [ferry], sails.', false]);
    expect(excerptOf(`Title ${filler('a', 40)} ferry ${filler('b', 40)}`, 'ferry')).toEqual([
      `… ${filler('a', 40).split(' ').slice(34).join(' ')} [ferry] ${filler('b', 23)} …`,
      false,
    ]);
    expect(excerptOf(`Title ${filler('a', 40)} ferry`, 'ferry')).toEqual([
      `… ${filler('a', 40).split(' ').slice(11).join(' ')} [ferry]`,
      false,
    ]);
    expect(excerptOf(`Title ${filler('a', 40)}`, 'ferry')).toEqual([`${filler('a', 30)} …`, false]);
  });

  test('is where most of what was searched for stands together', () => {
    const content = `Title ferry ${filler('a', 40)} ferry quay ${filler('b', 40)} ferry`;
    expect(excerptOf(content, 'ferry quay')[0]).toContain('[ferry quay]');
  });

  test('stays within a passage, and says whether that is an editor’s', () => {
    const anchors = [anchor('section', 's', 1), anchor('p', 'b1000', 1), anchor('aside', 'n1000', 4), anchor('p', 'c1000', 7)];
    const content = 'Title One two three. The ferry sails. More of it.';
    expect(excerptOf(content, 'ferry', { anchors })).toEqual(['The [ferry] sails.', true]);
    expect(excerptOf(content, 'two', { anchors })).toEqual(['One [two] three.', false]);
  });

  test.each(['actor', 'term', 'story'])('of a page of a %s is the publisher’s', (kind) => {
    expect(excerptOf('Title The ferry sails.', 'ferry', { kind })).toEqual(['The [ferry] sails.', true]);
  });

  test('has what was asked for, where as much matches elsewhere', () => {
    const content = `Title ferry ${filler('a', 40)} ferry for Twelve ${'x '.repeat(40)}`;
    expect(excerptOf(content, 'ferry', {}, undefined)[0]).toMatch(/^\[ferry\]|^a0|^…? ?\[ferry\]/);
    expect(excerptOf(content.replace(/a\d+/g, 'x'), 'ferry', {}, 'number')[0]).toContain('Twelve');
  });

  test('joins Chinese as it stands', () => {
    expect(excerptOf('Title 旧磨坊很好。', '磨')[0]).toBe('旧[磨]坊很好。');
  });
});

test.each([
  ['Old ferry sails', 'Old ferry', 'ferry', 'Old [ferry]'],
  ['Old ferry sails', 'Old ferry', 'quay', 'Old ferry'],
  ['Old ferry, sails', 'Old ferry', 'ferry', 'Old [ferry]'],
  ['Other words', 'Old ferry', 'words', 'Old ferry'],
])('of %j the title %j shows %j as %j', (content, title, words, shown) => {
  const page = pageOf(content, { title });
  const matches = findMatches(page, [weigh(slot({ ways: [way(words)] }), [], 1)]);
  expect(
    markTitle(page, matches)
      .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
      .join(''),
  ).toBe(shown);
});

describe('a page', () => {
  test('has its sections with their headings, passages and what an editor wrote', () => {
    const anchors = [
      anchor('h1', 'top', 0, 'Title'),
      anchor('h2', 'quay', 2, 'The quay'),
      anchor('p', 'b1000', 4),
      anchor('span', 'old', 4),
      anchor('li', 'n1', 6),
      anchor('p', 'x', 7, 'text'),
      anchor('h3', 'pier', 8, 'Pier'),
      anchor('h2', 'empty', 9),
    ];
    const { sections } = pageOf('Title above The quay One two. Three four. Pier end', { anchors });
    expect(
      sections.map(({ id, heading, start, headingEnd, end, passages }) => [
        id,
        heading,
        start,
        headingEnd,
        end,
        passages.map(({ id, start, end, isEditors }) => `${id} ${start}-${end} ${isEditors}`),
      ]),
    ).toEqual([
      [null, 'Title', 0, 1, 2, []],
      ['quay', 'The quay', 2, 4, 8, ['b1000 4-6 false', 'n1 6-8 true']],
      ['pier', 'Pier', 8, 9, 10, ['empty 9-10 false']],
    ]);
  });

  test('knows its names, its day, and what it is', () => {
    const page = pageOf('Title', {
      kind: 'actor',
      meta: { otherNames: 'Burma\nOld Burma', published: '2031-03-01', line: 'A state', language: 'de' },
    });
    expect([page.kind, page.published, page.line, page.language, page.lesserNames]).toEqual(['actor', '2031-03-01', 'A state', 'de', []]);
    expect(page.otherForms.flat().flat()).toContain('burma');
    const bare = readPage({ url: '/x/', content: '', filters: {}, meta: {}, anchors: [] });
    expect([bare.kind, bare.title, bare.published, bare.line, bare.otherNames, bare.words, 'language' in bare]).toEqual([
      '',
      '/x/',
      null,
      null,
      [],
      [],
      false,
    ]);
  });

  test('in Chinese counts the words that Pagefind has cut', () => {
    const page = pageOf('标题 旧\u200b磨坊 好', { title: '标题', meta: { language: 'zh' }, anchors: [anchor('section', 's', 2)] });
    expect(page.words).toEqual(['标', '题', '旧', '磨', '坊', '好']);
    expect([...page.goOn]).toEqual([1, 3, 4]);
    expect(page.sections[1]?.start).toBe(3);
    expect(pageOf('Title fer\u200bry', { meta: { language: 'en' } }).words).toEqual(['Title', 'ferry']);
  });
});
