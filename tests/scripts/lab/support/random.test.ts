import { expect, test } from 'vitest';
import { Random } from '../../../../scripts/lab/support/random.ts';

const drawn = (seed: number): number[] => {
  const random = new Random(seed);
  return Array.from({ length: 200 }, () => random.whole(1, 6));
};

test('the same seed draws the same numbers, another seed others', () => {
  expect(drawn(3)).toEqual(drawn(3));
  expect(drawn(3)).not.toEqual(drawn(4));
  expect(new Set(drawn(3))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
});

test('of a list one is taken, of an empty one nothing, and a shuffled list has the same items', () => {
  const random = new Random(1);
  expect(['a', 'b', 'c']).toContain(random.pick(['a', 'b', 'c']));
  expect(random.pickAny([])).toBe(undefined);
  const list = Array.from({ length: 30 }, (_, at) => at);
  const shuffled = [...list];
  random.shuffle(shuffled);
  expect(shuffled).not.toEqual(list);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(list);
});
