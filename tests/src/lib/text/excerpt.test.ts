import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/lib/text/excerpt.ts';

describe('an excerpt', () => {
  it('is made of whole sentences', () => {
    expect(excerpt('The wall stands. Nobody pays. It rains.', 30)).toBe('The wall stands. Nobody pays.');
  });

  it('of one long sentence ends at a word and says that it goes on', () => {
    expect(excerpt('The wall at Lindmoor stands alone.', 20)).toBe('The wall at…');
  });
});
