import { expect, test } from 'vitest';
import { mean, quantile, share } from '../../../../scripts/lab/support/numbers.ts';

test('a quantile is one of the numbers, by nearest rank', () => {
  const numbers = Array.from({ length: 20 }, (_, at) => 20 - at);
  expect([quantile(numbers, 0.5), quantile(numbers, 0.95), quantile([7], 0.95), quantile([], 0.5)]).toEqual([10, 19, 7, null]);
});

test('of nothing there is no mean and no share', () => {
  expect([mean([1, 2]), mean([]), share([1, 2, 3, 4], (number) => number > 3), share([], () => true)]).toEqual([1.5, null, 0.25, null]);
});
