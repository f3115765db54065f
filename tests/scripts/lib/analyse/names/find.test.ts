import { expect, test } from 'vitest';
import { splitOffice } from '../../../../../scripts/lib/analyse/names/find.ts';
import { tokenise } from '../../../../../scripts/lib/language/tokens.ts';
import { vocabulary } from '../../../../support/reading.ts';

const split = (text: string, words: string) => {
  const start = text.indexOf(words);
  const name = { paragraph: 0, start, end: start + words.length, kind: 'person' as const, confidence: 0.9 };
  return splitOffice(name, tokenise(text), vocabulary.names).map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);
};

test.each([
  ['The Mayor of London Sadira Quell agreed.', 'London Sadira Quell', ['London: place', 'Sadira Quell: person']],
  ['The biography of Sydney Sadira Quell sold well.', 'Sydney Sadira Quell', ['Sydney Sadira Quell: person']],
  ['The Mayor of London Quell agreed.', 'London Quell', ['London Quell: person']],
  ['She met London Sadira Quell.', 'London Sadira Quell', ['London Sadira Quell: person']],
])('the place of an office is cut off a name, and nothing else: %s', (text, words, names) => {
  expect(split(text, words)).toEqual(names);
});
