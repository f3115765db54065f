import type { Hit } from './types.ts';

/** English function words: marking each of them on a page would hide the words that count. */
const SMALL = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its may not of ' +
    'on or our she should so than that the their them then there these they this those to was we were what when where which who why ' +
    'will with would you your'
  ).split(' '),
);

/** How many words an address carries: enough for any search, and short enough to be shared. */
const MOST = 12;

/**
 * What to mark on the page of a hit: words as they were searched for and in the forms in which they were found, without the small
 * ones unless there are no others, and phrases in quotes as phrases.
 *
 * @param words as searched for: as typed, or as the spelling was corrected
 */
export function wordsToMark(words: string, hit: Pick<Hit, 'excerpt' | 'sections'>): string[] {
  const phrases = [...words.matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => wordsOf(phrase).join(' ').toLowerCase());
  const inPhrases = new Set(phrases.flatMap(wordsOf).map(stem));
  const found = [hit.excerpt, ...hit.sections.map(({ excerpt }) => excerpt)].flat().filter(({ isMatch }) => isMatch);
  const all = [words.replace(/"[^"]*"/g, ' '), ...found.map(({ text }) => text)]
    .flatMap(wordsOf)
    .filter((word) => !inPhrases.has(stem(word)));
  const distinct = [...new Map(all.map((word) => [fold(word), word.toLowerCase()])).values()];
  const telling = [...phrases.filter((phrase) => phrase !== ''), ...distinct.filter((word) => !SMALL.has(word))];
  return (telling.length > 0 ? telling : distinct).slice(0, MOST);
}

/** The address of a hit that also says which words to mark there: `/page/?mark=talks#section`. */
export function withMarks(url: string, words: string[]): string {
  const [, path = '', anchor = ''] = /^([^#]*)(.*)$/s.exec(url) ?? [];
  const marks = words.map((word) => `mark=${encodeURIComponent(word)}`).join('&');
  return marks === '' ? url : `${path}${path.includes('?') ? '&' : '?'}${marks}${anchor}`;
}

/**
 * Finds words and phrases in a text as whole words: in capitals or not, with or without diacritics and the ending of a plural or
 * genitive. A part of a compound with hyphens is a word too.
 *
 * @returns where they stand, in UTF-16 code units, in their order
 */
export function findWords(text: string, words: string[]): Span[] {
  const wanted = words.map((word) => wordsOf(word).map(stem)).filter(({ length }) => length > 0);
  const spans: Span[] = [];
  const tokens = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  for (let index = 0; index < tokens.length; index += 1) {
    const run = longestRun(tokens, index, wanted);
    const token = tokens[index] as Token;
    if (run === 0)
      spans.push(...partsOf(token).filter(({ word }) => wanted.some(({ length, 0: first }) => length === 1 && first === stem(word))));
    else {
      spans.push({ start: token.start, end: (tokens[index + run - 1] as Token).end });
      index += run - 1;
    }
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

interface Span {
  start: number;
  end: number;
}

interface Token extends Span {
  word: string;
}

/** How many words from here are one of those wanted; 0 when none is. */
function longestRun(tokens: Token[], from: number, wanted: string[][]): number {
  const runs = wanted.filter((words) => words.every((word, offset) => word === stem(tokens[from + offset]?.word ?? '')));
  return Math.max(0, ...runs.map(({ length }) => length));
}

/** The parts of a compound with hyphens. */
const partsOf = ({ word, start }: Token): Token[] =>
  [...word.matchAll(/[^-]+/g)].map(({ 0: part, index }) => ({ word: part, start: start + index, end: start + index + part.length }));

/** A word: letters and digits, and what joins them within it (F-16, Ukraine's, U.S). */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** A word without what makes no other word of it: capitals, diacritics, signs that join. */
const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}'’.-]/gu, '')
    .toLowerCase();

const stem = (word: string): string =>
  fold(word.replace(/['’]s?$/i, ''))
    .replace(/ies$/, 'y')
    .replace(/(?<=..)s$/, '');
