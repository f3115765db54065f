import type { Actor } from '../../schemas/actor.ts';
import topics from '../../vocabulary/mediatopics.json' with { type: 'json' };
import organisations from '../../vocabulary/organisations.json' with { type: 'json' };
import seats from '../../vocabulary/seats.json' with { type: 'json' };
import { type Country, countries } from './countries.ts';

/** By Wikidata id, and by the name of the vocabulary where an actor has no id. A capital is a place of its own first, and none of them (`capitalsOf`). */
const known = new Map<string, string[]>();
for (const { wikidata, name, aliases, spellings, adjectives, people, seats } of countries) {
  for (const key of wikidata ? [wikidata, name] : [name]) {
    known.set(key, [name, ...aliases, ...spellings, ...adjectives, ...people, ...seats]);
  }
}
for (const { name, wikidata, aliases } of organisations) {
  const seated = seats.filter((seat) => seat.organisation === name).map(({ surface }) => surface);
  for (const key of wikidata ? [wikidata, name] : [name]) known.set(key, [name, ...aliases, ...seated]);
}

/** What the vocabularies know as other names of an actor: names, demonyms, seats of power that stand for it. */
export function namesOfActor({ wikidata, name, kind }: Pick<Actor, 'wikidata' | 'name' | 'kind'>): string[] {
  if (wikidata !== undefined) return known.get(wikidata) ?? [];
  // Nobody is taken for another because of a name: only what the vocabulary calls so too.
  return kind === 'country' || kind === 'organisation' ? (known.get(name) ?? []) : [];
}

/** The capitals of a country; empty for whoever is none. */
export function capitalsOf({ wikidata, name, kind }: Pick<Actor, 'wikidata' | 'name' | 'kind'>): string[] {
  if (kind !== 'country') return [];
  return countries.find((country) => (wikidata === undefined ? country.name === name : country.wikidata === wikidata))?.capitals ?? [];
}

const called = new Map<string, Country>();
// "Dutch" is the Netherlands, and no island of theirs.
for (const country of countries.toSorted((one, other) => Number(other.isActing) - Number(one.isActing))) {
  const { name, aliases, spellings, adjectives } = country;
  for (const own of [name, ...aliases, ...adjectives, ...spellings]) if (!called.has(bare(own))) called.set(bare(own), country);
}

/** The country of a name or an adjective, as it is written there: "UK", "Dutch". */
export const countryCalled = (word: string): Country | undefined => called.get(bare(word));

/** "U.S." as "US". */
function bare(word: string): string {
  return word.replaceAll('.', '').replaceAll('’', "'");
}

/** A name without that of a country at its start: "US Almeny Board" gives "Almeny Board"; with its adjective it stays. */
export function withoutCountry(name: string): string {
  const words = name.replace(/^the\s/i, '').split(' ');
  const isCountry = (start: string): boolean => !(countryCalled(start)?.adjectives ?? [start]).includes(start);
  return words.slice([3, 2, 1].find((own) => words.length > own + 1 && isCountry(words.slice(0, own).join(' '))) ?? 0).join(' ');
}

const all = new Set([...known.values()].flat().map(bare));

/** Whether the vocabularies know a word as a name, and not as one of this actor. */
export const isNameOfOther = (word: string, actor: Pick<Actor, 'wikidata' | 'name' | 'kind'>): boolean =>
  all.has(word) && !namesOfActor(actor).some((own) => bare(own) === word);

const labels = new Map(topics.topics.map(({ id, label }) => [id, label]));

/** The label of a theme's IPTC Media Topic. */
export const labelOfTopic = (iptc: string | undefined): string | undefined => labels.get(iptc ?? '');

/** Names, each once whatever its case, without some. */
export function distinct(names: string[], without = ''): string[] {
  const seen = new Set([without.toLowerCase()]);
  return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
