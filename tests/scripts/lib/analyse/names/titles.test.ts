import { expect, test } from 'vitest';
import { splitRun, titleBefore, untitled } from '../../../../../scripts/lib/analyse/names/titles.ts';
import { tokenise } from '../../../../../scripts/lib/language/tokens.ts';

const tokensOf = (words: string[]) =>
  words.map((text, index) => ({ text, start: index * 10, end: index * 10 + text.length, pos: 'PROPN', lemma: text.toLowerCase() }));

test('a run of names is cut before each title in its middle', () => {
  expect(splitRun(tokensOf(['Kremlin', 'Spokesman', 'Ivan', 'Petrov', 'President', 'Ada', 'Brun']), 0, 7)).toEqual([
    [0, 1],
    [1, 4],
    [4, 7],
  ]);
});

test.each(['Kremlin Spokesman', 'Kremlin Spokesman ivan', 'Norland President Hotel', 'Norland Prime Minister'])(
  'a title that no name follows cuts nothing: %s',
  (words) => {
    const tokens = tokensOf(words.split(' '));
    expect(splitRun(tokens, 0, tokens.length)).toEqual([[0, tokens.length]]);
  },
);

test('thousands of titles in a row are cut like few', () => {
  expect(splitRun(tokensOf(Array(20_000).fill('Mr')), 0, 20_000)).toHaveLength(19_999);
});

test.each([
  ['Prime Minister Reed', 'Prime Minister'],
  ['Vice President Reed', 'Vice President'],
  ['Secretary-General Reed', 'Secretary - General'],
  ['old Mayor Reed', 'Mayor'],
  ['the Reed', ''],
  ['Prime Reed', ''],
  ['Reed', ''],
])('before the last word of "%s" stands the title "%s"', (text, title) => {
  const tokens = tokenise(text);
  expect(titleBefore(tokens, tokens.length - 1)).toBe(title);
});

test.each([
  ['Prime Minister Anna Reed', 'Prime Minister', 'Anna Reed'],
  ['Mr President Anna Reed', 'Mr President', 'Anna Reed'],
  ['Mr Reed', 'Mr', 'Reed'],
  ['Mr Council', '', 'Mr Council'],
  ['Anna Reed', '', 'Anna Reed'],
  ['Prime Minister', '', ''],
  ['Mr', '', ''],
  ['Mr President', 'Mr', 'President'],
])('"%s" is the title "%s" and the name "%s"', (text, title, name) => {
  const tokens = tokenise(text);
  const { first, title: found } = untitled(tokens, 0, tokens.length);
  expect([
    found,
    tokens
      .slice(first)
      .map((token) => token.text)
      .join(' '),
  ]).toEqual([title, name]);
});

test('a name that begins later is untitled from there', () => {
  expect(untitled(tokenise('they met Dr Reed there'), 2, 4)).toEqual({ first: 3, title: 'Dr' });
  expect(untitled(tokenise('they met Reed there'), 2, 3)).toEqual({ first: 2, title: '' });
});
