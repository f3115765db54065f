import { countries } from '../../../src/lib/vocabulary/countries.ts';
import { slug } from '../analyse/model/slug.ts';
import type { KnownActor, Role } from '../analyse/model/vocabulary.ts';

/** The surfaces of every country that acts in the news: its names, adjectives, capitals and seats of government. */
export function* countrySurfaces(): Generator<{ surface: string; role: Role; actor: KnownActor }> {
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
