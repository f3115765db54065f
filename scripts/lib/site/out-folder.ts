import { access, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../cli/cli.ts';
import { type Folders, isWithin, projectRoot, shownPath } from '../platform/folders.ts';

/**
 * Makes sure that a build may replace the folder it writes to: it is new, empty, or a site that a build made.
 *
 * @throws UsageError when something else would be lost
 */
export async function requireReplaceable(folders: Folders): Promise<void> {
  const { out, content } = folders;
  if (isWithin(projectRoot, out) || isWithin(content, out)) {
    throw new UsageError(`--out ${shownPath(out)} holds the content or the project; choose a folder for the site alone`);
  }
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new UsageError(`--out ${shownPath(out)} is a file; choose a folder`);
    throw error;
  });
  if (names.length === 0) return;
  const isSite = await access(join(out, 'pagefind', 'pagefind-entry.json')).then(
    () => true,
    () => false,
  );
  if (!isSite) throw new UsageError(`--out ${shownPath(out)} holds files that no build put there; empty it, or choose another folder`);
}

/** Puts a finished site in the place of the one before. */
export async function replaceSite(next: string, out: string): Promise<void> {
  const previous = `${out}.previous`;
  await rm(previous, { recursive: true, force: true });
  await rename(out, previous).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, out);
  await rm(previous, { recursive: true, force: true });
}
