import { describe, expect, it } from 'vitest';
import { wordsToMark } from '../../../../../src/lib/search/engine/hit.ts';

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
});
