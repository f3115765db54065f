import { licenceOf } from '../text/licence.ts';
import type { EditorBlock } from './editor-block.ts';
import { editorText } from './editor-words.ts';

/**
 * All words of an editor's block, in the order in which a page shows them: heading, title, what stands between its tags, then who made it and
 * under which terms; no label.
 */
export const editorTexts = (block: EditorBlock): string[] =>
  [headingOf(block), titleOf(block), editorText(block.words), ...creditsOf(block)].filter(
    (text) => text !== undefined && text !== '',
  ) as string[];

/** The id of an editor's own standfirst or summary on the page of its explainer. */
export const ownFieldId = (kind: 'standfirst' | 'summary'): string => `ui-${kind}`;

/** What stands over a block, and those of its kind below it. */
export const headingOf = (block: EditorBlock): string | undefined => (block.kind === 'question' ? block.heading : undefined);

/** The title of a block; of a question what it asks. */
export function titleOf(block: EditorBlock): string | undefined {
  if (block.kind === 'question') return block.ask;
  return block.kind === 'note' || block.kind === 'sources' || block.kind === 'chart' ? block.title : undefined;
}

/** Who made what a block shows, and under which terms. */
function creditsOf(block: EditorBlock): string[] {
  if (block.kind !== 'picture') return block.kind === 'chart' ? [block.credit] : [];
  return [block.credit, ...(block.licence === undefined ? [] : [licenceOf(block.licence).name])];
}
