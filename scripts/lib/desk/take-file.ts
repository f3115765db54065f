import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { cleanPicture } from '../pictures/clean/clean.ts';
import { readIfThere, writeAtomic } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { fileName } from './file-name.ts';

/** A file that is no picture: what a chart shows. */
const TABLE = /\.csv$/i;

/**
 * Puts a picture, or a table of comma-separated values, into `media`. A picture is kept without what a camera wrote into it, and is called by what
 * it is; a drawing becomes a still picture.
 *
 * The caller holds the folder's lock.
 *
 * @param name as the person's machine calls it
 * @returns the name that it has in `media`
 * @throws ContentError for what is neither, and where another file has the name
 */
export async function takeFile({ media }: Folders, name: string, bytes: Uint8Array): Promise<string> {
  const given = fileName(name);
  const kept = TABLE.test(given) ? { file: given, data: tableIn(bytes, given) } : await pictureIn(bytes, given);
  const path = join(media, kept.file);
  const there = await readIfThere(path);
  if (there && !there.equals(kept.data))
    throw new ContentError('another file has this name', { file: shownPath(path) }, 'Give your file another name, and add it again.');
  if (!there) await writeAtomic(path, kept.data);
  return kept.file;
}

async function pictureIn(bytes: Uint8Array, file: string): Promise<{ file: string; data: Uint8Array }> {
  const clean = await cleanPicture(bytes);
  if ('why' in clean) throw new ContentError(clean.why, { file }, 'Add a .jpg, .png, .webp, .avif or .svg, or a table as .csv.');
  return { file: `${file.replace(/\.[^.]*$/, '')}.${clean.ending}`, data: clean.data };
}

function tableIn(bytes: Uint8Array, file: string): Uint8Array {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    throw new ContentError('the table is not written in UTF-8', { file }, 'Save it as “CSV UTF-8”, and add it again.');
  }
}
