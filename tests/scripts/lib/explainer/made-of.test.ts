import { expect, test } from 'vitest';
import { isMadeOf, wordsOf } from '../../../../scripts/lib/explainer/made-of.ts';

const text = 'The harbour of Vell opens a pier, and the old pier closes.';
test.each([
  ['Harbour opens pier', true],
  ['VELL: the old pier', true],
  ['the harbour of Vell opens a pier and the old pier closes', true],
  ['the the', true],
  ['', true],
  ['Pier opens', false],
  ['Harbour opens piers', false],
  ['the the the', false],
  ['Vell harbour', false],
])('a heading is made of the words of a text where they stand in its order: %s', (heading, isMade) => {
  expect(isMadeOf(heading, text)).toBe(isMade);
});

test('of no words only no heading is made', () => {
  expect([isMadeOf('', ''), isMadeOf('Pier', '')]).toEqual([true, false]);
});

test('the words of a text are in lower case, without signs', () => {
  expect(wordsOf('“Vell” opens: 3 PIERS!')).toEqual(['vell', 'opens', '3', 'piers']);
});
