import type { BlockLeaf, Mark, Passage } from '../../../src/lib/explainer/document.ts';
import { wordsBeside } from '../../../src/lib/explainer/words.ts';
import type { WrittenLeaf } from '../../../src/lib/explainer/write-blocks.ts';
import type { Holder, Piece } from '../../../src/lib/shape.ts';
import { cutWords, type Doomed, doomedSpans, hasDoomed, offsetAfterCut } from './cut.ts';

/** All words of a passage: its text, and those that stand beside its marks. */
export const wordsOf = ({ text, marks }: Passage): string[] => [text, ...marks.map(besideMark)];
const besideMark = ({ node }: Mark): string => (node.type === 'link' ? node.url : wordsBeside(node));
/** The words of what has no text. */
export const besideLeaf = (leaf: BlockLeaf): string => (leaf.kind === 'embed' ? `${leaf.url} ${leaf.name ?? ''}` : '');
const besideHolder = (holder: Holder): string => (holder.kind === 'figure' ? `${holder.alt ?? ''}\n${holder.picture ?? ''}` : '');
/** The words beside the text of a piece: of its holders, and of what has no text. */
export const besideOf = ({ within, leaf }: Piece<BlockLeaf>): string[] => [
  ...within.map(besideHolder),
  ...(leaf ? [besideLeaf(leaf)] : []),
];

/** What holds passages, without words. @param made what was made of each holder before: pieces of one go into the same one */
export function scrubHolder(holder: Holder, doomed: Doomed, made: Map<Holder, Holder>): Holder {
  if (holder.kind !== 'figure' || !hasDoomed(besideHolder(holder), doomed)) return holder;
  const { alt, picture, ...rest } = holder;
  const own = {
    ...rest,
    ...(alt && cutWords(alt, doomed) && { alt: cutWords(alt, doomed) }),
    ...(picture && !hasDoomed(picture, doomed) && { picture }),
  };
  const known = made.get(holder) ?? own;
  made.set(holder, known);
  return known;
}

/** A passage without words; undefined where none is left. */
export function scrubPassage(
  { id, kind, text, marks }: Pick<Passage, 'id' | 'kind' | 'text' | 'marks'>,
  doomed: Doomed,
): WrittenLeaf | undefined {
  const next = cutWords(text, doomed);
  if (next === '') return undefined;
  const spans = doomedSpans(text, doomed);
  const kept = marks
    .filter((mark) => !hasDoomed(besideMark(mark), doomed))
    .map((mark) => ({
      ...mark,
      start: offsetAfterCut(mark.start, spans),
      end: offsetAfterCut(mark.end, spans),
      wasAround: mark.start < mark.end,
    }))
    .filter(({ start, end, wasAround }) => !wasAround || start < end)
    .map(({ wasAround: _, ...mark }) => mark);
  return { id, kind, text: next, marks: kept };
}
