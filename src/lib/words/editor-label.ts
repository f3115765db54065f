import type { EditorAttributes } from '../../schemas/editor-block.ts';
import { site } from '../../site.config.ts';
import { periodInWords } from './dates.ts';
import { day, words } from './words.ts';

/** What a page calls a block of an editor's: that it is theirs, and what it is. */
export function editorLabel(block: EditorAttributes): string {
  const { editor } = words;
  switch (block.kind) {
    case 'note':
    case 'question':
      return (editor[block.kind] as Record<string, string>)[block.about] ?? '';
    case 'quote':
    case 'sources':
    case 'picture':
    case 'chart':
      return editor[block.kind];
    case 'correction':
      return editor.correction(day(block.on));
    case 'event':
      return editor.event(
        endsOf(block)
          .map(({ words }) => words)
          .join(' – '),
      );
  }
}

/** When something happened, for `<time>`: a date, or the two ends of a period. */
export const endsOf = ({ on, to }: { on: string; to?: string | undefined }) =>
  to === undefined ? [{ date: on, words: day(on) }] : periodInWords(on, to, site.language);
