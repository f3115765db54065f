import { expect, test } from 'vitest';
import { growthOf } from '../../../../scripts/lab/growth/measure.ts';
import { shapes } from '../../../../scripts/lab/growth/shapes.ts';

test('there are at least thirty shapes, each with a name of its own', () => {
  expect(shapes.length).toBeGreaterThanOrEqual(30);
  expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
});

test.each(shapes.filter(({ ending }) => ending === 'txt'))('$name is as long as it is asked to be', async ({ make }) => {
  const text = (await make(20_000)) as string;
  expect(text.length).toBeGreaterThan(19_000);
  expect(text.length).toBeLessThan(22_000);
});

test('a time that is ten times as long for ten times the text grows with the first power of it', () => {
  expect(growthOf(2, 20, [1000, 10_000])).toEqual({ times: 10, exponent: 1 });
  expect(growthOf(2, 200, [1000, 10_000])).toEqual({ times: 100, exponent: 2 });
});
