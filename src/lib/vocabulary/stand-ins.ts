import countries from 'world-countries';
import seats from '../../vocabulary/seats.json' with { type: 'json' };

const ROLES = new Map<string, string>([
  ...countries.flatMap(({ capital }) => capital.map((city): [string, string] => [city, 'capital'])),
  ['Washington', 'capital'],
  ...seats.map(({ surface, organisation, role }): [string, string] => [organisation ? `${surface}, ${organisation}` : surface, role]),
]);

/**
 * What a place or building is that stands for an actor: "seat of the presidency" for "the Kremlin", "capital" for "Moscow"; undefined
 * for other words.
 */
export function standInRole(words: string, actor: string): string | undefined {
  const surface = words.replace(/^the\s+/i, '').replaceAll("'", '’');
  return ROLES.get(`${surface}, ${actor}`) ?? ROLES.get(surface);
}
