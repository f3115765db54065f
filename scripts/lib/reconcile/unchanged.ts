import { basename } from 'node:path';
import type { GoneEdit, Ledger } from '../../../src/schemas/ledger.ts';
import { writeAtomic } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';
import { formatLedger, hashOf, nextLedger } from './ledger.ts';
import { readStored, takeIn } from './stored.ts';

/**
 * Leaves the explainer of an article that would give the same one again as it is, with a person's edits. Links that these edits brought
 * go into the ledger.
 *
 * @param article its file, absolute
 * @param made see `hashMaking`
 * @returns the explainer's path, absolute, and the edits that an earlier run could not keep and has not told; null when the article has to be
 *   explained
 * @throws ContentError when two articles have one name, or the ledger is damaged
 */
export async function leaveUnchanged(
  article: { path: string; bytes: Uint8Array },
  folders: Folders,
  made: string,
  dryRun: boolean,
): Promise<{ path: string; gone: GoneEdit[] } | null> {
  const { explainer, ledgerFile, onDisk, ledger } = await readStored(article.path, folders, dryRun);
  const last = ledger?.revisions.at(-1);
  const isSame = last?.sha256 === hashOf(article.bytes) && last.file === basename(article.path) && ledger?.made === made;
  if (!isSame || onDisk === null) return null;
  const next = ledger.written === hashOf(onDisk) ? ledger : await withLinksOf(onDisk, ledger);
  const copy = await takeIn(article, folders);
  const left = { path: explainer, gone: next.toTell };
  if (dryRun) return left;
  await copy?.();
  if (next !== ledger) await writeAtomic(ledgerFile, formatLedger(next));
  return left;
}

async function withLinksOf(explainer: string, ledger: Ledger): Promise<Ledger> {
  const { readPublished } = await import('./published.ts');
  const [revision] = ledger.revisions.slice(-1);
  if (!revision) return ledger;
  const { gone, rejected, toTell, generated, made = '' } = ledger;
  // No new revision: the day is that of the last one.
  return nextLedger(ledger, {
    revision,
    gone,
    rejected,
    toTell,
    generated,
    made,
    explainer,
    published: [readPublished(explainer)],
    on: '',
  });
}
