import type { Actor } from '../../schemas/actor.ts';
import topics from '../../vocabulary/mediatopics.json' with { type: 'json' };
import organisations from '../../vocabulary/organisations.json' with { type: 'json' };
import seats from '../../vocabulary/seats.json' with { type: 'json' };
import { countries } from './countries.ts';

/** By Wikidata id, and by the name of the vocabulary where an actor has no id. A capital is a place of its own first, and none of them. */
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

const labels = new Map(topics.topics.map(({ id, label }) => [id, label]));

/** The label of a theme's IPTC Media Topic. */
export const labelOfTopic = (iptc: string | undefined): string | undefined => labels.get(iptc ?? '');

/** Names, each once whatever its case, without some. */
export function distinct(names: string[], without = ''): string[] {
  const seen = new Set([without.toLowerCase()]);
  return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
