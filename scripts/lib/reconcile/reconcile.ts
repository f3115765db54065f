import { ContentError } from '../../../src/lib/content-error.ts';
import { toLineEnds } from '../../../src/lib/explainer/file.ts';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import type { Rejected } from '../../../src/schemas/ledger.ts';
import { type Merged, mergeExplainers } from './merge/merge.ts';
import { conflictError, nothingRejected, type Side } from './merge/types.ts';

/** What is there before a run, and what the run has generated. */
export interface Situation {
  /** The explainer on disk; null when there is none. */
  onDisk: string | null;
  /** The explainer as it was last generated; null when none ever was. */
  lastGenerated: string | null;
  generated: string;
  /** What a person took out in earlier runs. */
  rejected?: Rejected | undefined;
}

/** The explainer to keep, what a person took out, and the edits that went with the words they were about: the person has to be told. */
export type Reconciled = Omit<Merged, 'conflicts'>;

/**
 * The explainer to keep: a person's edits stay, and what changed in the article goes in.
 *
 * @param side who gets what both sides changed; undefined: nobody, it is a conflict
 * @throws ContentError when that can't be told apart, or when the merge is no explainer
 * @throws AggregateError of ContentErrors, one for each conflict or each fault of the edited file
 */
export function reconcile(
  { onDisk, lastGenerated, generated, rejected = nothingRejected }: Situation,
  file: string,
  side?: Side,
): Reconciled {
  const asItIs = (mdx: string): Reconciled => ({ mdx, rejected, gone: [] });
  if (onDisk === null || onDisk === generated) return asItIs(generated);
  if (lastGenerated === null) {
    const problem = 'this explainer is there, but the ledger does not know it, so that edits in it can not be told from what was generated';
    const hint = 'Restore its file in ledger/ from version control; or move the explainer away, run again, and carry your edits over.';
    throw new ContentError(problem, { file }, hint);
  }
  if (lastGenerated === generated) return asItIs(onDisk);
  if (toLineEnds(onDisk) === lastGenerated && isEmpty(rejected)) return asItIs(generated);
  const { conflicts, ...merged } = mergeExplainers({ base: lastGenerated, edited: onDisk, generated }, rejected, side, file);
  if (conflicts.length > 0)
    throw new AggregateError(
      conflicts.map((clash) => conflictError(clash, file)),
      `${file}: edits and article clash`,
    );
  requireMerged(merged.mdx, file);
  return merged;
}

const isEmpty = ({ outline, ...lists }: Rejected): boolean =>
  !outline && Object.values(lists).every((list) => list === undefined || list.length === 0);

function requireMerged(merged: string, file: string): void {
  try {
    readExplainer(merged, file);
  } catch (error) {
    const [fault] = error instanceof AggregateError ? error.errors : [error];
    if (!(fault instanceof ContentError)) throw error;
    const problem = `the edits in this file and the new version of the article do not go together: ${fault.message}`;
    throw new ContentError(problem, { file }, 'Undo the edit that this is about, run again, then make it again where it is still wanted.');
  }
}
