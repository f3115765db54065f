import { expect, test } from 'vitest';
import { scoreStatements, statementsSchema } from '../../../../../scripts/lab/evaluate/scores/statements.ts';

const text = 'The mayor of Quorrin said that the bridge is shut. “It rains,” Odile Varnholt added. Nobody knows why the ferry left.';
const range = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const at = (...words: string[]) => ({ spans: words.map(range) });
const gold = statementsSchema.parse({
  text,
  attributions: [
    { type: 'indirect', source: { ...at('The mayor of Quorrin'), head: range('mayor') }, content: at('that the bridge is shut') },
    { type: 'direct', source: at('Odile Varnholt'), content: at('“It rains,”') },
    { type: 'indirect', source: null, content: at('why the ferry left') },
  ],
});
const said = (source: string | null, ...content: string[]) => ({
  source: source === null ? null : at(source),
  cue: null,
  content: at(...content),
});
const score = (...attributions: ReturnType<typeof said>[]) => scoreStatements([{ gold, answer: { attributions } }]);

test('what people marked is all right', () => {
  const own = [
    said('The mayor of Quorrin', 'that the bridge is shut'),
    said('Odile Varnholt', 'It rains'),
    said(null, 'why the ferry left'),
  ];
  expect(score(...own)).toEqual({ statements: 1, sources: 1, 'recall direct': 1, 'recall indirect': 1 });
});

test('a source is right that holds the head, or half of the letters where there is none; where none is marked any is', () => {
  expect(score(said('mayor', 'the bridge is shut')).sources).toBe(1);
  expect(score(said('Quorrin', 'the bridge is shut'))).toMatchObject({ sources: 0, statements: 0, 'recall indirect': 0.5 });
  expect(score(said('Varnholt', 'It rains')).sources).toBe(1);
  expect(score(said('Odil', 'It rains')).sources).toBe(0);
  expect(score(said('Nobody', 'why the ferry left')).statements).toBe(0.5);
});

test('each content is paired once, with the one that is most alike, and only where half of the letters are the same', () => {
  expect(score(said(null, 'the bridge'), said('mayor', 'the bridge is shut'))).toMatchObject({ sources: 1, statements: 0.4 });
  expect(score(said('mayor', 'the'))).toMatchObject({ statements: 0, 'recall indirect': 0 });
});
