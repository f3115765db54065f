import { describe, expect, test } from 'vitest';
import type { FoundName, NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { bareForms, isPartOfName, standsAt } from '../../../../../scripts/lib/analyse/names/bare-forms.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { tokenise } from '../../../../../scripts/lib/language/tokens.ts';
import { starred } from '../../../../support/starred.ts';

const nameIn = (text: string, words: string, kind: NameKind = 'person'): FoundName => {
  const start = text.indexOf(words);
  return { paragraph: 0, start, end: start + words.length, kind, confidence: 0.9 };
};

/** The forms by which those are called whom a text names, by their first words. */
function forms(text: string, ...names: [words: string, kind?: NameKind][]): Record<string, string[]> {
  const found = bareForms(
    readParagraphs([text]),
    names.map(([words, kind]) => nameIn(text, words, kind)),
  );
  return Object.fromEntries([...found].map(([first, own]) => [first, own.map(({ words }) => words.join(' '))]));
}

describe('somebody who is named in full is called by', () => {
  test.each([
    ['Anna Reed', { reed: ['reed'], anna: ['anna'] }],
    ['Anna M. Reed', { reed: ['reed'], anna: ['anna'] }],
    ['Pieter van der Berg', { van: ['van der berg'], berg: ['berg'], pieter: ['pieter'] }],
    ['Anna Reed Jr.', { reed: ['reed jr', 'reed'], anna: ['anna'] }],
    ['William "Bill" Tanner', { tanner: ['tanner'], william: ['william'], bill: ['bill'] }],
    ['Joseph "Joey Nails" Carbone', { carbone: ['carbone'], joseph: ['joseph'], joey: ['joey nails'] }],
    ['Jean-Luc Barré-Quo', { barré: ['barré - quo'], jean: ['jean - luc'] }],
    ['Dr Anna Reed', { reed: ['reed'], anna: ['anna'] }],
    ['J. Reed', { reed: ['reed'] }],
    ['Reed', {}],
    ['Dr Reed', {}],
  ])('%s: %j', (name, wanted) => {
    expect(forms(`They met ${name} there.`, [name])).toEqual(wanted);
  });

  test('no body, and each form goes to the first who bears it', () => {
    const text = 'They met Anna Reed, Paul Reed and Acme Mills. Anna Maria Reed left.';
    expect(forms(text, ['Anna Reed'], ['Acme Mills', 'organisation'])).toEqual({ reed: ['reed'], anna: ['anna'] });
    const found = bareForms(readParagraphs([text]), [nameIn(text, 'Anna Reed'), nameIn(text, 'Paul Reed')]);
    expect(found.get('reed')?.map(({ name }) => text.slice(name.start, name.end))).toEqual(['Anna Reed']);
    expect([...found.keys()]).toEqual(['reed', 'anna', 'paul']);
  });

  test('without the title, wherever in the article that stands', () => {
    const text = 'They left. They met Dr Anna Reed. Mr Paul Quo left.';
    expect(forms(text, ['Dr Anna Reed'])).toEqual({ reed: ['reed'], anna: ['anna'] });
    expect(forms(text, ['Mr Paul Quo'])).toEqual({ quo: ['quo'], paul: ['paul'] });
    expect(forms(text, ['Dr Anna'])).toEqual({});
    expect(bareForms([{ text: 'Dr Anna Reed', sentences: [] }], [nameIn('Dr Anna Reed', 'Dr Anna Reed')]).size).toBeGreaterThan(0);
  });

  test('by two letters, but not by one', () => {
    expect(forms('They met Bo O there.', ['Bo O'])).toEqual({ bo: ['bo'] });
  });

  test('the longest form first', () => {
    const text = 'They met Anna Reed and Paul Reed Jr. there.';
    expect(forms(text, ['Anna Reed'], ['Paul Reed Jr.'])).toMatchObject({ reed: ['reed jr', 'reed'] });
  });
});

test.each([
  ['They met Reed there', 'reed', true],
  ['They met reed there', 'reed', false],
  ['They met Reeds there', 'reed', false],
  ['They met Van der Berg', 'van der berg', true],
  ['They met Van der berg', 'van der berg', false],
  ['They met Van', 'van der berg', false],
  ['They met Zed der Berg', 'van der berg', false],
  ['They met O’Quo there', "o'quo", true],
])('in "%s" stands "%s": %s', (text, words, stands) => {
  expect(standsAt(words.split(' '), tokenise(text), 2)).toBe(stands);
});

describe('a word is but a part of a name', () => {
  const isPart = (written: string, ...names: string[]): boolean => {
    const { text, sentence, first, last, start, end } = starred(written);
    const read = names.map((words) => nameIn(text, words));
    return isPartOfName(sentence.tokens, first, last, { paragraph: 0, start, end }, read);
  };

  test.each([
    ['They met *Reed* Council there.'],
    ['They met *Reed*-Zed there.'],
    ['They met Zed-*Reed* there.'],
    ['They met Zed *Reed* there.'],
    ['They met Zed *Reed* there.', 'Zed Reed'],
    ['They met Butt *Reed* there.'],
    ['They met LeAs *Reed* there.'],
    ['They met the *Reed* of old.', 'Reed of old'],
  ])('%s', (text, ...names) => {
    expect(isPart(text, ...names)).toBe(true);
  });

  test.each([
    ['They met *Reed* there.'],
    ['They met *Reed* there.', 'Reed'],
    ['They met *Reed* there with Zed Quo.', 'Zed Quo'],
    ['They met *Reed* Monday.'],
    ['They met *Reed* – Zed left.'],
    ['They met *Reed* - Zed left.'],
    ['They met *REED* Council there.'],
    ['They met Ms *Reed* there.'],
    ['They met Ms *Reed* there.', 'Ms Reed'],
    ['On Monday *Reed* left.'],
    ['It rained. But *Reed* left.'],
    ['And when it rained As *Reed* left.'],
    ['It rained. While *Reed* slept.'],
    ['They met *Reed* She left.'],
    ['They met Zed - *Reed* there.'],
    ['Then *Reed* left.'],
    ['Zed *Reed* left.'],
  ])('but not here: %s', (text, ...names) => {
    expect(isPart(text, ...names)).toBe(false);
  });

  test('a title within a longer name that goes on is no reason to cut it', () => {
    expect(isPart('They met Ms *Reed* of Zed there.', 'Ms Reed of Zed')).toBe(true);
    expect(isPart('They met the Quo of Ms *Reed* there.', 'Quo of Ms Reed')).toBe(false);
  });
});
