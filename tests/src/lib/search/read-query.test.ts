import { expect, test } from 'vitest';
import { parseQuery } from '../../../../src/lib/search/parse-query.ts';
import { findCandidates, slips } from '../../../../src/lib/search/spelling.ts';
import { fold, forms } from '../../../../src/lib/search/words.ts';

const read = (words: string) => parseQuery(words).map(({ whole, isPhrase, isStop, isPrefix }) => [whole, { isPhrase, isStop, isPrefix }]);
const word = { isPhrase: false, isStop: false, isPrefix: false };

test.each([
  [
    'two words, the last of them not yet whole',
    'ferry fa',
    [
      ['ferry', word],
      ['fa', { ...word, isPrefix: true }],
    ],
  ],
  ['a word that is done', 'ferry ', [['ferry', word]]],
  [
    'small words',
    'the ferry ',
    [
      ['the', { ...word, isStop: true }],
      ['ferry', word],
    ],
  ],
  [
    'nothing but small words',
    'who is',
    [
      ['who', word],
      ['is', { ...word, isPrefix: true }],
    ],
  ],
  [
    'a name in capitals that is a small word otherwise',
    'WHO says ',
    [
      ['who', word],
      ['says', { ...word, isStop: true }],
    ],
  ],
  [
    'a phrase among words',
    'ferry “to the  quay” fares ',
    [
      ['ferry', word],
      ['to the quay', { ...word, isPhrase: true }],
      ['fares', word],
    ],
  ],
  [
    'a quotation mark without its partner',
    'ferry "quay ',
    [
      ['ferry', word],
      ['quay', word],
    ],
  ],
  ['nothing', ' "" – ', []],
])('reads %s', (_, words, parts) => {
  expect(read(words)).toEqual(parts);
});

test.each([
  ['Łódź’s', 'lodzs'],
  ['Zelenskyy', 'zelenskyy'],
  ['F-16', 'f16'],
  ['O’Brien', 'obrien'],
  ['—', ''],
])('folds %s to “%s”', (typed, folded) => {
  expect(fold(typed)).toBe(folded);
});

test('a hyphenated word is itself and its parts, a possessive is one word', () => {
  expect(forms('Sino-Soviet,')).toEqual(['sinosoviet', 'sino', 'soviet']);
  expect(forms('mayor’s')).toEqual(['mayors']);
});

test('usual slips cost less than unusual ones, and a longer word may have more of them', () => {
  expect(slips('recieve', 'receive', 3)).toBeLessThan(slips('rectcve', 'receive', 3));
  expect(slips('comittee', 'committee', 3)).toBeLessThan(1);
  expect(slips('sharc', 'shark', 3)).toBeLessThan(slips('sharc', 'share', 3));
  const words = ['cat', 'harbour', 'pensioners'].map((word) => ({ fold: word, word, pages: [0] }));
  const sure = (typed: string) => findCandidates(typed, words).flatMap(({ word, isSure }) => (isSure ? [word] : []));
  expect([sure('cta'), sure('harbuor'), sure('hrabuor'), sure('pensoiners'), sure('pensoinesr')]).toEqual([
    [],
    ['harbour'],
    [],
    ['pensioners'],
    ['pensioners'],
  ]);
});
