import type { Mark, Passage } from '../../../../src/lib/explainer/document.ts';
import { isSameTag, isTag } from '../../../../src/lib/explainer/marks.ts';
import { cross, overlap } from '../../../../src/lib/text/places.ts';
import type { Rejected } from '../../../../src/schemas/ledger.ts';
import { carry, isSameMark, isSameNode, showMark } from './marks.ts';
import { goneEdit, type Placed } from './tag-edits.ts';
import type { Judge } from './types.ts';

/**
 * Puts the editor's tags around the words of a passage as it is generated now.
 *
 * @param base the passage as it was last generated; undefined for a new one
 * @param edits those whose words stand in this passage
 * @param mentions tags that a person took away in earlier runs
 */
export function mergeTags(
  { base, generated }: { base: Passage | undefined; generated: Passage },
  edits: readonly Placed[],
  mentions: Rejected['mentions'],
  judge: Judge,
): Mark[] {
  const before = base ? carry(base, generated.text).map(({ there }) => there) : [];
  const isNew = (mark: Mark): boolean => !before.some((own) => isSameMark(own, mark));
  const isRejected = (mark: Mark): boolean =>
    mentions.some(
      ({ passage, words, ...tag }) =>
        isSameTag(tag, mark) && passage === generated.id && words === generated.text.slice(mark.start, mark.end) && isNew(mark),
    );
  let marks = generated.marks.filter((mark) => !isRejected(mark));
  const overruled = new Set<Mark>();

  for (const { edit, place } of edits.filter(({ edit }) => !edit.isAdded)) {
    const { mark: taken, instead } = edit;
    marks = marks.filter((mark) => {
      if (!isSameTag(mark, taken) || !overlap(mark, place)) return true;
      if (!instead || isSameNode(mark, taken) || isSameNode(mark, instead)) return false;
      const keepsNew = clashOf(mark, { ...instead, ...place }, edit.line, generated, judge) === 'theirs';
      if (keepsNew) overruled.add(instead);
      return keepsNew;
    });
  }
  for (const { edit, place } of edits.filter(({ edit }) => edit.isAdded && !overruled.has(edit.mark))) {
    const added = { ...edit.mark, ...place };
    if (marks.some((mark) => isSameMark(mark, added))) continue;
    if (added.actor === undefined) {
      if (marks.some((mark) => cross(mark, added))) judge.gone(goneEdit(edit, 'it would cross a tag'));
      else marks = [...marks.filter((mark) => added.term === undefined || mark.term === undefined || !overlap(mark, added)), added];
      continue;
    }
    const inTheWay = marks.filter((mark) => isTag(mark) && overlap(mark, added) && (isNew(mark) || cross(mark, added)));
    // The article says who acts; what a term of the glossary is suggested for gives way.
    const other = inTheWay.find((mark) => mark.actor !== undefined && !isSameTag(mark, added) && generated.marks.includes(mark));
    if (other && clashOf(other, added, edit.line, generated, judge) === 'theirs') continue;
    marks = [...marks.filter((mark) => !inTheWay.includes(mark) && !(!isTag(mark) && cross(mark, added))), added];
  }
  return marks;
}

const clashOf = (theirs: Mark, ours: Mark, line: number, { id, text }: Passage, judge: Judge) =>
  judge.decide({ what: `a tag in passage "${id}"`, line, ours: showMark(ours, text), theirs: showMark(theirs, text) });
