import type { GoneEdit } from '../../../src/schemas/ledger.ts';
import { stageFile, writeAtomic, writeCached } from '../platform/files.ts';
import type { NextFile } from './stored.ts';

/** What became of an explainer: written as generated, written with a person's edits in it, or left as it was. */
export type Outcome = 'written' | 'merged' | 'unchanged';

/** What becomes of an article's explainer, and the files that are still to be written for it. Plain data: it can go from thread to thread. */
export interface Plan {
  outcome: Outcome;
  /** Of the explainer, absolute. */
  path: string;
  /** The edits that could not be kept, those too that no earlier run has told: the ledger has them until `noteTold`. */
  gone: GoneEdit[];
  /** How many blocks of an editor's own it has. */
  editorBlocks: number;
  /** Absent in a dry run. */
  files?: {
    /** Those of the pictures, and the copies of what lies elsewhere. */
    pictures: NextFile[];
    article: NextFile | undefined;
    ledger: NextFile | undefined;
    explainer: NextFile | undefined;
    note: { path: string; data: string };
  };
}

/**
 * Writes what a plan says, and only what changed. A run that is stopped at any moment leaves whole files, and no explainer without its
 * pictures: these come first. The next ledger is laid beside the ledger, then the explainer is replaced, then the ledger. When only the explainer was, the next run sees it by the hash in the
 * waiting ledger, and puts that in its place.
 */
export async function carryOut({ files }: Plan): Promise<void> {
  if (!files) return;
  const { pictures, article, ledger, explainer, note } = files;
  for (const { path, data } of pictures) await writeAtomic(path, data);
  if (article) await writeAtomic(article.path, article.data);
  const commitLedger = ledger && (await stageFile(ledger.path, ledger.data));
  if (explainer) await writeAtomic(explainer.path, explainer.data);
  await commitLedger?.();
  await writeCached(note.path, note.data).catch(() => {});
}
