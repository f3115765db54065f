import { expect, test } from 'vitest';
import { cutWords, doomedSpans, hasDoomed, offsetAfterCut } from '../../../../scripts/lib/erase/cut.ts';

const doomed = [['samir', 'oduya'], ['weir']];

test.each([
  ['The dam held.', 'The dam held.', false],
  ['So said Samir Oduya of the weir.', 'So said […] of the […].', true],
  ['A SAMIR, Oduya; Samir Oduya.', 'A […]; […].', true],
  ['Samir said so.', 'Samir said so.', false],
  ['It was Samir', 'It was Samir', false],
  ['Weirs, and Oduya Samir.', 'Weirs, and Oduya Samir.', false],
  ['Samir Samir Oduya', 'Samir […]', true],
  ['“Samir Oduya!”', '', true],
  ['Weir – Samir Oduya', '', true],
  ['', '', false],
])('of %j this is left: %j', (text, left, isIn) => {
  expect([cutWords(text, doomed), hasDoomed(text, doomed)]).toEqual([left, isIn]);
});

test('words are found where they stand, the signs around them not with them', () => {
  expect(doomedSpans('“Samir  Oduya,” a weir', doomed)).toEqual([
    { start: 1, end: 13 },
    { start: 18, end: 22 },
  ]);
  expect(doomedSpans('Samir Oduya', [])).toEqual([]);
});

test.each([
  [0, 0],
  [3, 3],
  [4, 3],
  [13, 3],
  [14, 6],
  [15, 7],
  [20, 12],
  [22, 12],
  [24, 15],
  [30, 21],
])('the place %i of a text is %i once its words are cut', (before, after) => {
  // 11 and 4 characters, for each of which three stand.
  expect(
    offsetAfterCut(before, [
      { start: 3, end: 14 },
      { start: 20, end: 24 },
    ]),
  ).toBe(after);
});
