import type { Span } from './places.ts';

/** A stretch of a text around some words, and whether its sentence begins before and goes on after it. */
export interface Quote {
  before: string;
  words: string;
  after: string;
  isCutBefore: boolean;
  isCutAfter: boolean;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentence that words stand in; of one that is too long, whole words around them.
 *
 * @param text one paragraph
 * @param span the words in it
 * @param limit about how many UTF-16 code units the quote may have
 */
export function quoteAround(text: string, { start: at, end: wordsEnd }: Span, limit = 200): Quote {
  const { index, segment } = sentences.segment(text).containing(at) ?? { index: 0, segment: text };
  const end = Math.max(index + segment.trimEnd().length, wordsEnd);
  const cut = (from: number, to: number): Quote => ({
    before: text.slice(from, at),
    words: text.slice(at, wordsEnd),
    after: text.slice(wordsEnd, to).trimEnd(),
    isCutBefore: from > index,
    isCutAfter: to < end,
  });
  const room = limit - (wordsEnd - at);
  const before = Math.max(index, Math.min(at - Math.floor(room / 2), end - limit));
  const from = before === index ? index : Math.min(at, before + lengthToSpace(text.slice(before)));
  const after = Math.max(wordsEnd, from + limit);
  const to = after >= end ? end : Math.max(wordsEnd, text.lastIndexOf(' ', after));
  return cut(from, to);
}

const lengthToSpace = (text: string): number => text.search(/\s|$/) + 1;
