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

test.each<[string, Piece[], string[]]>([
  ['in the order of reading', [piece('is shut.', 50, 112), piece('quay', 70, 100), piece('The', 50, 100)], ['The quay', 'is shut.']],
  ['on one line where they nearly are', [piece('The', 50, 100), piece('quay', 70, 103)], ['The quay']],
  ['on two where they are further apart', [piece('The', 50, 100), piece('quay', 70, 103.1)], ['The', 'quay']],
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
  ['a raised word', piece('st', 60, 96, { size: 6 }), ['10st']],
  ['a lowered figure', piece('6', 60, 102.9, { size: 6 }), ['106']],
  ['a figure of nearly the same size', piece('6', 60, 96, { size: 8 }), ['6', '10']],
  ['a figure far above', piece('6', 60, 93.9, { size: 6 }), ['6', '10']],
  ['a figure further off', piece('6', 62.6, 96, { size: 6 }), ['6', '10']],
])('what is small stands with the words beside it, or not: %s', (_, small, lines) => {
  expect(textsOf(piece('10', 50, 100), small)).toEqual(lines);
});

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

test('a page of any width, or with pieces left of it, is read', () => {
  expect(textsOf(piece('The', -50, 100), piece('quay', 1e9, 100))).toEqual(['The quay']);
});
