import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { filesIn } from '../../lib/platform/files.ts';

/** The texts of the files of a folder by their paths in it. Of the proof of an erasure, which is salted, only that it is there. @param folder absolute */
export async function contentOf(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const path of await filesIn(folder)) {
    const text = basename(path) === 'erased.json' ? '' : await readFile(path, 'latin1');
    files.set(relative(folder, path).replaceAll('\\', '/'), text);
  }
  return files;
}
