import { expect, test } from 'vitest';
import { linesOf } from '../../../../../scripts/lib/read/pdf/lines.ts';
import type { Piece } from '../../../../../scripts/lib/read/pdf/pages.ts';

/** A piece of type ten points high whose letters are five points wide. */
const piece = (text: string, left: number, base: number, own: Partial<Piece> = {}): Piece => ({
  text,
  left,
  right: left + text.length * 5,
  base,
  size: 10,
  isApart: false,
  ...own,
});
const textsOf = (...pieces: Piece[]): string[] => linesOf({ height: 800, pieces }, 0).map(({ text }) => text);

test('a line says where it stands, and on which page', () => {
  const [line, ...others] = linesOf({ height: 800, pieces: [piece('The', 50, 100), piece('quay', 70, 101, { size: 12 })] }, 3);
  expect(line).toEqual({ text: 'The quay', left: 50, right: 90, base: 100, size: 12, page: 3, column: 0 });
  expect(others).toEqual([]);
});

test('a line of cells reaches from the first to the last', () => {
  const pieces = [piece('The', 50, 100), piece('quay', 300, 101, { size: 12 }), piece('is', 200, 100)];
  expect(linesOf({ height: 800, pieces }, 0)).toEqual([
    { text: 'The is quay', left: 50, right: 320, base: 100, size: 12, page: 0, column: 0 },
  ]);
});

test.each<[string, Piece[], string[]]>([
  ['in the order of reading', [piece('is shut.', 50, 112), piece('quay', 70, 100), piece('The', 50, 100)], ['The quay', 'is shut.']],
  ['on one line where they nearly are', [piece('The', 50, 100), piece('quay', 70, 103)], ['The quay']],
  ['on two where they are further apart', [piece('The', 50, 100), piece('quay', 70, 103.1)], ['The', 'quay']],
  ['on two where the smaller is too low for its size', [piece('The', 50, 100, { size: 20 }), piece('quay', 300, 104)], ['The', 'quay']],
  ['as two words where there is space for the smaller', [piece('har', 50, 100), piece('bour', 67, 100, { size: 20 })], ['har bour']],
  ['and none of white space before others', [piece('  ', 50, 100), piece('quay', 100, 100)], ['quay']],
  ['as one word where they touch', [piece('har', 50, 100), piece('bour', 65, 100)], ['harbour']],
  ['as one word where they nearly touch', [piece('har', 50, 100), piece('bour', 66.5, 100)], ['harbour']],
  ['as two where there is space', [piece('har', 50, 100), piece('bour', 66.6, 100)], ['har bour']],
  ['as two where a space is said, however small', [piece('har', 50, 100), piece('bour', 65.1, 100, { isApart: true })], ['har bour']],
  ['as one where a space is said, and there is none', [piece('har', 50, 100), piece(' bour', 65, 100, { isApart: true })], ['harbour']],
  ['with one space, where two are said', [piece('har ', 50, 100), piece('bour', 75, 100)], ['har bour']],
  ['without white space around or in them', [piece('  The \t ', 50, 100), piece('quay ', 95, 100)], ['The quay']],
  ['and none of white space', [piece('  ', 50, 100)], []],
  ['of a page without any', [], []],
])('pieces are put together %s', (_, pieces, lines) => {
  expect(textsOf(...pieces)).toEqual(lines);
});

test.each<[string, Piece, string[]]>([
  ['a raised figure', piece('6', 60, 96, { size: 6 }), ['10⁶']],
  ['a raised figure before them', piece('6', 45, 96, { size: 6 }), ['⁶10']],
  ['a figure that is as far as letters of two words', piece('6', 62.5, 96, { size: 6 }), ['6', '10']],
  ['a figure as far above as half a line', piece('6', 60, 94, { size: 6 }), ['6', '10']],
  ['a figure as far below as the next line', piece('6', 60, 103, { size: 6 }), ['10', '6']],
  ['a figure right below', piece('6', 60, 110, { size: 6 }), ['10', '6']],
  ['a raised word', piece('st', 60, 96, { size: 6 }), ['10st']],
  ['a lowered figure', piece('6', 60, 102.9, { size: 6 }), ['106']],
  ['a figure of nearly the same size', piece('6', 60, 96, { size: 8 }), ['6', '10']],
  ['a figure far above', piece('6', 60, 93.9, { size: 6 }), ['6', '10']],
  ['a figure further off', piece('6', 62.6, 96, { size: 6 }), ['6', '10']],
])('what is small stands with the words beside it, or not: %s', (_, small, lines) => {
  expect(textsOf(piece('10', 50, 100), small)).toEqual(lines);
});

test('of several raised figures on a line each stands with its words', () => {
  const small = [piece('6', 60, 96, { size: 6 }), piece('7', 110, 96, { size: 6 }), piece('8', 160, 96, { size: 6 })];
  expect(textsOf(piece('10', 50, 100), piece('10', 100, 100), piece('10', 150, 100), ...small)).toEqual(['10⁶ 10⁷ 10⁸']);
});

const small = (own: Piece): Piece => ({ ...own, size: 7 });
/** Lines below each other, of so many letters. */
const column = (name: string, left: number, count: number, letters = 20, top = 100): Piece[] =>
  Array.from({ length: count }, (_, at) => piece(`${name}${at}`.padEnd(letters, 'x'), left, top + 12 * at));
const orderOf = (...pieces: Piece[]): string =>
  textsOf(...pieces)
    .map((text) => text.replace(/x/g, ''))
    .join(' ');

test.each<[string, Piece[], string]>([
  ['two of four lines', [...column('a', 50, 4), ...column('b', 160, 4)], 'a0 a1 a2 a3 b0 b1 b2 b3'],
  ['three', [...column('a', 50, 4), ...column('b', 160, 4), ...column('c', 270, 4)], 'a0 a1 a2 a3 b0 b1 b2 b3 c0 c1 c2 c3'],
  ['not two of three lines', [...column('a', 50, 3), ...column('b', 160, 3)], 'a0 b0 a1 b1 a2 b2'],
  ['not two of short lines, as those of a table are', [...column('a', 50, 4, 11), ...column('b', 160, 4, 11)], 'a0 b0 a1 b1 a2 b2 a3 b3'],
  ['two of lines as short as those of narrow columns', [...column('a', 50, 4, 12), ...column('b', 160, 4, 12)], 'a0 a1 a2 a3 b0 b1 b2 b3'],
  ['not one of three lines beside another', [...column('a', 50, 3), ...column('b', 160, 5)], 'a0 b0 a1 b1 a2 b2 b3 b4'],
  ['nor another beside one of three lines', [...column('a', 50, 5), ...column('b', 160, 3)], 'a0 b0 a1 b1 a2 b2 a3 a4'],
  ['not names of rows beside lines', [...column('a', 50, 5, 8), ...column('b', 160, 5)], 'a0 b0 a1 b1 a2 b2 a3 b3 a4 b4'],
  [
    'two of which three lines stand side by side',
    [...column('a', 50, 6), ...column('b', 160, 6, 20, 136)],
    'a0 a1 a2 a3 a4 a5 b0 b1 b2 b3 b4 b5',
  ],
  ['not two of which two lines do', [...column('a', 50, 6), ...column('b', 160, 6, 20, 148)], 'a0 a1 a2 a3 a4 b0 a5 b1 b2 b3 b4 b5'],
  [
    'nor two of which two lines do the other way',
    [...column('a', 50, 6, 20, 148), ...column('b', 160, 6)],
    'b0 b1 b2 b3 a0 b4 a1 b5 a2 a3 a4 a5',
  ],
  ['not two with as much between as words have', [...column('a', 50, 4), ...column('b', 159, 4)], 'a0 b0 a1 b1 a2 b2 a3 b3'],
  ['two with a little more between', [...column('a', 50, 4), ...column('b', 159.1, 4)], 'a0 a1 a2 a3 b0 b1 b2 b3'],
  [
    'not two of which one is so large that words of it are as far apart',
    [...column('a', 50, 4), ...column('b', 162, 4).map((own) => ({ ...own, size: 20 }))],
    'a0 b0 a1 b1 a2 b2 a3 b3',
  ],
  ['two in small type with seven points between', [...column('a', 50, 4), ...column('b', 158, 4)].map(small), 'a0 a1 a2 a3 b0 b1 b2 b3'],
  ['not two in small type with less', [...column('a', 50, 4), ...column('b', 157, 4)].map(small), 'a0 b0 a1 b1 a2 b2 a3 b3'],
  ['not two with little between', [...column('a', 50, 4), ...column('b', 156, 4)], 'a0 b0 a1 b1 a2 b2 a3 b3'],
  ['not two that do not stand side by side', [...column('a', 50, 5), ...column('b', 160, 5, 20, 160)], 'a0 a1 a2 a3 a4 b0 b1 b2 b3 b4'],
])('columns are read one after the other: %s', (_, pieces, order) => {
  expect(orderOf(...pieces)).toBe(order);
});

test('what goes across columns parts them, and is of none', () => {
  const across = piece('across'.padEnd(40, 'x'), 50, 100 + 12 * 10);
  const pieces = [
    ...column('a', 50, 10),
    ...column('b', 160, 10),
    across,
    ...column('c', 50, 10, 20, 240),
    ...column('d', 160, 10, 20, 240),
  ];
  const lines = linesOf({ height: 800, pieces }, 0);
  expect(lines.map(({ text }) => text[0]).join('')).toBe('aaaaaaaaaabbbbbbbbbbaccccccccccdddddddddd');
  expect([lines[0]?.column, lines[10]?.column, lines[20]?.column]).toEqual([0, 1, undefined]);
});

test.each([
  [3, `${'a'.repeat(22)}${'b'.repeat(22)}xxx`],
  [4, `${'ab'.repeat(22)}xxxx`],
])('columns are none where more than three lines in 25 go across: %i', (count, order) => {
  const across = Array.from({ length: count }, (_, at) => piece('x'.repeat(40), 50, 400 + 12 * at));
  const all = linesOf({ height: 800, pieces: [...column('a', 50, 22), ...column('b', 160, 22), ...across] }, 0);
  expect(all.map(({ text }) => (text.includes(' ') ? 'ab' : text[0])).join('')).toBe(order);
});

test('a line across two of three columns ends what stands above it', () => {
  const pieces = [
    ...[50, 160, 270].flatMap((left, at) => column('abc'[at] as string, left, 10)),
    piece('x'.repeat(40), 50, 220),
    ...[50, 160, 270].flatMap((left, at) => column('def'[at] as string, left, 10, 20, 232)),
  ];
  const all = linesOf({ height: 800, pieces }, 0);
  expect(all.map(({ text, column: own }) => (text.startsWith('x') ? `x${own}` : text[0])).join('')).toBe(
    `${'abc'.replace(/./g, (own) => own.repeat(10))}xundefined${'def'.replace(/./g, (own) => own.repeat(10))}`,
  );
});

test('a page of any width, or with pieces left of it, is read', () => {
  expect(textsOf(piece('The', -50, 100), piece('quay', 1e9, 100))).toEqual(['The quay']);
});
