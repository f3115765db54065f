import worldCountries from 'world-countries';
import supplement from '../../vocabulary/countries.json' with { type: 'json' };
import seats from '../../vocabulary/seats.json' with { type: 'json' };

/** What a country is called. */
export interface Country {
  wikidata: string | undefined;
  name: string;
  /** Its official name, and what the news calls it. */
  aliases: string[];
  /** Other spellings, those of its own languages among them: readers type them, articles seldom have them. */
  spellings: string[];
  capitals: string[];
  /** "Dutch". */
  adjectives: string[];
  /** "Americans", "Dutchmen"; of an adjective that is also a noun for one of them, its plural. */
  people: string[];
  /** Seats of power that stand for it, without "the". */
  seats: string[];
  /** A state, or a territory that acts for itself in the news. */
  isActing: boolean;
}

interface Supplement {
  wikidata: string;
  names?: string[];
  adjectives?: string[];
  people?: string[];
  capitals?: string[];
}

/** Territories that act for themselves in the news though world-countries lists them as not independent. */
const ACTING = new Set(['TW', 'XK', 'PS', 'HK']);

/** The countries and territories of the world, from world-countries and from what this project adds to it. */
export const countries: readonly Country[] = worldCountries.map(({ cca2, name, independent, altSpellings, capital, demonyms }): Country => {
  const own: Partial<Supplement> = (supplement as Record<string, Supplement>)[cca2] ?? {};
  const demonym = demonyms.eng?.m.split(/, | or /).filter((word) => word !== '') ?? [];
  const adjectives = [...demonym, ...(own.adjectives ?? [])];
  return {
    wikidata: own.wikidata,
    name: name.common,
    aliases: [name.official, ...(own.names ?? [])],
    // They begin with its code, which is a word as often.
    spellings: altSpellings.filter((spelling) => spelling.length > 2),
    capitals: [...capital.filter((city) => city !== name.common), ...(own.capitals ?? [])],
    adjectives: adjectives.filter((word) => word !== name.common),
    people: [...adjectives.filter((word) => /(an|i)$/.test(word)).map((word) => `${word}s`), ...(own.people ?? [])],
    seats: seats.filter(({ of }) => of === cca2).map(({ surface }) => surface),
    isActing: independent === true || ACTING.has(cca2),
  };
});
