import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where the next state of a file waits until it takes the file's place. */
export const stagedPath = (path: string): string => join(dirname(path), `.${basename(path)}.next`);

/**
 * Writes the next state of a file beside it. Makes the folder when it is not there.
 *
 * @returns puts that state in the file's place, at once
 */
export async function stageFile(path: string, data: string | Uint8Array): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(stagedPath(path), data, { flush: true });
  return () => rename(stagedPath(path), path);
}

/** Writes a file so that at any moment it is either as it was or whole. */
export async function writeAtomic(path: string, data: string | Uint8Array): Promise<void> {
  const commit = await stageFile(path, data);
  await commit();
}

/** The bytes of a file; null when it is not there. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
