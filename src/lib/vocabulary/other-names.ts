import countries from 'world-countries';
import type { Actor } from '../../schemas/actor.ts';
import supplement from '../../vocabulary/countries.json' with { type: 'json' };
import topics from '../../vocabulary/mediatopics.json' with { type: 'json' };
import organisations from '../../vocabulary/organisations.json' with { type: 'json' };
import seats from '../../vocabulary/seats.json' with { type: 'json' };

interface Supplement {
  wikidata: string;
  names?: string[];
  adjectives?: string[];
  people?: string[];
}

/** By Wikidata id, and by the name of the vocabulary where an actor has no id. */
const known = new Map<string, string[]>();
for (const { cca2, name, altSpellings, demonyms } of countries) {
  const own = (supplement as Record<string, Supplement>)[cca2];
  if (!own) continue;
  const demonym = [demonyms.eng?.m, demonyms.eng?.f].flatMap((words) => words?.split(/, | or /) ?? []);
  const people = [...demonym, ...(own.adjectives ?? [])].flatMap((word) => (/(an|i)$/.test(word) ? [word, `${word}s`] : [word]));
  // The spellings of world-countries begin with its code, which is a word as often.
  const spellings = altSpellings.filter((spelling) => spelling.length > 2);
  const seated = seats.filter((seat) => seat.of === cca2).map(({ surface }) => surface);
  const words = [
    name.common,
    name.official,
    ...spellings,
    ...(own.names ?? []),
    ...people,
    ...(own.adjectives ?? []),
    ...(own.people ?? []),
    ...seated,
  ];
  for (const key of [own.wikidata, name.common]) known.set(key, words);
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

const labels = new Map(topics.topics.map(({ id, label }) => [id, label]));

/** The label of a theme's IPTC Media Topic. */
export const labelOfTopic = (iptc: string | undefined): string | undefined => labels.get(iptc ?? '');

/** Names, each once whatever its case, without some. */
export function distinct(names: string[], without: string): string[] {
  const seen = new Set([without.toLowerCase()]);
  return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
