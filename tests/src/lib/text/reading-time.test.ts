import { expect, test } from 'vitest';
import { readingMinutes } from '../../../../src/lib/text/reading-time.ts';

test('a text takes a minute for 238 words, and no text takes none', () => {
  const words = (count: number): string => 'wall '.repeat(count);
  expect(readingMinutes([words(238), words(238)])).toBe(2);
  expect(readingMinutes([words(700)])).toBe(3);
  expect(readingMinutes(['Nobody spoke.'])).toBe(1);
});

test('of a text without spaces letters and digits count, and nothing else', () => {
  expect(readingMinutes(['磨'.repeat(500), '2019'.repeat(125)], 'zh')).toBe(4);
  expect(readingMinutes([`磨${'。'.repeat(600)}`], 'zh')).toBe(1);
  expect(readingMinutes(['。'], 'ja-JP')).toBe(1);
  expect(readingMinutes(['ミ'.repeat(1071)], 'ja-JP')).toBe(3);
});
