import { describe, expect, it } from 'vitest';
import { findWords, withMarks, wordsToMark } from '../../../../src/lib/search/marks.ts';

/** The words that are marked in a text. */
const marked = (text: string, ...words: string[]): string[] => findWords(text, words).map(({ start, end }) => text.slice(start, end));

describe('the words that are marked on a page', () => {
  it('are whole words, in capitals or not', () => {
    expect(marked('Art starts where the ART of the party parts.', 'art')).toEqual(['Art', 'ART']);
  });

  it('may have an ending, diacritics and signs that the searched words lack', () => {
    expect(marked('Zürich’s talks, U.S. jets and the F-16', 'zurich', 'talk', 'us', 'f16')).toEqual(['Zürich’s', 'talks', 'U.S', 'F-16']);
    expect(marked('one country, two countries', 'countries')).toEqual(['country', 'countries']);
  });

  it('are found within a compound with hyphens', () => {
    expect(marked('a pro-harbour vote in the mid-harbour-side ward', 'harbour')).toEqual(['harbour', 'harbour']);
  });

  it('of a phrase stand together', () => {
    expect(marked('Peace talks: talks of peace, and more peace-talks', 'peace talks')).toEqual(['Peace talks']);
    expect(marked('the sea, the sea wall', 'sea', 'sea wall')).toEqual(['sea', 'sea wall']);
  });

  it.each(['', '  ', '"', '.*', '()'])('are none for %j', (word) => {
    expect(marked('Some (words) and "more". *', word)).toEqual([]);
  });
});

describe('the words that a hit’s link carries', () => {
  const hit = (...found: string[]) => ({
    excerpt: [{ text: 'said the ', isMatch: false }],
    sections: [{ heading: 'Harbour', url: '/x/#harbour', excerpt: found.map((text) => ({ text, isMatch: true })) }],
  });

  it('are those searched for, each once, and what else was found for them', () => {
    expect(wordsToMark('Tide tide harb', hit('tides', 'harbour', 'Harbours'))).toEqual(['tide', 'harb', 'harbour']);
  });

  it('leave small words out unless there are no others', () => {
    expect(wordsToMark('the tide of war', hit('the'))).toEqual(['tide', 'war']);
    expect(wordsToMark('to be or to be', hit())).toEqual(['to', 'be', 'or']);
  });

  it('keep a phrase in one piece', () => {
    expect(wordsToMark('harbour "The sea wall"', hit('sea', 'walls', 'harbour'))).toEqual(['harbour', 'the sea wall']);
  });

  it('stand before the anchor', () => {
    expect(withMarks('/x/#harbour', ['tide', 'a&b'])).toBe('/x/?mark=tide&mark=a%26b#harbour');
    expect(withMarks('/x/?y=1', ['sea wall'])).toBe('/x/?y=1&mark=sea%20wall');
    expect(withMarks('/x/#harbour', [])).toBe('/x/#harbour');
  });
});
