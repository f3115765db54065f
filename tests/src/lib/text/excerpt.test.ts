import { describe, expect, it } from 'vitest';
import { excerpt, firstWords } from '../../../../src/lib/text/excerpt.ts';

describe('an excerpt', () => {
  it('is made of whole sentences', () => {
    expect(excerpt('The wall stands. Nobody pays. It rains.', 30)).toBe('The wall stands. Nobody pays.');
  });

  it('of one long sentence ends at a word and says that it goes on', () => {
    expect(excerpt('The wall at Lindmoor stands alone.', 20)).toBe('The wall at…');
  });
});

describe('the first words of a text', () => {
  it('are all of a short one', () => {
    expect(firstWords('The wall stands.', 20)).toBe('The wall stands.');
  });

  it('end at a word, in its first line or cell, and say that it goes on', () => {
    expect(firstWords('The wall stands. Nobody pays.', 24)).toBe('The wall stands.…');
    expect(firstWords('Route\tWinter', 20)).toBe('Route…');
    expect(firstWords('dep 08:00\narr 08:40', 20)).toBe('dep 08:00…');
  });
});
