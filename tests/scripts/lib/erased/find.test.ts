import { expect, test } from 'vitest';
import { findErased, findErasedInFile, hashWords, plainWords } from '../../../../scripts/lib/erased/find.ts';
import type { Erased } from '../../../../src/schemas/erased.ts';

const salt = 'ab'.repeat(32);
const erased = (...texts: string[]): Erased => ({
  salt,
  erasures: texts.map((text) => {
    const words = plainWords(text);
    return { explainer: 'pier', on: '2031-03-12', words: words.length, hash: hashWords(words, salt), elsewhere: [] };
  }),
});

test.each([
  'Then Mira Castellan’s boat sank.',
  'then MIRA\n   castellan',
  'Mira-Castellan',
  '<p>Mira <a href="/actors/x/">Castellan</a></p>',
  '<p>M<b>ira</b> Castellan</p>',
  '“Mira **Cast**ellan”',
  '{"text":"Mira\\nCastellan"}',
  '[Mira](https://vell.example/a) Castellan',
  '<meta content="Mira Castellan">',
  '/actors/mira-castellan/index.html',
])('erased words are found in %j', (text) => {
  expect(findErasedInFile(text, erased('Mira Castellan'))).toHaveLength(1);
});

test.each(['Castellan, Mira', 'Mira and Castellan', 'Miracastellan', 'Samira Castellan'])('other words are not: %j', (text) => {
  expect(findErasedInFile(text, erased('Mira Castellan'))).toEqual([]);
});

test('each text is found once, with the line where it begins', () => {
  const found = findErased('One.\nTwo three four.\nFive, three four.', erased('three four', 'five'));
  expect(found.map(({ line, erasure }) => [erasure.words, line])).toEqual([
    [2, 2],
    [1, 3],
  ]);
});
