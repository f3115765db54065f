import type { EditorBlock } from './editor-block.ts';
import { editorText } from './editor-words.ts';

/** All words of an editor's block, in the order in which a page shows them: a title, then what stands between its tags; no label. */
export function editorTexts(block: EditorBlock): string[] {
  return [titleOf(block), editorText(block.words)].filter((text) => text !== undefined && text !== '') as string[];
}

/** What a block of an editor's has as its title. */
export function titleOf(block: EditorBlock): string | undefined {
  return block.title;
}
