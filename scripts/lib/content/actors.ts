import { ContentError } from '../../../src/lib/content-error.ts';
import { readEditorField } from '../../../src/lib/explainer/editor-words.ts';
import { type PublisherActor, publisherActorSchema } from '../../../src/schemas/actor.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readOwnPicture } from '../vocabulary/own-pictures.ts';
import { type Entry, readEntries } from '../vocabulary/publisher.ts';

/**
 * The publisher's actors by their ids, their pictures as `media` has them.
 *
 * @throws ContentError as `readEntries` and `readOwnPicture` do, and for a description that is no Markdown of an editor's
 */
export async function readActors({ actors, media }: Pick<Folders, 'actors' | 'media'>): Promise<Map<string, PublisherActor>> {
  const entries = await readEntries(actors, publisherActorSchema);
  const read = entries.map(async (entry): Promise<[string, PublisherActor]> => {
    const { id, file, data } = entry;
    requireDescription(entry);
    const picture = data.picture && (await readOwnPicture(data.picture, file, media));
    return [id, { ...data, ...(picture && { picture }) }];
  });
  return new Map(await Promise.all(read));
}

function requireDescription({ file, data, lineOf }: Entry<PublisherActor>): void {
  try {
    readEditorField(data.description ?? '', file);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const place = { file: shownPath(file), line: lineOf(['description']) };
    throw new ContentError(`description: ${error.message}`, place, error.hint);
  }
}
