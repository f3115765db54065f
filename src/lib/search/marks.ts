import { stem } from 'porter2';
import type { Span } from '../text/places.ts';
import { isUnspaced, wordsIn } from '../text/unspaced.ts';
import { fold } from './words.ts';

interface StemmedWord extends Span {
  stem: string;
}

/**
 * Finds words and phrases in a text as whole words, in any of the forms that search takes for one: in capitals or not, with or without
 * diacritics, of the same stem. A part of a compound with hyphens is a word too.
 *
 * @returns where they stand, in UTF-16 code units, in their order
 */
export function findWords(text: string, words: string[]): Span[] {
  const wanted = words.map((word) => wordsOf(word).map((one) => one.stem)).filter(({ length }) => length > 0);
  const own = wordsOf(text);
  const spans: Span[] = [];
  for (let index = 0; index < own.length; index += 1) {
    const one = own[index] as StemmedWord;
    const run = longestRun(own, index, wanted);
    if (run === 0) spans.push(...partsOf(text, one).filter((part) => wanted.some((word) => word.length === 1 && word[0] === part.stem)));
    else {
      spans.push({ start: one.start, end: (own[index + run - 1] as StemmedWord).end });
      index += run - 1;
    }
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

function longestRun(own: StemmedWord[], from: number, wanted: string[][]): number {
  const runs = wanted.filter((words) => words.every((word, offset) => word === own[from + offset]?.stem));
  return Math.max(0, ...runs.map(({ length }) => length));
}

/** A word: letters and digits, and what joins them within it (F-16, Ukraine's, U.S). */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

const wordsOf = (text: string): StemmedWord[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    isUnspaced(word) ? wordsIn(word).map(({ text, start }) => wordAt(text, index + start)) : wordAt(word, index),
  );

const partsOf = (text: string, { start, end }: StemmedWord): StemmedWord[] =>
  [...text.slice(start, end).matchAll(/[^-]+/g)].map(({ 0: part, index }) => wordAt(part, start + index));

const wordAt = (word: string, start: number): StemmedWord => ({
  start,
  end: start + word.length,
  stem: stem(fold(word.replace(/['’]s?$/i, ''))),
});
