import { expect, test } from 'vitest';
import { count, some } from '../../../../scripts/lib/cli/count.ts';

test.each([
  [0, '0 pages'],
  [1, '1 page'],
  [2, '2 pages'],
])('%i is told as a number of things', (number, told) => {
  expect(count(number, 'page')).toBe(told);
});

test.each([
  [0, ''],
  [1, 'n1'],
  [5, 'n1, n2, n3, n4, n5'],
  [6, 'n1, n2, n3, n4, n5 and 1 more'],
  [12, 'n1, n2, n3, n4, n5 and 7 more'],
])('of %i names the first five are told', (length, told) => {
  expect(some(Array.from({ length }, (_, index) => `n${index + 1}`))).toBe(told);
});
