import { expect, test } from 'vitest';
import { missingNote, partialNote, statusOf } from '../../../../src/components/search/notes.ts';

test.each([
  [0, false, 'No results.', ''],
  [1, false, '1 result.', ''],
  [27, false, '27 results.', ''],
  [0, true, 'No results.', ''],
  [1, true, 'No page has all of these words.', 'This page has some of them:'],
  [5, true, 'No page has all of these words.', 'These 5 pages have some of them:'],
])('%i pages (some of the words: %s) are called what they are', (total, isPartial, status, note) => {
  expect([statusOf({ total, isPartial }), partialNote({ total, isPartial })]).toEqual([status, note]);
});

test('words that are nowhere are named', () => {
  expect(missingNote(['zyx', 'qwv'])).toBe('Not found: zyx, qwv.');
  expect(missingNote([])).toBe('');
});
