import { expect, test } from 'vitest';
import { missingNote, partialNote, statusOf } from '../../../../src/components/search/notes.ts';

test.each([
  [0, 0, 'No results.'],
  [1, 1, '1 result.'],
  [1027, 1027, '1,027 results.'],
  [3, 2, '2 results, and 1 more that lacks a word.'],
  [7, 1, '1 result, and 6 more that lack a word.'],
])('of %i pages, of which %i have all words, the status says so', (total, complete, status) => {
  const answer = { total, complete, isPartial: false };
  expect([statusOf(answer), partialNote(answer)]).toEqual([status, '']);
});

test.each([
  [0, 'No results.', ''],
  [1, 'No page has all of these words.', 'This page has some of them:'],
  [5, 'No page has all of these words.', 'These 5 pages have some of them:'],
])('%i pages with some of the words only are called what they are', (total, status, note) => {
  const answer = { total, complete: 0, isPartial: true };
  expect([statusOf(answer), partialNote(answer)]).toEqual([status, note]);
});

test('words that are nowhere are named', () => {
  expect(missingNote(['zyx', 'qwv'])).toBe('Not found: zyx, qwv.');
  expect(missingNote([])).toBe('');
});
