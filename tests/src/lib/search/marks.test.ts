import { describe, expect, it } from 'vitest';
import { findWords } from '../../../../src/lib/search/marks.ts';

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
