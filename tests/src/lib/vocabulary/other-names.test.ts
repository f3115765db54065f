import { expect, test } from 'vitest';
import { distinct, labelOfTopic, namesOfActor } from '../../../../src/lib/vocabulary/other-names.ts';

test('a country has its former names, demonyms and seats of power as other names', () => {
  expect(namesOfActor({ wikidata: 'Q836', name: 'Myanmar', kind: 'country' })).toEqual(expect.arrayContaining(['Burma', 'Burmese']));
  expect(namesOfActor({ wikidata: 'Q30', name: 'United States', kind: 'country' })).toEqual(
    expect.arrayContaining(['USA', 'American', 'Americans', 'White House']),
  );
});

test('codes of countries, which are words as often, are no names', () => {
  expect(namesOfActor({ wikidata: 'Q668', name: 'India', kind: 'country' })).not.toContain('IN');
});

test('without an id, only what the vocabulary calls so has its names, and no person', () => {
  expect(namesOfActor({ name: 'Al-Qaeda', kind: 'organisation' })).toContain('Al-Qaida');
  expect(namesOfActor({ name: 'Harrowmere council', kind: 'organisation' })).toEqual([]);
  expect(namesOfActor({ name: 'Chad', kind: 'person' })).toEqual([]);
});

test('a name is listed once, whatever its case', () => {
  expect(distinct(['The Kremlin', 'the Kremlin', 'Russia', 'Russian'], 'Russia')).toEqual(['The Kremlin', 'Russian']);
});

test('a theme has the label of its Media Topic', () => {
  expect(labelOfTopic('medtop:02000000')).toBe('crime, law and justice');
  expect(labelOfTopic(undefined)).toBeUndefined();
});
