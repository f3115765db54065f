import { rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';
import { slug } from '../analyse/slug.ts';
import type { Analysis } from '../analyse/types.ts';
import { readIfThere, stagedPath, stageFile, writeAtomic } from '../files.ts';
import { type Folders, shownPath } from '../folders.ts';
import { readDateLine } from '../read/date-line.ts';
import type { Article } from '../read/types.ts';
import { buildExplainer } from './build.ts';
import { formatLedger, hashOf, nextLedger, parseLedger } from './ledger.ts';
import type { Gone, Side } from './merge/types.ts';
import { readPublished } from './published.ts';
import { reconcile } from './reconcile.ts';

/** What became of an explainer: written as generated, written with a person's edits in it, or left as it was. */
export type Outcome = 'written' | 'merged' | 'unchanged';

/** What a person decided for a run. */
export interface Handling {
  /** Who gets what both the person and the article changed; absent: such a conflict stops the run. */
  side?: Side | undefined;
  /** Says what would happen, and writes nothing. */
  dryRun?: boolean;
}

/** An article file that was read. */
export interface ReadArticle {
  /** Absolute. */
  path: string;
  bytes: Uint8Array;
  article: Article;
  analysis: Analysis;
}

/**
 * Writes the explainer of an article and its ledger, and only what changed. A run that is stopped at any moment leaves whole files:
 * the next ledger is laid beside the ledger first, then the explainer is replaced, then the ledger. When only the explainer was,
 * the next run sees it by the hash in the waiting ledger, and puts that in its place.
 *
 * @param today YYYY-MM-DD: the day of a new revision whose article does not bring one
 * @returns what became of it (in a dry run: what would), its path, absolute, and the edits that went with their words
 * @throws ContentError when two articles have one name; nothing is written then
 * @throws AggregateError of ContentErrors when edits and article can't be brought together; nothing is written then
 */
export async function storeExplainer(
  read: ReadArticle,
  folders: Folders,
  today: string,
  { side, dryRun = false }: Handling = {},
): Promise<{ outcome: Outcome; path: string; gone: Gone[] }> {
  const name = nameOf(read.path);
  const path = join(folders.explainers, `${name}.mdx`);
  const ledgerPath = join(folders.ledger, `${name}.json`);
  const onDisk = await textIfThere(path);
  const ledger = await readLedger(ledgerPath, onDisk, dryRun);
  const file = basename(read.path);
  await requireOneArticle(file, ledger, folders);

  const source = { file, sha256: hashOf(read.bytes) };
  const { mdx: generated, revision, gone: tombstones } = buildExplainer(read.article, read.analysis, source, ledger);
  const situation = { onDisk, lastGenerated: ledger?.generated ?? null, generated, rejected: ledger?.rejected };
  const { mdx, rejected, gone } = reconcile(situation, shownPath(path), side);
  const published = mdx === onDisk && ledger?.written === hashOf(mdx) ? [] : [...new Set([onDisk ?? mdx, mdx])].map(readPublished);
  const on = updatedOn(read.article) ?? today;
  const next = nextLedger(ledger, { revision, gone: tombstones, published, rejected, generated, explainer: mdx, on });

  const outcome = mdx === onDisk ? 'unchanged' : mdx === generated ? 'written' : 'merged';
  const article = await takeIn(read, folders);
  if (dryRun) return { outcome, path, gone };
  await article?.();
  const commitLedger = next === ledger ? undefined : await stageFile(ledgerPath, formatLedger(next));
  if (mdx !== onDisk) await writeAtomic(path, mdx);
  await commitLedger?.();
  return { outcome, path, gone };
}

/** The ledger; the waiting one, when the explainer on disk is the one that it was written for. */
async function readLedger(path: string, onDisk: string | null, dryRun: boolean): Promise<Ledger | null> {
  const waiting = await textIfThere(stagedPath(path));
  const isNewer = waiting !== null && onDisk !== null && goesWith(waiting, onDisk);
  if (dryRun) return isNewer ? parseLedger(waiting, shownPath(path)) : readParsed(path);
  if (isNewer) await rename(stagedPath(path), path);
  else await rm(stagedPath(path), { force: true });
  return readParsed(path);
}

async function readParsed(path: string): Promise<Ledger | null> {
  const text = await textIfThere(path);
  return text === null ? null : parseLedger(text, shownPath(path));
}

function goesWith(waiting: string, onDisk: string): boolean {
  try {
    return parseLedger(waiting, '').written === hashOf(onDisk);
  } catch {
    return false;
  }
}

/** The day of the article's own "Updated" line. */
const updatedOn = ({ furniture }: Article): string | null =>
  furniture.map(({ kind, text }) => (kind === 'date' ? readDateLine(text) : undefined)).find((date) => date?.updated)?.day ?? null;

const textIfThere = async (path: string): Promise<string | null> => (await readIfThere(path))?.toString('utf8') ?? null;

/** The name of an article's explainer: the slug of its file name. */
function nameOf(path: string): string {
  const name = slug(basename(path, extname(path)));
  if (name !== '') return name;
  throw new ContentError('the file name has no letter or digit to make an address of', { file: shownPath(path) }, 'Rename the file.');
}

async function requireOneArticle(file: string, ledger: Ledger | null, folders: Folders): Promise<void> {
  const other = ledger?.revisions.at(-1)?.file;
  if (other === undefined || other === file || (await readIfThere(join(folders.articles, other))) === null) return;
  throw new ContentError(
    `${other} has the same name but for its ending, and both would become one explainer`,
    { file: shownPath(join(folders.articles, file)) },
    'Rename one of the two, or delete it.',
  );
}

/** Copies an article that lies elsewhere into the articles folder, once what this returns is called. */
async function takeIn({ path, bytes }: ReadArticle, folders: Folders): Promise<(() => Promise<void>) | undefined> {
  if (dirname(path) === folders.articles) return undefined;
  const home = join(folders.articles, basename(path));
  const there = await readIfThere(home);
  if (there === null) return () => writeAtomic(home, bytes);
  if (!there.equals(bytes)) {
    throw new ContentError(
      `${shownPath(home)} is there already, and is another text`,
      { file: shownPath(path) },
      'Rename one of the two; or, when this one is the newer version, put it in the place of the other.',
    );
  }
  return undefined;
}
