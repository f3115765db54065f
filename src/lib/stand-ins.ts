import countries from 'world-countries';
import seats from '../vocabulary/seats.json' with { type: 'json' };

const ROLES = new Map<string, string>([
  ...countries.flatMap(({ capital }) => capital.map((city): [string, string] => [city, 'capital'])),
  ...seats.map(({ surface, role }): [string, string] => [surface, role]),
  ['Washington', 'capital'],
]);

/** What a place or building is that stands for a state: "seat of the presidency" for "the Kremlin", "capital" for "Moscow"; undefined for other words. */
export function standInRole(words: string): string | undefined {
  return ROLES.get(words.replace(/^the\s+/i, '').replaceAll("'", '’')) ?? ROLES.get(words);
}
