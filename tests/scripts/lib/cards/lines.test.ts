import { expect, test } from 'vitest';
import { cutShort, fitText } from '../../../../scripts/lib/cards/lines.ts';

/** A type in which every character is as wide. */
const measure = (text: string): number => text.length;
const byline = 'By Ada Brun, Chief Political Correspondent · 3 March 2026';

test('what fits no line is cut after a word, without the sign between two of them', () => {
  expect(cutShort(byline, measure, 30)).toBe('By Ada Brun, Chief Political…');
  expect(cutShort(byline, measure, 29)).toBe('By Ada Brun, Chief Political…');
  expect(cutShort(byline, measure, 45)).toBe('By Ada Brun, Chief Political Correspondent…');
});

test('a single word that is too long is cut all the same', () => {
  expect(cutShort('Ferryharbourmasterassociation', measure, 13)).toBe('Ferryharbour…');
});

test('a long byline goes on in a second line, whole; one that is longer still ends with a word', () => {
  const steps = [
    { size: 1, room: 1 },
    { size: 0.8, room: 2 },
  ] as const;
  expect(fitText(byline, measure, 30, steps)).toEqual({
    lines: ['By Ada Brun, Chief Political', 'Correspondent · 3 March 2026'],
    size: 0.8,
  });
  expect(fitText(byline, measure, 20, steps).lines).toEqual(['By Ada Brun, Chief', 'Political Correspondent…']);
});

test('a text that just fills the lines that there is room for keeps the larger type', () => {
  const steps = [
    { size: 1, room: 2 },
    { size: 0.5, room: 4 },
  ] as const;
  expect(fitText('The ferry sails', measure, 9, steps)).toEqual({ lines: ['The ferry', 'sails'], size: 1 });
  expect(fitText('The ferry sails again', measure, 9, steps).size).toBe(0.5);
});
