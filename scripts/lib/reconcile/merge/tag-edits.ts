import type { Mark, Passage } from '../../../../src/lib/explainer/document.ts';
import { isTag } from '../../../../src/lib/explainer/marks.ts';
import { isSamePlace, type Span } from '../../../../src/lib/text/places.ts';
import type { GoneEdit } from '../../../../src/schemas/ledger.ts';
import { carry, isSameMark, onlyPlace, pairWords, placeIn, showMark, type WordPairs } from './marks.ts';

/** A tag, or emphasis, that the editor put around words of a passage or took away from them. */
export interface TagEdit {
  isAdded: boolean;
  mark: Mark;
  /** For a tag that was taken away: the one that the editor put around the same words instead. */
  instead?: Mark | undefined;
  /** The text that the mark's offsets count in. */
  text: string;
  passage: string;
  /** Line of the edited file, 1-based. */
  line: number;
}

/** A mark with the place where its words are now. */
export interface Placed {
  edit: TagEdit;
  passage: string;
  place: Span;
}

/** What the editor did to the tags of a passage. */
export function tagEdits(base: Passage | undefined, edited: Passage): TagEdit[] {
  const { id: passage, line } = edited;
  const before = base?.marks ?? [];
  const inBase = carry(edited, base?.text ?? edited.text);
  const kept = inBase.filter(({ there }) => before.some((own) => isSameMark(there, own)));
  const added = edited.marks.filter((mark) => !kept.some((entry) => entry.mark === mark));
  const removed = before.filter((own) => !kept.some(({ there }) => isSameMark(there, own)));
  return [
    ...removed.map((mark): TagEdit => {
      const others = inBase.filter(({ there }) => isTag(there) && isSamePlace(there, mark));
      const instead = others.find((other) => added.includes(other.mark))?.mark;
      return { isAdded: false, mark, instead, text: base?.text ?? '', passage, line };
    }),
    ...added.map((mark): TagEdit => ({ isAdded: true, mark, text: edited.text, passage, line })),
  ];
}

/**
 * Finds where the words of an edit stand now: at the aligned place of their passage, else as the only such words of that passage, or of the
 * passages that are new or changed.
 *
 * @param changed the passages that words may have moved to
 */
export function placeEdit(edit: TagEdit, own: Passage | undefined, changed: readonly Passage[]): Placed | undefined {
  const here = own && (placeIn(pairOnce(edit.text, own.text), edit.mark) ?? onlyPlace(edit.text, edit.mark, own.text));
  if (own && here) return { edit, passage: own.id, place: here };
  const found = changed.flatMap(({ id, text }) => {
    const place = id === own?.id ? undefined : onlyPlace(edit.text, edit.mark, text);
    return place ? [{ edit, passage: id, place }] : [];
  });
  const sure = found.filter(({ place }) => place.isSure);
  const [first, ...others] = sure.length > 0 ? sure : found;
  return others.length === 0 ? first : undefined;
}

/** The edits of a passage come one after the other, and share its pairs. */
let latest: WordPairs | undefined;
function pairOnce(from: string, to: string): WordPairs {
  if (latest?.from !== from || latest.to !== to) latest = pairWords(from, to);
  return latest;
}

/** What to tell of a tag, or emphasis, that could not be kept. */
export const goneEdit = ({ mark, text, passage, line }: TagEdit, why: string): GoneEdit => ({
  what: `${showMark(mark, text)} in passage "${passage}": ${why}`,
  line,
});
