import { describe, expect, test } from 'vitest';
import { initialsOf, initialsOfCountry } from '../../../../src/lib/vocabulary/initials.ts';
import { otherSpelling } from '../../../../src/lib/vocabulary/name-spellings.ts';
import {
  capitalsOf,
  countryCalled,
  distinct,
  isNameOfOther,
  namesOfActor,
  withoutCountry,
} from '../../../../src/lib/vocabulary/other-names.ts';
import { standInRole } from '../../../../src/lib/vocabulary/stand-ins.ts';

test.each([
  ['the  World Harbour Organisation', ['WHO']],
  ['Breathe Harbour Organisation', ['BHO']],
  ['World  Harbour   Organisation', ['WHO']],
  ['World & Harbour Organisation', ['WHO']],
  ['Fishermen’s Harbour Union', ['FHU']],
  ["Quay's End's Trust", ['QET']],
  ['World Harbour (Organisation)', ['WHO']],
  ['Quay Harbour Estuary Shore Tide Xylo', ['QHESTX']],
  ['Quay Harbour Estuary Shore Tide Xylo Zoo', []],
  ['Quay and Harbour and Estuary and Shore Zoo', ['QHESZ']],
  ['Quay and Harbour and Estuary and the Shore Zoo', []],
  ['Quay of Harbour Estuary', ['QHE', 'QOHE']],
  ['Quay of Harbour Estuary Xylo', ['QHEX']],
  ['Group of Seven', ['G7']],
  ['Group of One', ['GOO']],
  ['Group Of Eight', ['G8']],
  ['Board and Seven', ['BS']],
  ['Of the', []],
  ['', []],
  ['Quillen quay Trust', []],
  ['Quillen 5th Trust', []],
  ['Quillen X2 Trust', []],
  ['iQuay Harbour Trust', []],
  ['UNx Harbour Trust', ['UHT']],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toEqual(initials);
});

test.each([
  ['New-Vell Zealand', ['NVZ']],
  ['New - Zealand', ['NZ']],
  ['Union of Vell', ['UV']],
])('the country %j has the initials %j', (name, initials) => {
  expect(initialsOfCountry(name)).toEqual(initials);
});

test.each([
  ['harbour', 'harbor'],
  ['Harbour', 'Harbor'],
  ['HARBOUR', 'HARBOR'],
  ['X harbour-side Y', undefined],
  ['', undefined],
])('%j is spelt %j elsewhere', (name, other) => {
  expect(otherSpelling(name)).toBe(other);
});

describe('a country', () => {
  test.each([
    [{ name: 'China', kind: 'country' as const, wikidata: 'Q148' }, ['Beijing']],
    [{ name: 'Anything', kind: 'country' as const, wikidata: 'Q142' }, ['Paris']],
    [{ name: 'France', kind: 'country' as const }, ['Paris']],
    [{ name: 'France', kind: 'organisation' as const, wikidata: 'Q142' }, []],
    [{ name: 'Kestrovia', kind: 'country' as const }, []],
    [{ name: 'France', kind: 'country' as const, wikidata: 'Q999999999' }, []],
  ])('%j has the capitals %j', (actor, capitals) => {
    expect(capitalsOf(actor)).toEqual(capitals);
  });

  test.each([
    ['UK', 'United Kingdom'],
    ['U.K.', 'United Kingdom'],
    ['Dutch', 'Netherlands'],
    ['French', 'France'],
    ['American', 'United States'],
    ['France', 'France'],
    ['Kestrovia', undefined],
  ])('is called %j: %j', (word, name) => {
    expect(countryCalled(word)?.name).toBe(name);
  });

  test.each([
    ['US Almeny Board', 'Almeny Board'],
    ['the US Almeny Board', 'Almeny Board'],
    ['United States Almeny Board', 'Almeny Board'],
    ['French Almeny Board', 'French Almeny Board'],
    ['US Almeny', 'US Almeny'],
    ['Almeny Board of France', 'Almeny Board of France'],
    ['Breathe Almeny Board', 'Breathe Almeny Board'],
    ['Trinidad and Tobago Almeny Board', 'Almeny Board'],
  ])('is left away from the start of %j: %j', (name, rest) => {
    expect(withoutCountry(name)).toBe(rest);
  });
});

test.each([
  ['US', { name: 'Union of Sailors', kind: 'organisation' as const }, true],
  ['US', { name: 'United States', kind: 'country' as const, wikidata: 'Q30' }, false],
  ['Kestrovia', { name: 'Kestrovia', kind: 'country' as const }, false],
  ['France', { name: 'France', kind: 'country' as const }, false],
  ['France', { name: 'France', kind: 'person' as const }, true],
])('whether %j is the name of somebody else than %j: %j', (word, actor, is) => {
  expect(isNameOfOther(word, actor)).toBe(is);
});

test('what has an id has the names of it and no other; without one a name does for countries and bodies', () => {
  expect(namesOfActor({ name: 'France', kind: 'country', wikidata: 'Q999999999' })).toEqual([]);
  expect(namesOfActor({ name: 'France', kind: 'country' })).toContain('French');
  expect(namesOfActor({ name: 'France', kind: 'group' })).toEqual([]);
  expect(distinct(['a', 'A', ''])).toEqual(['a']);
});

test.each([
  ['Moscow', 'Russia', 'capital'],
  ['Washington', 'United States', 'capital'],
  ['the Kremlin', 'Russia', standInRole('Kremlin', 'Russia')],
  ['The  Kremlin', 'Russia', standInRole('Kremlin', 'Russia')],
  ['Breathe Kremlin', 'Russia', undefined],
  ['Zelbrook', 'Russia', undefined],
])('%j stands for %j as its %j', (words, actor, role) => {
  expect(standInRole(words, actor)).toBe(role);
});
