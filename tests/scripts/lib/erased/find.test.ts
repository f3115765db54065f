import { expect, test } from 'vitest';
import { findErased, findErasedInFile, hashWords, placedWords, plainWords } from '../../../../scripts/lib/erased/find.ts';
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
  'Mira&nbsp;Castellan',
  '<p>M<b\n>ira</b\n> Castellan</p>',
  'M&#105;ra Castellan',
  '{"text":"Mira\\tCastellan"}',
  '{"text":"Mira\\rCastellan"}',
  '{"text":"M\\u0069ra Castellan"}',
  '{"text":"Mira\\u00A0Castellan"}',
  '~~Mi~~ra `Castellan`',
  '_Mira_ Cast_el_lan',
  'Ｍｉｒａ Castellan',
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

test('words have their places in the text, and are compared in small letters', () => {
  expect(placedWords('“The PIER,” ﬁne.')).toEqual([
    { text: 'the', start: 1, end: 4 },
    { text: 'pier', start: 5, end: 9 },
    { text: 'fine', start: 12, end: 15 },
  ]);
  expect(plainWords('“The PIER,” ﬁne.')).toEqual(['the', 'pier', 'fine']);
});

test('a hash is that of the salt and the words, and proves these only', () => {
  const hash = hashWords(['mira', 'castellan'], salt);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashWords(['mira', 'castellan'], 'cd'.repeat(32))).not.toBe(hash);
  expect(hashWords(['miracastellan'], salt)).not.toBe(hash);
});

test('the last words of a text are found; a text that ends within them has them not', () => {
  expect(findErased('So said Mira Castellan', erased('Mira Castellan'))).toHaveLength(1);
  expect(findErased('So said Mira', erased('Mira Castellan'))).toEqual([]);
  expect(findErased('', erased('Mira'))).toEqual([]);
});

test('the line is that of the file, whatever markup stands before it', () => {
  const lines = ['<p\n class="a">\n<b>Mira</b>\nCastellan', '<!-- a\nb -->\nMi<b>ra</b> Castellan'].map((text) =>
    findErasedInFile(text, erased('Mira Castellan')).map(({ line }) => line),
  );
  expect(lines).toEqual([[3], [3]]);
});

test('several erased texts are found in a file, each once', () => {
  const found = findErasedInFile(
    '<p>Mira <b>Castellan</b> met Mira Castellan and Lena Duarte.</p>',
    erased('Mira Castellan', 'Lena Duarte', 'Jo Lind'),
  );
  expect(found.map(({ erasure }) => erasure.hash)).toEqual(
    erased('Lena Duarte', 'Mira Castellan')
      .erasures.map(({ hash }) => hash)
      .toReversed(),
  );
});
