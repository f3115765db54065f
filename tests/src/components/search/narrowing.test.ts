import { expect, test } from 'vitest';
import { toOffer } from '../../../../src/components/search/narrowing.ts';

/** Values a, b, c … with these counts, of so many in all. */
const valuesOf = (counts: number[], total = counts.length) => ({
  values: counts.map((count, index) => ({ value: 'abcdefghijklmnop'[index] ?? '', count })),
  total,
});
const shown = ({ first }: ReturnType<typeof toOffer>): string => first.map(({ value }) => value).join('');

test('a value that every page has is not offered: it narrows nothing', () => {
  expect(toOffer(valuesOf([20, 20, 3, 1]), [], 20)).toMatchObject({ first: [{ value: 'c' }, { value: 'd' }], folded: 0 });
});

test('one page brings no filters, however many values it has', () => {
  expect(toOffer(valuesOf(Array(8).fill(1), 40), [], 1)).toEqual({ first: [], rest: [], folded: 0 });
});

test('few pages bring a handful of values of a filter, with no more to unfold', () => {
  expect(toOffer(valuesOf(Array(8).fill(1), 40), [], 10)).toMatchObject({ first: { length: 5 }, rest: [], folded: 0 });
});

test('of many pages the rarer values are folded, and counted without those that narrow nothing', () => {
  const fetched = toOffer(valuesOf([11, 5, 4, 4, 3, 2, 2, 1], 40), [], 11);
  expect([shown(fetched), fetched.rest, fetched.folded]).toEqual(['bcdefgh', [], 32]);
  const unfolded = toOffer(valuesOf([11, 5, 4, 4, 3, 2, 2, 1, 1, 1, 1]), [], 11);
  expect([shown(unfolded), unfolded.rest.map(({ value }) => value).join(''), unfolded.folded]).toEqual(['bcdefghi', 'jk', 2]);
});

test('what is chosen is there, even where it leaves all pages or there are many of it, and so are its alternatives', () => {
  expect(shown(toOffer(valuesOf([4, 9]), ['a'], 4))).toBe('ab');
  expect(shown(toOffer(valuesOf(Array(9).fill(1)), [...'abcdefg'], 7))).toBe('abcdefg');
});
