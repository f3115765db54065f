import { expect, it } from 'vitest';
import { dateInWords } from '../../../../src/lib/words/dates.ts';

it('a date is the same day in every time zone', () => {
  expect(dateInWords('2025-03-01', 'en')).toBe('March 1, 2025');
});
