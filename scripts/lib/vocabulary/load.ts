import { join } from 'node:path';
import { countries } from '../../../src/lib/vocabulary/countries.ts';
import { publisherActorSchema } from '../../../src/schemas/actor.ts';
import organisations from '../../../src/vocabulary/organisations.json' with { type: 'json' };
import regions from '../../../src/vocabulary/regions.json' with { type: 'json' };
import seats from '../../../src/vocabulary/seats.json' with { type: 'json' };
import { slug } from '../analyse/model/slug.ts';
import type { KnownActor, KnownSurface, Role, Vocabulary } from '../analyse/model/vocabulary.ts';
import { loadNameLists, loadNameModel } from './names.ts';
import { readEntries } from './publisher.ts';
import { loadThemeVocabulary } from './themes.ts';

/**
 * Gathers what the analysis knows besides the article: the shipped vocabularies and the publisher's own actors and themes.
 *
 * @param contentDir folder with `actors/` and `themes/`, either of which may be missing
 * @throws ContentError for a publisher's file that cannot be read
 */
export async function loadVocabulary(contentDir: string): Promise<Vocabulary> {
  const surfaces = new Map<string, KnownSurface>();
  const add = (surface: string, role: Role, actor: KnownActor, override = false) => {
    const key = surface.replaceAll('’', "'");
    if (override || !surfaces.has(key)) surfaces.set(key, { actor, role });
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
  for (const { id, data } of await readEntries(join(contentDir, 'actors'), publisherActorSchema)) {
    const actor: KnownActor = { id, name: data.name, kind: data.kind, of: data.of, wikidata: data.wikidata };
    add(data.name, 'name', actor, true);
    for (const alias of data.aliases) add(alias, 'alias', actor, true);
  }
  return { surfaces, names: loadNameLists(), nameModel: loadNameModel(), themes: await loadThemeVocabulary(contentDir) };
}

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
