import type { EditorAttributes } from '../../schemas/editor-block.ts';
import { words } from './words.ts';

/** What a page calls a block of an editor's: that it is theirs, and what it is. */
export function editorLabel(block: EditorAttributes): string {
  return words.editor.note[block.about];
}
