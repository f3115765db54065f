import { readFile, stat } from 'node:fs/promises';
import { ContentError } from '../../../src/lib/content-error.ts';
import { shownPath } from '../platform/folders.ts';

/** In bytes: a Word document with its photographs has tens of millions. */
const LARGEST = 100_000_000;

/**
 * The bytes of an article file.
 *
 * @param path absolute
 * @throws ContentError for what is not a file (a folder, a pipe, a link to nothing), and for one that is too large to be an article
 */
export async function readArticleFile(path: string): Promise<Buffer> {
  const file = shownPath(path);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new ContentError('it is a link to nothing, or was moved away', { file }, 'Put the article in its place.');
    throw error;
  });
  if (found.isDirectory()) throw new ContentError('it is a folder, not an article', { file }, 'Rename the folder, or move it elsewhere.');
  // Whoever opens a pipe waits until somebody writes to it.
  if (!found.isFile()) throw new ContentError('it is a pipe or a device, not an article', { file }, 'Delete it, or move it elsewhere.');
  if (found.size > LARGEST) {
    throw new ContentError(
      `the file has ${found.size} bytes; an article has at most ${LARGEST}`,
      { file },
      'Take out pictures, or cut it into several articles.',
    );
  }
  return readFile(path);
}
