import { expect, test } from 'vitest';
import { splitRun } from '../../../../../scripts/lib/analyse/names/titles.ts';

const tokensOf = (words: string[]) =>
  words.map((text, index) => ({ text, start: index * 10, end: index * 10 + text.length, pos: 'PROPN', lemma: text.toLowerCase() }));

test('a run of names is cut before each title in its middle', () => {
  expect(splitRun(tokensOf(['Kremlin', 'Spokesman', 'Ivan', 'Petrov', 'President', 'Ada', 'Brun']), 0, 7)).toEqual([
    [0, 1],
    [1, 4],
    [4, 7],
  ]);
});

test('thousands of titles in a row are cut like few', () => {
  expect(splitRun(tokensOf(Array(20_000).fill('Mr')), 0, 20_000)).toHaveLength(19_999);
});
