import { expect, test } from 'vitest';
import type { NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { splitOffice, surnamesOf } from '../../../../../scripts/lib/analyse/names/find.ts';
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
  ['He came from London Sadira Quell said.', 'London Sadira Quell', ['London: place', 'Sadira Quell: person']],
  ['OF London Sadira Quell.', 'London Sadira Quell', ['London: place', 'Sadira Quell: person']],
  ['A thereof London Sadira Quell.', 'London Sadira Quell', ['London Sadira Quell: person']],
  ['An offer London Sadira Quell.', 'London Sadira Quell', ['London Sadira Quell: person']],
  ['The Mayor of Zorbl Sadira Quell agreed.', 'Zorbl Sadira Quell', ['Zorbl Sadira Quell: person']],
  ['London Sadira Quell agreed.', 'London Sadira Quell', ['London Sadira Quell: person']],
  ['The Mayor of London', 'London', ['London: person']],
  ['She met London Sadira Quell.', 'London Sadira Quell', ['London Sadira Quell: person']],
])('the place of an office is cut off a name, and nothing else: %s', (text, words, names) => {
  expect(split(text, words)).toEqual(names);
});

test('a name of a body is not cut', () => {
  const name = { paragraph: 0, start: 8, end: 27, kind: 'organisation' as const, confidence: 0.9 };
  expect(splitOffice(name, tokenise('Bank of London Sadira Quell'), vocabulary.names)).toEqual([name]);
});

test('the surnames of an article are the last words of the full names of people', () => {
  const text = 'Anna Reed, Paul de Zed, Quo, Acme Mills and Jo\u00a0Pell';
  const kinds: [string, NameKind][] = [
    ['Anna Reed', 'person'],
    ['Paul de Zed', 'person'],
    ['Quo', 'person'],
    ['Acme Mills', 'organisation'],
    ['Jo\u00a0Pell', 'person'],
  ];
  const names = kinds.map(([words, kind]) => {
    const start = text.indexOf(words);
    return { paragraph: 0, start, end: start + words.length, kind, confidence: 0.9 };
  });
  expect([...surnamesOf(names, [{ text, sentences: [] }])]).toEqual(['Reed', 'Zed', 'Pell']);
});
