import { ContentError } from '../../../src/lib/content-error.ts';
import { parseDocument } from '../../../src/lib/document.ts';
import { readFrontmatter } from '../site/frontmatter.ts';
import { mergeEdits, toLines } from './merge.ts';

/** What is there before a run, and what the run has generated. */
export interface Situation {
  /** The explainer on disk; null when there is none. */
  onDisk: string | null;
  /** The explainer as it was last generated; null when none ever was. */
  lastGenerated: string | null;
  generated: string;
}

/**
 * The explainer to keep: a person's edits stay, and what changed in the article goes in.
 *
 * @param file the explainer as the person knows it, for errors
 * @throws ContentError when that can't be told apart, when both sides changed the same lines, or when the merge is no explainer
 */
export function reconcile({ onDisk, lastGenerated, generated }: Situation, file: string): string {
  if (onDisk === null || onDisk === generated) return generated;
  if (lastGenerated === null) {
    throw new ContentError(
      'this explainer is there, but the ledger does not know it, so that edits in it can not be told from what was generated',
      { file },
      'Restore its file in ledger/ from version control; or move the explainer away, run again, and carry your edits over.',
    );
  }
  if (lastGenerated === generated) return onDisk;
  if (toLines(onDisk).join('\n') === lastGenerated) return generated;
  requireExplainer(onDisk, file);
  const merged = mergeEdits({ base: lastGenerated, edited: onDisk, generated }, file);
  requireMerged(merged, file);
  return merged;
}

function requireMerged(merged: string, file: string): void {
  try {
    requireExplainer(merged, file);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(
      `the edits in this file and the new version of the article do not go together: ${error.message}`,
      { file },
      'Undo the edit that this is about, run again, then make it again where it is still wanted.',
    );
  }
}

function requireExplainer(mdx: string, file: string): void {
  parseDocument(mdx, file);
  try {
    readFrontmatter(mdx, file);
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error;
  }
}
