import { describe, expect, test } from 'vitest';
import {
  endsOf,
  isFull,
  isGeneration,
  mayBeMiddle,
  mayBeOne,
  mayBeShort,
  type PersonalName,
  plainWord,
  readPersonalName,
  shortKeys,
} from '../../../../../scripts/lib/analyse/names/personal-name.ts';

const nameOf = (name: string): PersonalName => readPersonalName(name) as PersonalName;
const both = (a: string, b: string): boolean[] => [mayBeOne(nameOf(a), nameOf(b)), mayBeOne(nameOf(b), nameOf(a))];
const short = (own: string, whole: string): boolean => mayBeShort(nameOf(own), nameOf(whole));

test('words of names are compared without points, commas, capitals and the kind of apostrophe', () => {
  expect(['O’Brien', 'J.R.', 'Dolan,', "D'Arcy"].map(plainWord)).toEqual(["o'brien", 'jr', 'dolan', "d'arcy"]);
});

test.each(['Jr', 'Jr.', 'sr', 'Junior', 'III', 'v'])('%s tells the generation', (word) => {
  expect(isGeneration(word)).toBe(true);
});

test.each(['Reed', 'Jun', 'I', ''])('"%s" tells no generation', (word) => {
  expect(isGeneration(word)).toBe(false);
});

describe('the parts of a person’s name', () => {
  test.each([
    ['Reed', { given: [], nicknames: [], surname: 'reed', generation: '' }],
    ['Anna M. Reed', { given: ['anna', 'm'], nicknames: [], surname: 'reed', generation: '' }],
    ['Pieter van der Berg', { given: ['pieter'], nicknames: [], surname: 'van der berg', generation: '' }],
    ['Van der Berg', { given: [], nicknames: [], surname: 'van der berg', generation: '' }],
    ['E de Souza', { given: ['e'], nicknames: [], surname: 'de souza', generation: '' }],
    ['E. Reed', { given: ['e'], nicknames: [], surname: 'reed', generation: '' }],
    ['Robert Dolan Jr.', { given: ['robert'], nicknames: [], surname: 'dolan', generation: 'jr' }],
    ['Robert Dolan, Junior', { given: ['robert'], nicknames: [], surname: 'dolan', generation: 'jr' }],
    ['Robert Dolan Senior', { given: ['robert'], nicknames: [], surname: 'dolan', generation: 'sr' }],
    ['George Whitlam III', { given: ['george'], nicknames: [], surname: 'whitlam', generation: 'iii' }],
    ['Junior', { given: [], nicknames: [], surname: 'junior', generation: '' }],
    ['William "Bill" Tanner', { given: ['william'], nicknames: ['bill'], surname: 'tanner', generation: '' }],
    ['Joseph “Joey Nails” Carbone', { given: ['joseph'], nicknames: ['joey nails'], surname: 'carbone', generation: '' }],
    ['Antonio ‘Tony’ Ricci', { given: ['antonio'], nicknames: ['tony'], surname: 'ricci', generation: '' }],
    ['Margaret (née Hale) Lowell', { given: ['margaret'], nicknames: [], surname: 'lowell', generation: '' }],
    ['Margaret (nee Hale) Lowell', { given: ['margaret'], nicknames: [], surname: 'lowell', generation: '' }],
    ['Margaret (born Hale) Lowell', { given: ['margaret'], nicknames: [], surname: 'lowell', generation: '' }],
    ['Margaret (Newborn Hale) Lowell', { given: ['margaret'], nicknames: ['newborn hale'], surname: 'lowell', generation: '' }],
    ['A B C D E F Reed', { given: ['a', 'b', 'c', 'd', 'e', 'f'], nicknames: [], surname: 'reed', generation: '' }],
  ])('%s', (name, parts) => {
    expect(readPersonalName(name)).toEqual(parts);
  });

  test.each(['', '.', '“Bill”', 'A B C D E F G Reed', 'Bank of Reed', 'Reed for Mayor', 'Winnie the Pooh', 'Reed and Hale', 'Reed & Hale'])(
    '"%s" is no person’s name',
    (name) => {
      expect(readPersonalName(name)).toBeNull();
    },
  );

  test('a name is full when it has more than a surname', () => {
    expect([isFull(nameOf('Anna Reed')), isFull(nameOf('Reed')), isFull(nameOf('van der Berg'))]).toEqual([true, false, false]);
  });
});

describe('what a name ends in', () => {
  test('all but its first words, the longest first', () => {
    expect(endsOf(['Pieter', 'van', 'der', 'Berg'])).toEqual(['van der Berg', 'der Berg', 'Berg']);
    expect(endsOf(['Reed'])).toEqual([]);
  });

  test('at most twenty words', () => {
    const words = Array.from({ length: 25 }, (_, i) => `w${i}`);
    expect(endsOf(words)).toHaveLength(20);
    expect(endsOf(words).at(-1)).toBe('w24');
  });
});

test('the words by which somebody may be meant', () => {
  expect(new Set(shortKeys(nameOf('Joseph “Joey Nails” Paul de Souza')))).toEqual(
    new Set(['de souza', 'joseph', 'joey nails', 'joseph paul de souza', 'paul de souza', 'souza']),
  );
  expect(new Set(shortKeys(nameOf('Reed')))).toEqual(new Set(['reed']));
});

describe('two full names may be one person’s', () => {
  test.each([
    ['Robert Dolan', 'Robert F. Dolan'],
    ['R. F. Dolan', 'Robert Dolan'],
    ['Robert Francis Dolan', 'Robert F. Dolan'],
    ['Robert Dolan', 'Robert Dolan Jr.'],
    ['William "Bill" Tanner', 'Bill Tanner'],
    ['Anna M. Reed', 'Anna M. K. Reed'],
  ])('%s and %s', (a, b) => {
    expect(both(a, b)).toEqual([true, true]);
  });

  test.each([
    ['Robert Dolan', 'Robert Doran'],
    ['Robert Dolan', 'Roberta Dolan'],
    ['Robert Dolan', 'Kerry Dolan'],
    ['Robert Dolan Sr.', 'Robert Dolan Jr.'],
    ['Robert F. Dolan', 'Robert G. Dolan'],
    ['Anna M. K. Reed', 'Anna M. L. Reed'],
    ['R. Dolan', 'Kerry Dolan'],
    ['William "Bill" Tanner', 'Will Tanner'],
  ])('but not %s and %s', (a, b) => {
    expect(both(a, b)).toEqual([false, false]);
  });
});

describe('a short form may be a person’s', () => {
  test.each([
    ['Dolan', 'Robert Dolan'],
    ['Berg', 'Pieter van der Berg'],
    ['der Berg', 'Pieter van der Berg'],
    ['Pieter', 'Pieter van der Berg'],
    ['Bill', 'William "Bill" Tanner'],
    ['Dolan Jr.', 'Robert Dolan Jr.'],
    ['Dolan', 'Robert Dolan Jr.'],
  ])('%s: %s', (own, whole) => {
    expect(short(own, whole)).toBe(true);
  });

  test.each([
    ['Nolan', 'Robert Dolan'],
    ['erg', 'Pieter van der Berg'],
    ['Francis', 'Robert Francis Dolan'],
    ['Dolan Sr.', 'Robert Dolan Jr.'],
    ['Dolan Jr.', 'Robert Dolan'],
    ['Robert Jr.', 'Anna Robert Dolan Jr.'],
    ['Robert Jr.', 'Robert Dolan Jr.'],
    ['Will', 'William "Bill" Tanner'],
  ])('but %s is not %s', (own, whole) => {
    expect(short(own, whole)).toBe(false);
  });
});

describe('a middle name or the first of two surnames may be meant', () => {
  const middle = (own: string, whole: string): boolean => mayBeMiddle(nameOf(own), nameOf(whole));

  test('alone', () => {
    expect(middle('García', 'Luis García Ruiz')).toBe(true);
    expect(middle('Ruiz', 'Luis García Ruiz')).toBe(false);
    expect(middle('Luis', 'Luis García Ruiz')).toBe(false);
  });

  test('but no initial, nor with a given name or a generation', () => {
    expect(middle('M.', 'Anna M. Reed')).toBe(false);
    expect(middle('Paul García', 'Luis García Ruiz')).toBe(false);
    expect(middle('García Jr.', 'Luis García Ruiz')).toBe(false);
  });
});
