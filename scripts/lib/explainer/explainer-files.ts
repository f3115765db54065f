import { readdir } from 'node:fs/promises';
import type { Folders } from '../platform/folders.ts';

/** The names of the explainers' files, sorted; none when the folder is not there. */
export async function listExplainers(folders: Folders): Promise<string[]> {
  const names = await readdir(folders.explainers).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.mdx')).sort();
}
