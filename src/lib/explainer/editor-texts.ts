import type { EditorBlock } from './editor-block.ts';
import { editorText } from './editor-words.ts';

/** All words of an editor's block, in the order in which a page shows them: heading, title, then what stands between its tags; no label. */
export const editorTexts = (block: EditorBlock): string[] =>
  [headingOf(block), titleOf(block), editorText(block.words)].filter((text) => text !== undefined && text !== '') as string[];

/** The id of an editor's own standfirst or summary on the page of its explainer. */
export const ownFieldId = (kind: 'standfirst' | 'summary'): string => `ui-${kind}`;

/** What stands over a block, and those of its kind below it. */
export const headingOf = (block: EditorBlock): string | undefined => (block.kind === 'question' ? block.heading : undefined);

/** The title of a block; of a question what it asks. */
export function titleOf(block: EditorBlock): string | undefined {
  if (block.kind === 'question') return block.ask;
  return block.kind === 'note' || block.kind === 'sources' ? block.title : undefined;
}
