import type { Rules } from '../../../src/lib/explainer/standing.ts';
import type { GoneEdit, Ledger, Revision } from '../../../src/schemas/ledger.ts';
import { oldTermsIn } from '../explainer/old-terms.ts';
import { writeAtomic } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readArticleFile } from '../read/read.ts';
import { rejectedOrKept } from './kept.ts';
import { formatLedger, hashOf, nextLedger, publishedBy } from './ledger.ts';
import { isAsMade, type Means, readNote } from './made.ts';
import type { Handling } from './store.ts';
import { copyOf, readStored } from './stored.ts';

/**
 * Leaves the explainer of an article that would give the same one again as it is, with a person's edits. Links that these edits brought
 * go into the ledger.
 *
 * @param path of the article, absolute
 * @param means what explainers are made by now
 * @returns the explainer's path, absolute, the edits that an earlier run could not keep and has not told, and what a person changed since it
 *   was approved; null when the article has to be explained
 * @throws ContentError, or an AggregateError of them, when two articles have one name, the ledger is damaged, or the explainer is none
 */
export async function leaveUnchanged(
  path: string,
  folders: Folders,
  means: Means,
  { dryRun = false, publishes }: Handling,
): Promise<{ path: string; gone: GoneEdit[]; lapsed: string[] } | null> {
  const note = await readNote(path, folders);
  if (note === null) return null;
  const article = { path, bytes: await readArticleFile(path) };
  const { explainer, ledgerFile, onDisk, ledger } = await readStored(path, folders, dryRun);
  if (onDisk === null || ledger === null) return null;
  if (oldTermsIn(onDisk, new Set(means.terms.map(({ id }) => id))).length > 0) return null;
  if (!(await isAsMade({ article, means }, ledger, note, folders))) return null;
  const isAsLeft = ledger.written === hashOf(onDisk);
  if (!isAsLeft && (await hasUnnamedBlocks(onDisk, shownPath(explainer)))) return null;
  const isNoted = isAsLeft && (ledger.public || !publishes);
  const { ledger: next, lapsed } = isNoted ? { ledger, lapsed: [] } : await withEditsOf(onDisk, shownPath(explainer), ledger, publishes);
  const copy = await copyOf(article, folders);
  const left = { path: explainer, gone: next.toTell, lapsed };
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

/** Whether an editor's block has no address yet. */
async function hasUnnamedBlocks(explainer: string, file: string): Promise<boolean> {
  const { writeBlockIds } = await import('../../../src/lib/explainer/edit-body.ts');
  return writeBlockIds(explainer, file) !== explainer;
}

/** The ledger with what a person's edits brought. @throws AggregateError of ContentErrors for what a build would refuse */
async function withEditsOf(mdx: string, file: string, ledger: Ledger, publishes: Rules | undefined) {
  // Loaded only here: most explainers are as the run before left them.
  const [{ approvalOf }, { readExplainer }, { sinceLines }, { noted, requireSound }] = await Promise.all([
    import('../../../src/lib/explainer/approval.ts'),
    import('../../../src/lib/explainer/read-explainer.ts'),
    import('../explainer/since-lines.ts'),
    import('./noted.ts'),
  ]);
  requireSound(mdx, file);
  const explainer = readExplainer(mdx, file);
  const known = noted({ before: explainer, now: explainer }, ledger, publishes);
  const revision = ledger.revisions.at(-1) as Revision;
  // No new revision: the day is that of the last one.
  const published = [publishedBy(explainer)];
  const next = nextLedger(ledger, { ...ledger, rejected: rejectedOrKept(ledger), revision, explainer: mdx, published, on: '', ...known });
  const { approved } = known;
  return { ledger: next, lapsed: approved && approvalOf(explainer, approved).status === 'lapsed' ? sinceLines(explainer, approved) : [] };
}
