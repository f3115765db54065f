import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../../scripts/lib/vocabulary/load.ts';
import { countries } from '../../../../src/lib/vocabulary/countries.ts';
import { namesOfActor } from '../../../../src/lib/vocabulary/other-names.ts';

const { surfaces } = await loadVocabulary('no-content');

test('what the analysis takes for a country, but for capitals, the search finds it by', () => {
  for (const [surface, { actor, role }] of surfaces) {
    if (actor.kind !== 'country' || role === 'capital') continue;
    expect(namesOfActor(actor).map((name) => name.replaceAll('’', "'"))).toContain(surface);
  }
});

test('a country that is a word as often is no name by its code, and a demonym that is its name names its people only', () => {
  expect(surfaces.get('Djiboutis')).toMatchObject({ role: 'people', actor: { id: 'djibouti' } });
  expect(surfaces.get('Djibouti')?.role).toBe('name');
  expect(surfaces.has('IN')).toBe(false);
});

test('territories that do not act for themselves are found, and suggested to nobody', () => {
  expect(namesOfActor({ name: 'Gibraltar', kind: 'country', wikidata: 'Q1410' })).toContain('Gibraltar');
  expect(surfaces.has('Gibraltar')).toBe(false);
  expect(surfaces.get('Taiwan')?.actor.kind).toBe('country');
});

test('no name is empty, and nearly every country has its id', () => {
  for (const { name, aliases, spellings, adjectives, people } of countries) {
    expect([name, ...aliases, ...spellings, ...adjectives, ...people]).not.toContain('');
  }
  expect(countries.filter(({ wikidata }) => wikidata === undefined).map(({ name }) => name)).toEqual([]);
});
