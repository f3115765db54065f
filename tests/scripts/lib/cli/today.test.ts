import { expect, test } from 'vitest';
import { readToday } from '../../../../scripts/lib/cli/today.ts';

test('a build that is to be repeated says which day it is', () => {
  expect(readToday('1767225599')).toBe('2025-12-31');
  expect(() => readToday('yesterday')).toThrow('SOURCE_DATE_EPOCH is "yesterday", not a number of seconds');
});
