import { describe, expect, test } from 'vitest';
import {
  countWords,
  depths,
  endsWell,
  isBalanced,
  pointsBack,
  titleOf,
  titlesOf,
} from '../../../../../scripts/lib/analyse/structure/wording.ts';
import { tagged } from './tagged.ts';

describe('whether a title may end with a word', () => {
  test.each([
    ['mill/n', true],
    ['sank/v', true],
    ['old/a', true],
    ['the/d', false],
    ['Of/n', false],
    ['of/i', false],
    ['was/x', false],
    ['and/c', false],
    ['after/s', false],
    ['to/t', false],
    ['it/o', false],
    [')', true],
    [']', true],
    ['”', true],
    ['’', true],
    ['"', true],
    [',', false],
    ['.', false],
    ['“', false],
  ])('%s: %s', (word, may) => {
    expect(endsWell(tagged(word)[0])).toBe(may);
  });
});

test('a title does not end with nothing', () => {
  expect(endsWell(undefined)).toBe(false);
});

describe('whether what opens in a text closes in it', () => {
  test.each([
    ['the mill', true],
    ['“the mill”', true],
    ['“the mill', false],
    ['the mill”', false],
    ['the (old) mill', true],
    ['the (old mill', false],
    ['the old) mill', false],
    ['[the] {mill}', true],
    ['[the] {mill', false],
    ['(the] mill)', false],
    ['“the ‘old’ mill”', true],
    ['‘the mill’', true],
    ['‘the mill', false],
    ['the mills’ wheels', true],
    ['the mill’s wheel', true],
    ['‘the mill’s wheel’', true],
    ['‘the mill’s wheel', false],
    ['"the mill"', true],
    ['"the mill', false],
    ['“the (mill”)', false],
  ])('%s: %s', (text, balanced) => {
    expect(isBalanced(text)).toBe(balanced);
  });
});

test.each([
  ['the “ old ” mill', '0 1 1 1 0'],
  ['“ the ( old ) ” mill', '1 1 2 2 2 1 0'],
  ['the [ old ] mill', '0 1 1 1 0'],
  ['the " old " mill', '0 1 1 1 0'],
  ['” the “ mill', '0 0 1 1'],
  ['a " b ( c ) " d', '0 1 1 2 2 2 1 0'],
])('what is open at each token: %s', (sentence, open) => {
  expect(depths(tagged(sentence)).join(' ')).toBe(open);
});

describe('whether who or what is meant stands in another sentence', () => {
  test.each([
    ['this/d mill/n sank/v', true],
    ['the/d mill/n sank/v', false],
    ['Vell/p sold/v his/o mill/n', false],
    ['his/o mill/n burned/v Vell/p', true],
    ['his/o mill/n burned/v', true],
    ['On/i Monday/p she/o came/v to/i Vell/p', true],
    ['In/i May/p his/o man/n Vell/p came/v', true],
    ['Orrin/p sold/v its/o mill/n', false],
    ['the/d men/n sold/v their/o mill/n', false],
    ['its/o mill/n sank/v', true],
    ['it/o sank/v', true],
    ['These/d mills/n sank/v', true],
    ['the/d man/n burned/v her/o mill/n', true],
  ])('%s: %s', (sentence, back) => {
    expect(pointsBack(tagged(sentence))).toBe(back);
  });
});

test.each([
  ['the old mill', 3],
  ['Russia’s mill', 2],
  ['the — old – mill', 3],
  ['the mill—the dam', 4],
  ['the - mill', 2],
  ['9 mills', 2],
  ['…', 0],
])('words as a reader counts them: %s, %i', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  ['the old mill.', 'The old mill'],
  ['the old mill. .', 'The old mill'],
  ['the mill of O.', 'The mill of O.'],
  ['the mill No.', 'The mill No.'],
  ['“the mill', '“The mill'],
  ['9 mills', '9 mills'],
  ['łódź burned.', 'Łódź burned'],
  ['. the mill', '. The mill'],
  ['the mill', 'The mill'],
])('a span as a title: %s', (text, title) => {
  expect(titleOf(text, { start: 0, end: text.length })).toBe(title);
});

test('a title cuts no word', () => {
  const [before, word, after] = ['Brud', 'ziński', 'ego'].map((text) => ({ text, lemma: text, pos: 'PROPN', start: 0, end: 0 }));
  const at = (token: typeof word, start: number) => ({
    ...token,
    text: token?.text ?? '',
    lemma: '',
    pos: 'PROPN',
    start,
    end: start + (token?.text.length ?? 0),
  });
  const tokens = [at(before, 0), at(word, 4), at(after, 10)];
  const titles = (from: number, to: number) => titlesOf('Brudzińskiego', tokens, [{ from, to }]);
  expect([titles(0, 3), titles(1, 3), titles(0, 2), titles(1, 2)]).toEqual([['Brudzińskiego'], [], [], []]);
});
