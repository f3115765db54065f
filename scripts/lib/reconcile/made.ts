import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { publisherActorSchema } from '../../../src/schemas/actor.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';
import type { LeastConfidence } from '../../../src/site.config.ts';
import { extensionCode } from '../platform/extension.ts';
import { hashFiles, readIfThere } from '../platform/files.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import { readEntries } from '../vocabulary/publisher.ts';
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

/** What explainers are made by, besides their articles. Plain data: it can go from thread to thread. */
export interface Means {
  /** A SHA-256 in hex: of the code, word lists, the packages that ship, Node with its rules for cutting words, the publisher's extension and
   * themes, and the least confidence. */
  common: string;
  /** The publisher's actors: each matters to the articles that may name it. */
  actors: KnownActor[];
}

interface KnownActor {
  id: string;
  of?: string | undefined;
  /** Of what the file says, but for the description, which only its page shows. */
  hash: string;
  /** The words of each of its names, in small letters. */
  names: string[][];
}

/**
 * Reads what explainers are made by, so that a run can tell that an article would give the same one again.
 *
 * @throws ContentError for an actor's file that can't be read
 */
export async function readMeans({ actors, themes }: Pick<Folders, 'actors' | 'themes'>, leastConfidence: LeastConfidence): Promise<Means> {
  code ??= readCode();
  const known = [...(await code), process.version, await hashFiles([themes])];
  return {
    common: hashOf(JSON.stringify([known, Object.entries(leastConfidence).sort()])),
    actors: (await readEntries(actors, publisherActorSchema)).map(({ id, data: { description: _, ...data } }) => ({
      id,
      of: data.of,
      hash: hashOf(JSON.stringify([id, data])),
      names: [data.name, ...data.aliases].map(wordsOf),
    })),
  };
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/**
 * The actors that may stand in an article, and those that they belong to. The analysis knows them by whole names alone, so that the words of one
 * have to be in the article, wherever they are.
 *
 * @param text the article with all that was made of it
 */
function mayBeIn(actors: readonly KnownActor[], text: string): KnownActor[] {
  const small = text.toLowerCase();
  const named = actors.filter(({ names }) => names.some((words) => words.every((word) => small.includes(word))));
  const above = new Set(named.map(({ of }) => of));
  return actors.filter((actor) => named.includes(actor) || above.has(actor.id));
}

/** The packages in a lockfile that ship, with their versions: those for the project's development make no explainer. */
export function shippedPackages(lockfile: string): [string, string | undefined][] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { version?: string; dev?: boolean }> };
  return Object.entries(packages).flatMap(([path, { version, dev }]) => (path === '' || dev ? [] : [[path, version]]));
}

/** An article and what its explainer was made by. */
export interface Making {
  article: { path: string; bytes: Uint8Array };
  means: Means;
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
function signOf({ article: { path, bytes }, means }: Making, { generated, revisions }: Ledger): string {
  const actors = mayBeIn(means.actors, generated).map(({ hash }) => hash);
  return hashOf(JSON.stringify([means.common, actors, basename(path), hashOf(bytes), generated, revisions.at(-1)]));
}
