import { describe, expect, it, test } from 'vitest';
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

test.each([
  ['The wall stands. It rains.', 16, 'The wall stands.'],
  ['The wall stands. It rains.', 15, 'The wall…'],
  ['The wall stands.   ', 16, 'The wall stands.'],
  ['The wall  at Lindmoor stands alone.', 11, 'The wall…'],
  ['柳河 Lindmoor-on-Sea stands alone', 16, '柳河…'],
  ['磨坊很好', 3, '磨坊…'],
  ['', 5, '…'],
])('the excerpt of %j in %i characters is %j', (text, limit, short) => {
  expect(excerpt(text, limit)).toBe(short);
});

test.each([
  ['The wall', 8, 'The wall'],
  ['The wall', 7, 'The…'],
  ['  The wall stands.\n', 20, 'The wall stands.'],
  ['\n The wall \n\n stands.', 20, 'The wall…'],
  ['', 20, ''],
])('the first words of %j in %i characters are %j', (text, limit, short) => {
  expect(firstWords(text, limit)).toBe(short);
});
