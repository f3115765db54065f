import { rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';
import { slug } from '../analyse/model/slug.ts';
import { readIfThere, stagedPath } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { hashOf, parseLedger } from './ledger.ts';

/**
 * Reads what is there of an article's explainer; after a run that was killed, mends it first.
 *
 * @param dryRun mends nothing
 * @returns absolute paths, and what they hold; null where there is none
 * @throws ContentError when two articles have one name
 */
export async function readStored(article: string, folders: Folders, dryRun: boolean) {
  const name = nameOf(article);
  const explainer = join(folders.explainers, `${name}.mdx`);
  const ledgerFile = join(folders.ledger, `${name}.json`);
  const onDisk = await textIfThere(explainer);
  const ledger = await readLedger(ledgerFile, onDisk, dryRun);
  await requireOneArticle(basename(article), ledger, folders);
  return { explainer, ledgerFile, onDisk, ledger };
}

/**
 * The ledger at a path; the waiting one, when the explainer on disk is the one that it was written for.
 *
 * @param onDisk the explainer; null where there is none
 * @param dryRun mends nothing
 * @throws ContentError when it is damaged
 */
export async function readLedger(path: string, onDisk: string | null, dryRun: boolean): Promise<Ledger | null> {
  const waiting = await textIfThere(stagedPath(path));
  const isNewer = waiting !== null && onDisk !== null && goesWith(waiting, onDisk);
  if (!dryRun && waiting !== null) await (isNewer ? rename(stagedPath(path), path) : rm(stagedPath(path), { force: true }));
  const text = isNewer ? waiting : await textIfThere(path);
  return text === null ? null : parseLedger(text, shownPath(path));
}

function goesWith(waiting: string, onDisk: string): boolean {
  try {
    return parseLedger(waiting, '').written === hashOf(onDisk);
  } catch {
    return false;
  }
}

const textIfThere = async (path: string): Promise<string | null> => (await readIfThere(path))?.toString('utf8') ?? null;

/** In bytes: the ledger is staged as `.NAME.json.next`, and a file name has at most 255. */
const LONGEST_NAME = 255 - '..json.next'.length;

/** The name of an article's explainer, also where it can be no address. @param path of the article */
export const stemOf = (path: string): string => slug(basename(path, extname(path)));

/** The name that an article gives its explainer. @param path of the article @throws ContentError when it can be no address */
export function nameOf(path: string): string {
  const name = stemOf(path);
  if (Buffer.byteLength(name) > LONGEST_NAME) {
    const problem = `the file name is too long to make an address of: at most ${LONGEST_NAME} bytes, which are as many plain letters`;
    throw new ContentError(problem, { file: shownPath(path) }, 'Give the file a shorter name.');
  }
  if (name !== '') return name;
  throw new ContentError('the file name has no letter or digit to make an address of', { file: shownPath(path) }, 'Rename the file.');
}

/** @throws ContentError when the ledger is that of another article, which is still there */
async function requireOneArticle(file: string, ledger: Ledger | null, folders: Folders): Promise<void> {
  const other = ledger?.revisions.at(-1)?.file;
  if (other === undefined || other === file || (await readIfThere(join(folders.articles, other))) === null) return;
  const problem = `${other} has the same name but for its ending, and both would become one explainer`;
  throw new ContentError(problem, { file: shownPath(join(folders.articles, file)) }, 'Rename one of the two, or delete it.');
}

/** A file and what it is to hold. */
export interface NextFile {
  /** Absolute. */
  path: string;
  data: string | Uint8Array;
}

/**
 * The copy in the articles folder of an article that lies elsewhere, or of a picture beside it; undefined where it needs none.
 *
 * @param from the folder of the article, absolute
 */
export async function copyOf(
  { path, bytes }: { path: string; bytes: Uint8Array },
  folders: Folders,
  from = dirname(path),
): Promise<NextFile | undefined> {
  if (from === folders.articles) return undefined;
  const home = join(folders.articles, relative(from, path));
  const there = await readIfThere(home);
  if (there === null) return { path: home, data: bytes };
  if (!there.equals(bytes)) {
    const hint = 'Rename one of the two; or, when this one is the newer version, put it in the place of the other.';
    throw new ContentError(`${shownPath(home)} is there already, and is another file`, { file: shownPath(path) }, hint);
  }
  return undefined;
}
