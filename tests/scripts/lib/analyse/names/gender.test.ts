import { describe, expect, test } from 'vitest';
import {
  excludeEachOther,
  genderBeside,
  genderOfGiven,
  genderOfSpeaker,
  genderOfTitle,
  hasPersonalPronoun,
  isKin,
  officesIn,
} from '../../../../../scripts/lib/analyse/names/gender.ts';
import { findNameRuns } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { tokenise } from '../../../../../scripts/lib/language/tokens.ts';
import { smallLists, smallVocabulary } from '../../../../support/small-vocabulary.ts';

test.each([
  ['Mr', 'male'],
  ['mrs.', 'female'],
  ['First Lady', 'female'],
  ['Vice President Lady', 'female'],
  ['Former King', 'male'],
  ['Dr', null],
  ['', null],
])('the title "%s" tells %s', (title, gender) => {
  expect(genderOfTitle(title)).toBe(gender);
});

test.each([
  ['Dr', ['dr']],
  ['Mr', []],
  ['Dame', []],
  ['', []],
  ['Sen.', ['Sen']],
  ['Congresswoman', ['Rep']],
  ['Prime Minister', ['prime', 'minister']],
  ['Mr Governor', ['Gov']],
])('the offices in "%s" are %j', (title, offices) => {
  expect(officesIn(title)).toEqual(offices);
});

test('nobody sits in two chambers at once; other offices go together', () => {
  expect(excludeEachOther(['Rep'], ['Sen'])).toBe(true);
  expect(excludeEachOther(['dr', 'Rep'], ['Sen'])).toBe(true);
  expect(excludeEachOther(['Rep', 'Sen'], ['Sen'])).toBe(false);
  expect(excludeEachOther(['Rep'], ['Rep'])).toBe(false);
  expect(excludeEachOther(['dr'], ['Sen'])).toBe(false);
  expect(excludeEachOther(['Sen'], ['dr'])).toBe(false);
  expect(excludeEachOther(['dr'], ['prof'])).toBe(false);
  expect(excludeEachOther([], [])).toBe(false);
});

describe('what is said beside a full name', () => {
  const beside = (text: string) => {
    const run = findNameRuns(readParagraphs([text]), smallVocabulary).find(({ text: words }) => words === 'Pat Dolan');
    return run && genderBeside(run);
  };

  test.each([
    ['They met Mr Pat Dolan there.', 'male'],
    ['They met Lady Pat Dolan, his brother, there.', 'female'],
    ['They met his sister Pat Dolan there.', 'female'],
    ['They met his sister, Pat Dolan, there.', 'female'],
    ['They met Pat Dolan, her uncle, there.', 'male'],
    ['They met Pat Dolan, the widow.', 'female'],
    ['They met Pat Dolan, their eldest son; he wept.', 'male'],
    ['(They met Pat Dolan, my aunt)', 'female'],
    ['They met Pat Dolan, our niece, there.', 'female'],
  ])('tells: %s', (text, gender) => {
    expect(beside(text)).toBe(gender);
  });

  test.each([
    'They met Pat Dolan there.',
    'They met Dr Pat Dolan, the mayor, there.',
    'They met his sister and Pat Dolan there.',
    'The sister of Pat Dolan wept.',
    'They met Pat Dolan, his wife Kerry and the dog.',
    'They met Pat Dolan, a brother, there.',
    'They met Pat Dolan; his wife, Kerry, wept.',
    'They met Pat Dolan, his very much older brother, there.',
    'They met his sister; Pat Dolan wept.',
  ])('tells nothing: %s', (text) => {
    expect(beside(text)).toBeNull();
  });
});

test('a given name tells what the lists say of it alone', () => {
  const given = ['Anna Reed', 'Anna', 'Paul M. Reed', 'Kim Reed', 'Zed Reed', ''].map((name) => genderOfGiven(name, smallLists));
  expect(given).toEqual(['female', 'female', 'male', null, null, null]);
});

test('words for kin are known in any case', () => {
  const [kin, capital, other] = tokenise('wife Brother mayor');
  expect([kin, capital, other, undefined].map(isKin)).toEqual([true, true, false, false]);
});

describe('the pronoun after a verb of saying', () => {
  test.each([
    ['Vance said she was done.', 'female'],
    ['Vance said that he was done.', 'male'],
    ['Vance said of her brother.', 'female'],
    ['Vance explained how he won.', 'male'],
    ['Vance explained why she won.', 'female'],
    ['Vance said it was done.', null],
    ['Vance said nothing of her brother.', null],
    ['Vance, he said, was done.', null],
    ['Vance of her town left.', null],
    ['Vance said', null],
  ])('%s', (text, gender) => {
    expect(genderOfSpeaker(tokenise(text), 1)).toBe(gender);
  });

  test('anywhere behind a word tells that the sentence speaks of one person', () => {
    const tokens = tokenise('He left and Vance saw the boat.');
    expect([hasPersonalPronoun(tokens, 0), hasPersonalPronoun(tokens, 1)]).toEqual([true, false]);
    expect(hasPersonalPronoun(tokenise('They saw it'), 0)).toBe(false);
    expect(['him', 'his', 'himself', 'hers', 'herself'].map((word) => hasPersonalPronoun(tokenise(word), 0))).not.toContain(false);
  });
});
