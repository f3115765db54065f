import type { GoneEdit } from '../../../../src/schemas/ledger.ts';
import { isSameMark, isSamePlace, showMark } from './marks.ts';
import { type Alignment, align, onlyPlace, type Place, placeIn } from './places.ts';
import type { Mark, MarkedPassage } from './read.ts';

/** A tag, or emphasis, that the editor put around words of a passage or took away from them. */
export interface TagEdit {
  isAdded: boolean;
  mark: Mark;
  /** For a tag that was taken away: the one that the editor put around the same words instead. */
  instead?: Mark;
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
  place: Place;
}

/** What the editor did to the tags of a passage. */
export function tagEdits(base: MarkedPassage | undefined, edited: MarkedPassage): TagEdit[] {
  const { id: passage, line } = edited;
  const before = base?.marks ?? [];
  const alignment = align(edited.text, base?.text ?? edited.text);
  const inBase = edited.marks.flatMap((mark) => {
    const place = placeIn(alignment, mark);
    return place ? { mark, there: { ...mark, ...place } } : [];
  });
  const added = edited.marks.filter(
    (mark) => !before.some((own) => inBase.some((entry) => entry.mark === mark && isSameMark(entry.there, own))),
  );
  const removed = before.filter((own) => !inBase.some(({ there }) => isSameMark(there, own)));
  return [
    ...removed.map((mark): TagEdit => {
      const instead = inBase.find(
        (entry) => added.includes(entry.mark) && entry.mark.actor !== undefined && isSamePlace(entry.there, mark),
      )?.mark;
      return { isAdded: false, mark, ...(instead ? { instead } : {}), text: base?.text ?? '', passage, line };
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
export function placeEdit(edit: TagEdit, own: MarkedPassage | undefined, changed: readonly MarkedPassage[]): Placed | undefined {
  const here = own && (placeIn(alignOnce(edit.text, own.text), edit.mark) ?? onlyPlace(edit.text, edit.mark, own.text));
  if (own && here) return { edit, passage: own.id, place: here };
  const found = changed.flatMap(({ id, text }) => {
    const place = id === own?.id ? undefined : onlyPlace(edit.text, edit.mark, text);
    return place ? [{ edit, passage: id, place }] : [];
  });
  const sure = found.filter(({ place }) => place.isSure);
  const [first, ...others] = sure.length > 0 ? sure : found;
  return others.length === 0 ? first : undefined;
}

/** The edits of a passage come one after the other, and share its alignment. */
let latest: Alignment | undefined;
function alignOnce(from: string, to: string): Alignment {
  if (latest?.from !== from || latest.to !== to) latest = align(from, to);
  return latest;
}

/** What to tell of a tag, or emphasis, that could not be kept. */
export const goneEdit = ({ mark, text, passage, line }: TagEdit, why: string): GoneEdit => ({
  what: `${showMark(mark, text)} in passage "${passage}": ${why}`,
  line,
});
