import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { OwnPicture } from '../../../src/schemas/own-picture.ts';
import { readPictureName } from '../../../src/schemas/picture.ts';
import { findCleaned, stemOf } from '../pictures/clean/name.ts';
import { shownPath } from '../platform/folders.ts';

/** A picture that a file of the publisher's names, where it is at hand. */
export interface FoundPicture {
  /** Its name in `media`, where it is one of those already. */
  name?: string;
  /** Else what it is made of. */
  bytes?: Uint8Array;
}

/**
 * Finds a picture that a file of the publisher's names: one of `media`, or a file beside the other, or in `media`, that is still as it came.
 *
 * @param by the file that names it, absolute
 */
export async function findOwnPicture({ file }: Pick<OwnPicture, 'file'>, by: string, media: string): Promise<FoundPicture | undefined> {
  const there = await readdir(media).catch((): string[] => []);
  if (there.includes(file) && readPictureName(file)) return { name: file };
  const bytes = await readFile(join(dirname(by), file)).catch(() => readFile(join(media, file)).catch(() => undefined));
  return bytes && { bytes };
}

/**
 * The picture as pages name it.
 *
 * @param by the file that names it, absolute
 * @throws ContentError where it is not at hand, or has not been cleaned
 */
export async function readOwnPicture(picture: OwnPicture, by: string, media: string): Promise<OwnPicture> {
  const found = await findOwnPicture(picture, by, media);
  const fail = (problem: string, hint: string): ContentError => new ContentError(problem, { file: shownPath(by) }, hint);
  if (!found)
    throw fail(`picture.file: there is no ${picture.file} here or in media/`, 'Put the picture beside this file, or correct its name.');
  const name = found.name ?? findCleaned(await readdir(media).catch(() => []), stemOf(picture.file, found.bytes as Uint8Array));
  if (name) return { ...picture, file: name };
  throw fail(
    `picture.file: ${picture.file} has not been cleaned for the site`,
    'Run npm run explain, which puts a clean copy into media/.',
  );
}
