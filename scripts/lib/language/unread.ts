import type { Span } from '../../../src/lib/text/places.ts';

/**
 * The most that is read, in characters, of a sentence also in tokens: what is longer is no prose, or has lost its full stops, and most steps take
 * the square of a sentence; of an article it is 250,000 words; `outside`: so many
 * times a sentence may what is not of the story have, which is read as one.
 */
export const MOST = { inWord: 200, inSentence: 3000, tokens: 600, inParagraph: 30_000, inArticle: 1_500_000, outside: 4 };

const LONG_WORD = new RegExp(`\\S{${MOST.inWord + 1},}`, 'g');

/** Words that are too long to be read: the tokeniser takes the square of a word. */
export const longWords = (text: string): Span[] =>
  [...text.matchAll(LONG_WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** A text with white space in the place of some of it: what else it holds stands where it stood. @param spans in order, or one in another */
export function without(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}
