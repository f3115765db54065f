import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';
import type { LeastConfidence } from '../../../src/site.config.ts';
import { extensionCode } from '../platform/extension.ts';
import { hashFiles, readIfThere } from '../platform/files.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import { hashOf } from './ledger.ts';

/** What makes an explainer of an article: code and word lists. A test follows their imports. */
export const MAKERS = [
  'scripts/lib/analyse',
  'scripts/lib/explain',
  'scripts/lib/explainer',
  'scripts/lib/language',
  'scripts/lib/platform',
  'scripts/lib/read',
  'scripts/lib/reconcile',
  'scripts/lib/vocabulary',
  'src/cache-folder.ts',
  'src/lib/content-error.ts',
  'src/lib/explainer',
  'src/lib/revisions',
  'src/lib/text',
  'src/lib/vocabulary',
  'src/schemas',
  'src/site.config.ts',
  'src/vocabulary',
];

/** Read once a process: what runs is the code as it was when it was started. */
let code: Promise<unknown[]> | undefined;
const readCode = (): Promise<unknown[]> =>
  Promise.all([
    hashFiles([...MAKERS.map((path) => join(projectRoot, path)), extensionCode()].filter((path) => path !== undefined)),
    readFile(join(projectRoot, 'package-lock.json'), 'utf8').then(shippedPackages),
  ]);

/**
 * Hashes all that an explainer depends on besides its article: code, word lists, the packages that ship, Node with its rules for cutting words,
 * the publisher's extension, actors and themes, and the least confidence. So a run can tell that an article would give the same one again.
 *
 * @returns a SHA-256 in hex
 */
export async function hashMaking(
  { actors, themes }: Pick<Folders, 'actors' | 'themes'>,
  leastConfidence: LeastConfidence,
): Promise<string> {
  code ??= readCode();
  const known = [...(await code), process.version, await hashFiles([actors]), await hashFiles([themes])];
  return hashOf(JSON.stringify([known, Object.entries(leastConfidence).sort()]));
}

/** The packages in a lockfile that ship, with their versions: those for the project's development make no explainer. */
export function shippedPackages(lockfile: string): [string, string | undefined][] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { version?: string; dev?: boolean }> };
  return Object.entries(packages).flatMap(([path, { version, dev }]) => (path === '' || dev ? [] : [[path, version]]));
}

/** An article and what its explainer was made by. */
export interface Making {
  article: { path: string; bytes: Uint8Array };
  /** See `hashMaking`. */
  made: string;
}

/** What was remembered of an article's explainer (see `noteOf`); null where nothing is, or the cache is damaged. */
export const readNote = async (article: string, folders: Folders): Promise<string | null> =>
  (await readIfThere(cacheFile(article, folders)).catch(() => null))?.toString() ?? null;

/** Whether an article would give the explainer in the ledger again. @param note see `readNote` */
export const isAsMade = (making: Making, ledger: Ledger, note: string): boolean => note === signOf(making, ledger);

/** The file that remembers by what the explainer in a ledger was made; where it can't be written, the next run is only slower. */
export const noteOf = (making: Making, ledger: Ledger, folders: Folders): { path: string; data: string } => ({
  path: cacheFile(making.article.path, folders),
  data: signOf(making, ledger),
});

const cacheFile = (article: string, { content }: Folders): string =>
  join(cacheFolderOf(content), 'made', hashOf(basename(article)).slice(0, 16));

/** The ledger's side is in it: version control may have brought back another. */
function signOf({ article: { path, bytes }, made }: Making, { generated, revisions }: Ledger): string {
  return hashOf(JSON.stringify([made, basename(path), hashOf(bytes), generated, revisions.at(-1)]));
}
