import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { publisherActorSchema } from '../../../src/schemas/actor.ts';
import { writeAtomic } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { findOwnPicture } from '../vocabulary/own-pictures.ts';
import { readEntries } from '../vocabulary/publisher.ts';
import { cleanPicture } from './clean/clean.ts';
import { findCleaned, pictureName, stemOf } from './clean/name.ts';

/**
 * Puts a clean copy of each picture into `media` that the file of a publisher's actor names, where there is none yet. One that is not at hand a build
 * names.
 *
 * @throws ContentError for a file of an actor that can't be read, and for one that names what is no picture
 */
export async function placeOwnPictures({ actors, media }: Pick<Folders, 'actors' | 'media'>): Promise<void> {
  for (const { file, data } of await readEntries(actors, publisherActorSchema)) {
    const found = data.picture && (await findOwnPicture(data.picture, file, media));
    if (!data.picture || !found?.bytes) continue;
    const stem = stemOf(data.picture.file, found.bytes);
    if (findCleaned(await readdir(media).catch(() => []), stem)) continue;
    const clean = await cleanPicture(found.bytes);
    if ('why' in clean) {
      const problem = `picture.file: ${data.picture.file} can't be used: ${clean.why}`;
      throw new ContentError(problem, { file: shownPath(file) }, 'Use a JPEG, PNG, WebP or SVG picture.');
    }
    await writeAtomic(join(media, pictureName(stem, clean)), clean.data);
  }
}
