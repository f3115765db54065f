import { join } from 'node:path';
import { publisherActorSchema } from '../../../src/schemas/actor.ts';
import organisations from '../../../src/vocabulary/organisations.json' with { type: 'json' };
import regions from '../../../src/vocabulary/regions.json' with { type: 'json' };
import seats from '../../../src/vocabulary/seats.json' with { type: 'json' };
import { slug } from '../analyse/model/slug.ts';
import type { KnownActor, KnownSurface, Role, Vocabulary } from '../analyse/model/vocabulary.ts';
import { countrySurfaces } from './countries.ts';
import { loadNameModel } from './name-model.ts';
import { loadNameLists } from './names.ts';
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
