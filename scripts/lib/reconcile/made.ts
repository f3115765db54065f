import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { LeastConfidence } from '../analyse/sure.ts';
import { type Folders, projectRoot } from '../folders.ts';

/** What makes an explainer of an article: code, word lists, and the packages that the code calls. */
const MAKERS = [
  'scripts/lib/analyse',
  'scripts/lib/read',
  'scripts/lib/vocabulary',
  'scripts/lib/write',
  'src/vocabulary',
  'package-lock.json',
];

/** Read once a process: what runs is the code as it was when it was started. */
let code: Promise<string> | undefined;

/**
 * Hashes all that an explainer depends on besides its article, so that a run can tell that an article would give the same one again.
 *
 * @returns a SHA-256 in hex
 */
export async function hashMaking(
  { actors, themes }: Pick<Folders, 'actors' | 'themes'>,
  leastConfidence: LeastConfidence,
): Promise<string> {
  code ??= hashFiles(MAKERS.map((path) => join(projectRoot, path)));
  const known = [await code, await hashFiles([actors]), await hashFiles([themes])];
  return createHash('sha256')
    .update(JSON.stringify([...known, Object.entries(leastConfidence).sort()]))
    .digest('hex');
}

/** Line ends do not count: version control may write them in two ways. Nor do files that are not there. */
async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesIn(path)) {
      const text = await readFile(file, 'utf8');
      hash.update(JSON.stringify([relative(path, file).replaceAll('\\', '/'), text.replaceAll('\r\n', '\n')]));
    }
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found ? [path] : [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
