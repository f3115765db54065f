import { expect, test } from 'vitest';
import { inSameOrder, insertAll, mergeKeys, mergeOrder } from '../../../../scripts/lib/reconcile/merge/order.ts';

/** Merges the orders of lists of letters. @param kept the letters of the result; all of them when it is not given */
const merge = (base: string, edited: string, generated: string, kept?: string): string =>
  mergeOrder({ base: [...base], edited: [...edited], generated: [...generated] }, (key) => kept?.includes(key) ?? true).join('');

test.each([
  ['that of the article where the editor changed none', 'abc', 'abc', 'cab', 'cab'],
  ['that of the editor where they changed it', 'abc', 'bac', 'cab', 'bac'],
  ['that of the editor where they changed a part of it', 'abcd', 'abdc', 'dcba', 'abdc'],
  ['that of the article where the editor only took one out', 'abc', 'ac', 'cab', 'cab'],
  ['that of the article where the editor only put one in', 'ab', 'xab', 'ba', 'bxa'],
  ['that of the editor where they changed it and took one out', 'abc', 'ca', 'acb', 'cba'],
  ['that of the editor where they changed it and put one in', 'ab', 'bxa', 'ab', 'bxa'],
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

test.each([
  ['several in a row stay in a row', 'ad', 'abcd', 'abcd'],
  ['several before the first stay in their order', 'c', 'abc', 'abc'],
  ['one goes after what it follows, wherever that stands', 'cba', 'axbc', 'cbax'],
  ['one that comes twice goes in once', 'a', 'xax', 'xa'],
  ['the first goes before the first of its list that is there', 'cb', 'xabc', 'cxab'],
  ['all go into an empty list', '', 'abc', 'abc'],
  ['none changes anything where all are there', 'ba', 'ab', 'ba'],
])('of what a list lacks %s: %s, other %s', (_, list, other, expected) => {
  expect(insertAll([...list], [...other]).join('')).toBe(expected);
});

test('the fields of three maps stand in the article’s order, with the editor’s own where they have put them', () => {
  expect(mergeKeys({ base: { a: 1, b: 1 }, edited: { a: 1, x: 1, b: 1 }, generated: { b: 1, c: 1, a: 1 } })).toEqual(['b', 'c', 'a', 'x']);
});

test.each([
  ['abcd', 'abcd', 'abcd'],
  ['abcd', 'bcda', 'bcd'],
  ['abc', 'xyz', ''],
  ['abcd', 'xbyd', 'bd'],
])('in %s and %s stand in one order: %s', (one, other, expected) => {
  expect([...inSameOrder([...one], [...other])].join('')).toBe(expected);
});
