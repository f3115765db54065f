import { expect, test } from 'vitest';
import { findStretches, hasCapital } from '../../../../../scripts/lib/analyse/names/stretches.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { tokenise } from '../../../../../scripts/lib/language/tokens.ts';

/** The stretches of a text as its words. */
function stretches(text: string): string[] {
  const paragraphs = readParagraphs([text]);
  return findStretches(paragraphs).map(({ sentence: { tokens }, first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
}

test.each([
  ['nobody knew it.', []],
  ['', []],
  ['they met Anna Reed there.', ['Anna Reed']],
  ['they met Anna there before Paul came.', ['Anna', 'Paul']],
  ['they met the Bank of the North there.', ['Bank of the North']],
  ['they met Anna of the and Paul there.', ['Anna of the and Paul']],
  ['they met Anna of the and for Paul there.', ['Anna', 'Paul']],
  ['they met the Duke of.', ['Duke']],
  ['they watched Apollo 13 with Anna.', ['Apollo 13 with Anna']],
  ['they watched Apollo 13.', ['Apollo 13']],
  ['they watched Apollo of 13 there.', ['Apollo']],
  ['they met Kim Jong-un there.', ['Kim Jong-un']],
  ['they met Kim Jong -un there.', ['Kim Jong']],
  ['they met Kim Jong- un there.', ['Kim Jong']],
  ['they met Kim Jong un there.', ['Kim Jong']],
  ['they heard al-Masri and el-Haddad.', ['al-Masri and el-Haddad']],
  ['they heard an-Masri there.', ['an-Masri']],
  ['they heard as though Masri left.', ['Masri']],
  ['they left - Masri stayed.', ['Masri']],
  ['they saw the hotel Masri there.', ['Masri']],
  ['they saw the lead Masri there.', ['Masri']],
  ['they watched x2 Hours there.', ['Hours']],
  ['they met van Dijk there.', ['van Dijk']],
  ['they met old Dijk there.', ['Dijk']],
  ['they watched 24 Hours there.', ['24 Hours']],
  ['they watched 2.5 Hours there.', ['2.5 Hours']],
  ['they watched No2 Hours there.', ['No2 Hours']],
  ['they watched the 2nd Hours there.', ['Hours']],
  ['they bought an iPhone there.', ['iPhone']],
])('names may stand in "%s" within %j', (text, words) => {
  expect(stretches(text)).toEqual(words);
});

test('a capital anywhere in a word counts', () => {
  expect([...tokenise('Anna iPhone rain 12'), undefined].map(hasCapital)).toEqual([true, true, false, false, false]);
});

test('the stretches of several paragraphs say where they stand', () => {
  const found = findStretches(readParagraphs(['They met Anna. Nobody met Paul.', 'They met Kim.']));
  expect(found.map(({ paragraph, first, last }) => [paragraph, first, last])).toEqual([
    [0, 0, 1],
    [0, 2, 3],
    [0, 0, 1],
    [0, 2, 3],
    [1, 0, 1],
    [1, 2, 3],
  ]);
});
