import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/** Where the next state of a file waits until it takes the file's place. */
export const stagedPath = (path: string): string => join(dirname(path), `.${basename(path)}.next`);

/**
 * Writes the next state of a file beside it. Makes the folder when it is not there.
 *
 * @returns puts that state in the file's place, at once
 */
export async function stageFile(path: string, data: string | Uint8Array): Promise<() => Promise<void>> {
  await writeInFolder(stagedPath(path), data, true);
  return () => rename(stagedPath(path), path);
}

/** Writes a file of a cache: a run that is killed may leave half of it, and another may write it too. */
export const writeCached = (path: string, data: string): Promise<void> => writeInFolder(path, data, false);

/** Writes a file of a cache so that it is whole or not there, though others may write the same at the same time. */
export async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  const own = `${path}.${process.pid}`;
  await writeInFolder(own, data, false);
  await rename(own, path);
}

/** Makes the folder when it is not there. @param flush waits until the disk has it */
async function writeInFolder(path: string, data: string | Uint8Array, flush: boolean): Promise<void> {
  try {
    await writeFile(path, data, { flush });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, data, { flush });
  }
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

/**
 * Hashes what some files and folders hold. Line ends do not count: version control may write them in two ways. Nor do files that are not there.
 *
 * @returns a SHA-256 in hex
 */
export async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesIn(path)) {
      const text = await readFile(file, 'utf8');
      hash.update(JSON.stringify([relative(path, file).replaceAll('\\', '/'), text.replaceAll('\r\n', '\n')]));
    }
  }
  return hash.digest('hex');
}

/** Which files some folder has, and which state of each: the same as long as nobody writes to it. */
export async function stampFiles(folder: string): Promise<string> {
  const files = await filesIn(folder);
  const stamps = await Promise.all(files.map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return files.map((path, index) => `${path} ${stamps[index]?.ino}.${stamps[index]?.size}.${stamps[index]?.mtimeNs}`).join('\n');
}

/** The absolute paths of a file, or of all files in a folder, sorted; none where neither is there. */
export async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found ? [path] : [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
