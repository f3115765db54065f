import { expect, test } from 'vitest';
import { readingMinutes } from '../../../../src/lib/text/reading-time.ts';

test('a text takes a minute for 238 words, and no text takes none', () => {
  const words = (count: number): string => 'wall '.repeat(count);
  expect(readingMinutes([words(238), words(238)])).toBe(2);
  expect(readingMinutes([words(700)])).toBe(3);
  expect(readingMinutes(['Nobody spoke.'])).toBe(1);
});
