import { join } from 'node:path';
import { countries } from '../../../src/lib/vocabulary/countries.ts';
import { type PublisherActor, publisherActorSchema } from '../../../src/schemas/actor.ts';
import organisations from '../../../src/vocabulary/organisations.json' with { type: 'json' };
import regions from '../../../src/vocabulary/regions.json' with { type: 'json' };
import seats from '../../../src/vocabulary/seats.json' with { type: 'json' };
import { slug } from '../analyse/model/slug.ts';
import type { KnownActor, KnownSurface, Role, Vocabulary } from '../analyse/model/vocabulary.ts';
import { readGlossary } from './glossary.ts';
import { loadNameLists, loadNameModel } from './names.ts';
import { readEntries } from './publisher.ts';
import { loadThemeVocabulary } from './themes.ts';

/**
 * Gathers what the analysis knows besides the article: the shipped vocabularies and the publisher's own actors, themes and terms.
 *
 * @param contentDir folder with `actors/`, `themes/` and `glossary/`, each of which may be missing
 * @throws ContentError for a publisher's file that cannot be read
 */
export async function loadVocabulary(contentDir: string): Promise<Vocabulary> {
  const surfaces = new Map<string, KnownSurface>();
  const add = (surface: string, role: Role, actor: KnownActor) => {
    const key = surface.replaceAll('’', "'");
    if (!surfaces.has(key)) surfaces.set(key, { actor, role });
  };
  for (const { surface, role, actor } of countrySurfaces()) add(surface, role, actor);
  for (const { name, aliases, ...rest } of organisations as { name: string; wikidata?: string; aliases: string[] }[]) {
    const actor: KnownActor = { id: slug(name), name, kind: 'organisation', wikidata: rest.wikidata };
    add(name, 'name', actor);
    for (const alias of aliases) add(alias, 'alias', actor);
    for (const { surface } of seats.filter((seat) => seat.organisation === name)) {
      const capital = surfaces.get(surface);
      if (capital) surfaces.set(surface, { ...capital, seats: actor });
    }
  }
  for (const { id, adjective, names } of regions) {
    const actor: KnownActor = { id, name: adjective, kind: 'group' };
    for (const name of names) add(name, 'alias', actor);
    add(adjective, 'region', actor);
  }
  const entries = await readEntries(join(contentDir, 'actors'), publisherActorSchema);
  const shipped = entries.length > 0 ? new Map(surfaces) : surfaces;
  for (const { surface, role, actor } of taughtSurfaces(entries)) surfaces.set(surface.replaceAll('’', "'"), { actor, role, taught: true });
  const terms = (await readGlossary(join(contentDir, 'glossary'))).map(({ id, data: { term, forms, not } }) => ({ id, term, forms, not }));
  return { surfaces, shipped, names: loadNameLists(), nameModel: loadNameModel(), themes: await loadThemeVocabulary(contentDir), terms };
}

/** What the publisher teaches of its actors; what is never one goes last, over all else. */
function* taughtSurfaces(
  entries: readonly { id: string; data: PublisherActor }[],
): Generator<{ surface: string; role: Role; actor: KnownActor }> {
  const known = entries.map(({ id, data }) => ({
    data,
    actor: { id, name: data.name, kind: data.kind, of: data.of, wikidata: data.wikidata },
  }));
  for (const { data, actor } of known) {
    const byRole: [Role, string[]][] = [
      ['name', [data.name]],
      ['alias', [...data.aliases, ...data.formerNames]],
      ['seat', data.metonyms.map(withoutArticle)],
      ['people', data.demonyms.filter((word) => word.endsWith('s'))],
      ['adjective', data.demonyms.filter((word) => !word.endsWith('s'))],
      ['office', data.titles.map(withoutArticle)],
    ];
    for (const [role, surfaces] of byRole) for (const surface of surfaces) yield { surface, role, actor };
  }
  for (const { data, actor } of known) for (const surface of data.not) yield { surface, role: 'never', actor };
}

const withoutArticle = (words: string): string => words.replace(/^the /i, '');

/** The surfaces of every country that acts in the news: its names, adjectives, capitals and seats of government. */
function* countrySurfaces(): Generator<{ surface: string; role: Role; actor: KnownActor }> {
  const acting = countries
    .filter(({ isActing }) => isActing)
    .map((country) => ({
      country,
      actor: { id: slug(country.name), name: country.name, kind: 'country', wikidata: country.wikidata } satisfies KnownActor,
    }));
  for (const { country, actor } of acting) {
    const byRole: [Role, string[]][] = [
      ['name', [country.name]],
      ['alias', country.aliases],
      ['capital', country.capitals],
      ['adjective', country.adjectives],
      ['people', country.people],
    ];
    for (const [role, surfaces] of byRole) for (const surface of surfaces) yield { surface, role, actor };
  }
  // A capital goes before a seat of the same name in another country.
  for (const { country, actor } of acting) for (const surface of country.seats) yield { surface, role: 'seat', actor };
}
