import { type EditorWords, editorText } from '../explainer/editor-words.ts';
import type { ExplainerNode } from './types.ts';

/** Something that an editor has put right. */
export interface Correction {
  explainer: ExplainerNode;
  /** The address of its block. */
  id: string;
  /** YYYY-MM-DD. */
  on: string;
  words: EditorWords;
  /** The words without form. */
  text: string;
}

/** The corrections of some explainers, newest first; those of one day in the order of the explainers and their blocks. */
export function correctionsOf(explainers: Iterable<ExplainerNode>): Correction[] {
  const found = [...explainers].flatMap((explainer) =>
    explainer.editorBlocks.flatMap(({ block }) =>
      block.kind === 'correction' ? [{ explainer, id: block.id, on: block.on, words: block.words, text: editorText(block.words) }] : [],
    ),
  );
  return found.sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}

/** The day of the last change of an explainer that is known: of its article, or of a correction. YYYY-MM-DD. */
export const updatedOn = (explainer: ExplainerNode): string | undefined =>
  [explainer.history.updated, correctionsOf([explainer])[0]?.on]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
