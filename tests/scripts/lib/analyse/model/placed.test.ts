import { expect, test } from 'vitest';
import { inTextOrder, isBefore, nameAt, overlaps, wordsAt } from '../../../../../scripts/lib/analyse/model/placed.ts';

const at = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });
const token = (start: number) => ({ text: 'x', pos: 'X', lemma: 'x', start, end: start + 1 });

test('spans overlap that share a character', () => {
  const own = at(1, 10, 20);
  const others = [at(1, 0, 10), at(1, 0, 11), at(1, 19, 30), at(1, 20, 30), at(1, 12, 14), at(0, 10, 20)];
  expect(others.map((other) => overlaps(own, other))).toEqual([false, true, true, false, true, false]);
  expect(others.map((other) => overlaps(other, own))).toEqual([false, true, true, false, true, false]);
});

test('a span is before what it begins before', () => {
  const places = [at(0, 90, 95), at(1, 9, 30), at(1, 10, 11), at(1, 11, 12), at(2, 0, 1)];
  expect(places.map((place) => isBefore(place, 1, token(10)))).toEqual([true, true, false, false, false]);
  expect([...places].reverse().sort(inTextOrder)).toEqual(places);
});

test('words are read as they stand, names with one space between two', () => {
  const paragraphs = [
    { text: 'Rain.', sentences: [] },
    { text: 'They met Anna\u00a0 Reed.', sentences: [] },
  ];
  expect(wordsAt(at(1, 9, 19), paragraphs)).toBe('Anna\u00a0 Reed');
  expect(nameAt(at(1, 9, 19), paragraphs)).toBe('Anna Reed');
});
