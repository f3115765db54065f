import { expect, test } from 'vitest';
import { coreOf, namesSchema, scoreNames } from '../../../../../scripts/lab/evaluate/scores/names.ts';

test.each([
  ['the Harbour Board’s', 'Harbour Board'],
  ['“Odile Varnholt,”', 'Odile Varnholt'],
  ['an U.S.', 'U.S.'],
  ['Quorrin Corp.', 'Quorrin Corp'],
  ['the', 'the'],
  ['…', ''],
])('the core of %j is %j', (text, core) => {
  const { start, end } = coreOf(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(core);
});

const text = 'The Harbour Board met Odile Varnholt in Zelbrook, a Vellish town.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const gold = namesSchema.parse({
  text,
  entities: [
    { ...span('The Harbour Board'), types: ['ORG', 'LOC'] },
    { ...span('Odile Varnholt'), type: 'PER' },
  ],
  neutral: [span('Vellish')],
});

test('a name counts once by its core, with any type that is accepted; what is neutral is not held against the answer', () => {
  const entities = [
    { ...span('Harbour Board'), type: 'LOC' },
    { ...span('The Harbour Board'), type: 'PER' },
    { ...span('Odile Varnholt'), type: 'ORG' },
    { ...span('Zelbrook'), type: 'LOC' },
    { ...span('Vellish'), type: 'LOC' },
  ];
  // Three of five predictions are left; of two names both are found, one with its type.
  expect(scoreNames([{ gold, answer: { entities } }])).toEqual({ strict: 0.4, untyped: 0.8 });
});

test('nothing found gives nothing', () => {
  expect(scoreNames([{ gold, answer: { entities: [] } }])).toEqual({ strict: 0, untyped: 0 });
});
