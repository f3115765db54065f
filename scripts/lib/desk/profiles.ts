import { join } from 'node:path';
import type { Profile } from '../../../src/desk/types.ts';
import { publisherActorSchema } from '../../../src/schemas/actor.ts';
import type { Folders } from '../platform/folders.ts';
import { readEntries } from '../vocabulary/publisher.ts';

/** What the publisher says of its actors, by their ids. @throws ContentError for a file that can't be read */
export async function readProfiles({ content }: Folders): Promise<Map<string, Profile>> {
  const entries = await readEntries(join(content, 'actors'), publisherActorSchema);
  return new Map(entries.map(({ id, data: { role = '', description = '', picture } }) => [id, { role, description, picture }]));
}
