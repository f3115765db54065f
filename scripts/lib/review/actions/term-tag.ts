import { changeTags } from '../../../../src/lib/explainer/edit-tags.ts';
import { asEditors, toTermMark } from '../../../../src/lib/explainer/marks.ts';
import { overlap } from '../../../../src/lib/text/places.ts';
import type { Place } from '../../../../src/schemas/action.ts';
import { open } from './opened.ts';
import { chosen } from './places.ts';

/** Tags words with a term of the glossary, as an editor does. @throws ContentError where they are tagged with one, or can hold no tag */
export function tagTerm(mdx: string, at: Place, term: string, file: string): string {
  const opened = open(mdx, { file });
  const { passage, words, start, end } = chosen(opened, at);
  const place = { start, end };
  if (passage.marks.some((mark) => mark.term !== undefined && overlap(mark, place)))
    throw opened.refuse(`“${words}” is linked to a term already`, 'Choose other words, or take that link away first.', passage.line);
  const put = [asEditors(toTermMark({ ...place, term }))];
  const { mdx: next, failed } = changeTags(mdx, [{ passage: passage.id, put }]);
  if (failed.length === 0) return next;
  const hint = 'Choose words that lie wholly inside or outside of a link, emphasis, code or a cell.';
  throw opened.refuse(`“${words}” can not be linked`, hint, passage.line);
}
