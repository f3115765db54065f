import { expect, test } from 'vitest';
import { inContext, placedQuotes, placedStatements } from '../../../src/desk/places.ts';

const text = 'The harbour office said that divers would look at the chains in May 2031, and again in 2031, “soon”.';
const passages = [{ id: 'k3f9q', text }];
const wordsAt = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

test('a mention is shown with the words around it, and what is left out is marked', () => {
  const at = (words: string) => ({ passage: 'k3f9q', start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(inContext({ passages }, at('divers'))).toBe('… office said that divers would look at …');
  expect(inContext({ passages }, at('The harbour office'))).toBe('The harbour office said that divers …');
  expect(inContext({ passages }, at('“soon”'))).toBe('… again in 2031, “soon”.');
});

test('of two dates that share words each is marked at its own place', () => {
  const dates = [
    { passage: 'k3f9q', text: 'May 2031' },
    { passage: 'k3f9q', text: '2031' },
  ];
  const places = placedQuotes(dates, { passages }).map(({ place }) => place);
  expect(places.map(wordsAt)).toEqual(['May 2031', '2031']);
  expect(places[1]?.start).toBe(text.lastIndexOf('2031'));
});

test('a statement is marked where its words begin', () => {
  const statement = {
    id: 's1111',
    passage: 'k3f9q',
    cue: 'said',
    content: ['that divers would look', 'again in 2031'],
    kind: 'indirect' as const,
  };
  const [placed] = placedStatements({ passages, statements: [statement] });
  expect(placed && wordsAt(placed.place)).toBe('that divers would look');
});
