import { stem } from 'porter2';
import { fold } from './words.ts';

interface Span {
  start: number;
  end: number;
}

interface Token extends Span {
  stem: string;
}

/**
 * Finds words and phrases in a text as whole words, in any of the forms that search takes for one: in capitals or not, with or without
 * diacritics, of the same stem. A part of a compound with hyphens is a word too.
 *
 * @returns where they stand, in UTF-16 code units, in their order
 */
export function findWords(text: string, words: string[]): Span[] {
  const wanted = words.map((word) => tokensOf(word).map((token) => token.stem)).filter(({ length }) => length > 0);
  const tokens = tokensOf(text);
  const spans: Span[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const run = longestRun(tokens, index, wanted);
    if (run === 0) spans.push(...partsOf(text, token).filter((part) => wanted.some((word) => word.length === 1 && word[0] === part.stem)));
    else {
      spans.push({ start: token.start, end: (tokens[index + run - 1] as Token).end });
      index += run - 1;
    }
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

/** How many words from here are one of those wanted; 0 when none is. */
function longestRun(tokens: Token[], from: number, wanted: string[][]): number {
  const runs = wanted.filter((words) => words.every((word, offset) => word === tokens[from + offset]?.stem));
  return Math.max(0, ...runs.map(({ length }) => length));
}

/** A word: letters and digits, and what joins them within it (F-16, Ukraine's, U.S). */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

const tokensOf = (text: string): Token[] => [...text.matchAll(WORD)].map(({ 0: word, index }) => tokenOf(word, index));

/** The parts of a compound with hyphens. */
const partsOf = (text: string, { start, end }: Token): Token[] =>
  [...text.slice(start, end).matchAll(/[^-]+/g)].map(({ 0: part, index }) => tokenOf(part, start + index));

const tokenOf = (word: string, start: number): Token => ({
  start,
  end: start + word.length,
  stem: stem(fold(word.replace(/['’]s?$/i, ''))),
});
