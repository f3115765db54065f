import type { GoneEdit, Ledger } from '../../../src/schemas/ledger.ts';
import { oldTermsIn } from '../explainer/old-terms.ts';
import { writeAtomic } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readArticleFile } from '../read/read.ts';
import { formatLedger, hashOf, nextLedger, publishedBy } from './ledger.ts';
import { isAsMade, type Means, readNote } from './made.ts';
import { copyOf, readStored } from './stored.ts';

/**
 * Leaves the explainer of an article that would give the same one again as it is, with a person's edits. Links that these edits brought
 * go into the ledger.
 *
 * @param path of the article, absolute
 * @param means what explainers are made by now
 * @returns the explainer's path, absolute, and the edits that an earlier run could not keep and has not told; null when the article has to be
 *   explained
 * @throws ContentError, or an AggregateError of them, when two articles have one name, the ledger is damaged, or the explainer is none
 */
export async function leaveUnchanged(
  path: string,
  folders: Folders,
  means: Means,
  dryRun: boolean,
): Promise<{ path: string; gone: GoneEdit[] } | null> {
  const note = await readNote(path, folders);
  if (note === null) return null;
  const article = { path, bytes: await readArticleFile(path) };
  const { explainer, ledgerFile, onDisk, ledger } = await readStored(path, folders, dryRun);
  if (onDisk === null || ledger === null) return null;
  if (oldTermsIn(onDisk, new Set(means.terms.map(({ id }) => id))).length > 0) return null;
  if (!(await isAsMade({ article, means }, ledger, note, folders))) return null;
  const next = ledger.written === hashOf(onDisk) ? ledger : await withLinksOf(onDisk, shownPath(explainer), ledger);
  const copy = await copyOf(article, folders);
  const left = { path: explainer, gone: next.toTell };
  if (dryRun) return left;
  if (copy) await writeAtomic(copy.path, copy.data);
  if (next !== ledger) await writeAtomic(ledgerFile, formatLedger(next));
  return left;
}

/** Notes that the person was told which edits could not be kept. A run that is killed before leaves them to the next one. */
export async function noteTold(article: string, folders: Folders): Promise<void> {
  const { ledgerFile, ledger } = await readStored(article, folders, false);
  if (ledger && ledger.toTell.length > 0) await writeAtomic(ledgerFile, formatLedger({ ...ledger, toTell: [] }));
}

async function withLinksOf(explainer: string, file: string, ledger: Ledger): Promise<Ledger> {
  // Loaded only here: most explainers are as the run before left them.
  const { readExplainer } = await import('../../../src/lib/explainer/read-explainer.ts');
  const published = [publishedBy(readExplainer(explainer, file))];
  const revision = ledger.revisions.at(-1);
  // No new revision: the day is that of the last one.
  return revision ? nextLedger(ledger, { ...ledger, revision, explainer, published, on: '' }) : ledger;
}
