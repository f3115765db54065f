import { expect, test } from 'vitest';
import { mergeOrder } from '../../../../scripts/lib/reconcile/merge/order.ts';

/** Merges the orders of lists of letters. @param kept the letters of the result; all of them when it is not given */
const merge = (base: string, edited: string, generated: string, kept?: string): string =>
  mergeOrder({ base: [...base], edited: [...edited], generated: [...generated] }, (key) => kept?.includes(key) ?? true).join('');

test.each([
  ['that of the article where the editor changed none', 'abc', 'abc', 'cab', 'cab'],
  ['that of the editor where they changed it', 'abc', 'bac', 'cab', 'bac'],
  ['that of the editor where they changed a part of it', 'abcd', 'abdc', 'dcba', 'abdc'],
  ['that of the article where the editor only took one out', 'abc', 'ac', 'cab', 'cab'],
  ['that of the article where the editor only put one in', 'ab', 'xab', 'ba', 'bxa'],
])('the order of a list is %s: %s, edited %s, now %s', (_, base, edited, generated, expected) => {
  expect(merge(base, edited, generated)).toBe(expected);
});

test.each([
  ['after what it follows', 'ab', 'axb', 'bca', 'bcax'],
  ['before the first that is there when it comes first', 'ab', 'xab', 'ab', 'xab'],
  ['at the end when there is nothing else of that list', '', 'x', 'y', 'yx'],
])('what only one list has goes in %s', (_, base, edited, generated, expected) => {
  expect(merge(base, edited, generated)).toBe(expected);
});

test('what is not kept is in no order, from whichever list', () => {
  expect(merge('abc', 'abx', 'acy', 'ab')).toBe('ab');
  expect(merge('abc', 'bax', 'acy', 'ab')).toBe('ba');
});
