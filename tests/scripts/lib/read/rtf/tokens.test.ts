import { expect, test } from 'vitest';
import { decodePage, pageOfCharset, SYMBOLS } from '../../../../../scripts/lib/read/rtf/code-pages.ts';
import { useOf } from '../../../../../scripts/lib/read/rtf/destinations.ts';
import { newLists } from '../../../../../scripts/lib/read/rtf/lists.ts';
import { readMarker, styleOf } from '../../../../../scripts/lib/read/rtf/styles.ts';
import { tokensOf } from '../../../../../scripts/lib/read/rtf/tokens.ts';

/** The pieces of a source, each as one word. */
const piecesOf = (source: string): string[] => [...tokensOf(source)].map(({ kind, ...own }) => [kind, ...Object.values(own)].join(' '));

test.each<[string, string[]]>([
  ['{a}', ['open', 'bytes a', 'close']],
  ['\\par a', ['word par', 'bytes a']],
  ['\\fs24a', ['word fs 24', 'bytes a']],
  ['\\u-10179?', ['word u -10179', 'bytes ?']],
  ['\\b0  a', ['word b 0', 'bytes  a']],
  ['\\b\\i', ['word b', 'word i']],
  ["\\'e9\\'E9", ['bytes é', 'bytes é']],
  ["\\'zz", ["sign '", 'bytes zz']],
  ['\\~\\*\\-', ['sign ~', 'sign *', 'sign -']],
  ['\\\\\\{\\}', ['bytes \\', 'bytes {', 'bytes }']],
  ['a\r\nb', ['bytes a', 'bytes b']],
  ['\\\na', ['sign \n', 'bytes a']],
  ['\\bin3 {}\\a', ['data {}\\', 'bytes a']],
  ['\\bin a', ['data ', 'bytes a']],
  ['\\bin-3 a', ['data ', 'bytes a']],
  ['a\\', ['bytes a']],
  ['', []],
])('the pieces of %j', (source, pieces) => {
  expect(piecesOf(source)).toEqual(pieces);
});

test.each([
  ['flow', ['footnote', 'annotation', 'headerf', 'shptxt', 'momath']],
  ['collect', ['title', 'author', 'fldinst', 'listtext', 'pict', 'fonttbl-entry']],
  ['hold', ['info', 'stylesheet', 'object', 'field', 'background']],
  ['skip', ['colortbl', 'bkmkend', 'xe', 'keywords', 'category', 'ftnsep', 'aftncn', 'shpprop', 'template', 'password', 'pgdsctbl']],
  [undefined, ['par', 'b', '']],
])('what a group is for: %s', (use, words) => {
  expect(words.map(useOf)).toEqual(words.map(() => use));
});

test.each<[string, number | undefined, object]>([
  ['Heading 2', undefined, { role: 'heading', depth: 2 }],
  ['heading9', undefined, { role: 'heading', depth: 6 }],
  ['heading 0', undefined, {}],
  ['My heading 2', undefined, {}],
  ['heading 22', undefined, {}],
  ['x', 0, { role: 'heading', depth: 1 }],
  ['x', 8, { role: 'heading', depth: 6 }],
  ['x', 9, {}],
  ['heading 2', 4, { role: 'heading', depth: 2 }],
  ['Quote', undefined, { role: 'quotation' }],
  ['Quote', 1, { role: 'heading', depth: 2 }],
  ['Title', 0, { role: 'headline' }],
  ['toc 1', 0, { role: 'contents' }],
  ['Normal', undefined, {}],
])('the style %j of level %j', (name, level, style) => {
  const look = { isBold: true, isItalic: false };
  expect(styleOf(name, level, look)).toEqual({ ...style, ...look });
});

test.each<[string, boolean, number?]>([
  ['3.', true, 3],
  [' (12) ', true, 12],
  ['1.2.3', true, 3],
  ['4:', true, 4],
  ['7', true, 7],
  ['10.12.', true, 12],
  ['12345.', false],
  ['b.c', false],
  ['iv.b', false],
  ['no iv.', false],
  ['b)', true, 2],
  ['(C)', true, 3],
  ['iv.', true],
  ['(XII)', true],
  ['b', false],
  ['iv', false],
  ['•', false],
  ['', false],
  ['no 3.', false],
])('the marker %j has a number: %s %s', (marker, isNumbered, number) => {
  expect(readMarker(marker)).toEqual({ isNumbered, ...(number !== undefined && { number }) });
});

test('a character set of a font is a code page, or signs', () => {
  expect([0, 2, 128, 204, 238].map(pageOfCharset)).toEqual([undefined, SYMBOLS, 932, 1251, 1250]);
  expect(decodePage('abc', 437)).toBe('abc');
  expect(decodePage('\xe9', 437)).toBeUndefined();
  expect(decodePage('a\xe9', 1252)).toBe('aé');
  expect(decodePage('\xc4\xe0', 1251)).toBe('Да');
  expect(decodePage('\xc3\xa9', 65001)).toBe('é');
});

test('lists have numbers by their tables', () => {
  const lists = newLists();
  lists.startList();
  for (const form of [0, 23, 255]) lists.addLevel(form);
  lists.setId(77);
  lists.endList();
  lists.startList();
  lists.addLevel(23);
  lists.setId(78);
  lists.endList();
  for (const [number, id] of [
    [1, 77],
    [2, 78],
    [3, 79],
  ] as const) {
    lists.setId(id);
    lists.setNumber(number);
  }
  expect([0, 1, 2, 3].map((level) => lists.isNumbered(1, level))).toEqual([true, false, false, false]);
  expect([lists.isNumbered(2, 0), lists.isNumbered(3, 0), lists.isNumbered(4, 0), lists.isNumbered(undefined, 0)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
