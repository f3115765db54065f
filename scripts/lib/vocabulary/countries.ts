import countries from 'world-countries';
import supplement from '../../../src/vocabulary/countries.json' with { type: 'json' };
import seats from '../../../src/vocabulary/seats.json' with { type: 'json' };
import { slug } from '../analyse/model/slug.ts';
import type { KnownActor, Role } from '../analyse/model/vocabulary.ts';

interface Supplement {
  wikidata: string;
  names?: string[];
  adjectives?: string[];
  people?: string[];
  capitals?: string[];
}

/** Territories that act for themselves in the news though world-countries lists them as not independent. */
const ACTING = new Set(['TW', 'XK', 'PS', 'HK']);

/** The surfaces of every country: its names, adjectives, capitals and seats of government. */
export function* countrySurfaces(): Generator<{ surface: string; role: Role; actor: KnownActor }> {
  const actors = new Map<string, KnownActor>();
  for (const country of countries) {
    if (!country.independent && !ACTING.has(country.cca2)) continue;
    const extra: Supplement = (supplement as Record<string, Supplement>)[country.cca2] ?? { wikidata: '' };
    const name = country.name.common;
    const actor: KnownActor = { id: slug(name), name, kind: 'country', wikidata: extra.wikidata || undefined };
    actors.set(country.cca2, actor);
    const demonyms = (country.demonyms.eng?.m ?? '').split(/, | or /).filter((word) => word !== '' && word !== name);
    const adjectives = [...demonyms, ...(extra.adjectives ?? [])];
    yield { surface: name, role: 'name', actor };
    for (const surface of [country.name.official, ...(extra.names ?? [])]) yield { surface, role: 'alias', actor };
    for (const surface of [...country.capital.filter((capital) => capital !== name), ...(extra.capitals ?? [])]) {
      yield { surface, role: 'capital', actor };
    }
    for (const surface of adjectives) yield { surface, role: 'adjective', actor };
    for (const surface of [...adjectives.filter((word) => /(an|i)$/.test(word)).map((word) => `${word}s`), ...(extra.people ?? [])]) {
      yield { surface, role: 'people', actor };
    }
  }
  for (const seat of seats) {
    const actor = actors.get(seat.of ?? '');
    if (actor) yield { surface: seat.surface, role: 'seat', actor };
  }
}
