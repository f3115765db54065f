import { visit } from 'unist-util-visit';
import { ContentError } from '../../../../src/lib/content-error.ts';
import type { Passage } from '../../../../src/lib/explainer/document.ts';
import { breakIn, indentAt, placeOf } from '../../../../src/lib/explainer/edit-body.ts';
import { splice } from '../../../../src/lib/explainer/file.ts';
import { toNodes, toTermMark } from '../../../../src/lib/explainer/marks.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { writeNodes } from '../../../../src/lib/explainer/syntax.ts';
import type { Span } from '../../../../src/lib/text/places.ts';
import type { Place } from '../../../../src/schemas/action.ts';
import { STALE } from './context.ts';
import { findPassage } from './standing.ts';

/** Tags words of a passage with a term of the glossary. @throws ContentError where the words are tagged with one, or can hold no tag */
export function tagTerm(mdx: string, { passage: id, ...place }: Place, term: string, file: string): string {
  const { sections } = readExplainer(mdx, file);
  const { section, line } = findPassage(sections, id, file);
  const passage = section.passages.find((own) => own.id === id) as Passage;
  const { text, marks } = passage;
  if (place.end > text.length) throw new ContentError('the passage has no such words', { file, line }, STALE);
  const words = text.slice(place.start, place.end);
  if (words.trim() !== words) return tagTerm(mdx, { passage: id, ...trimmed(words, place) }, term, file);
  if (words === '') throw new ContentError('no words are chosen', { file, line }, 'Choose at least one word.');
  if (marks.some((mark) => mark.term !== undefined && mark.start < place.end && place.start < mark.end))
    throw new ContentError(`“${words}” is linked to a term already`, { file, line }, 'Choose other words, or take that link away first.');
  const isMeant = (next: string | undefined): next is string => next !== undefined && isTagged(next, mdx, id, place, term, file);
  const [next] = [spliced(mdx, passage, place, term), writtenAnew(mdx, passage, place, term)].filter(isMeant);
  if (next !== undefined) return next;
  throw new ContentError(
    `“${words}” can not be linked`,
    { file, line },
    'Choose words that lie wholly inside or outside of a link, emphasis, code or a cell.',
  );
}

function trimmed(words: string, { start }: Span): Span {
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/** The tag around the words as the file has them; undefined where it has them in another form. */
function spliced(mdx: string, { text, node }: Passage, { start, end }: Span, term: string): string | undefined {
  const words = text.slice(start, end);
  const places: Span[] = [];
  visit(node, 'text', (own) => {
    const source = placeOf(own);
    if (mdx.slice(source.start, source.end) === own.value) places.push(...placesOf(own.value, words, source.start));
  });
  const inText = placesOf(text, words, 0);
  const place = places[inText.findIndex((own) => own.start === start)];
  if (!place || places.length !== inText.length) return undefined;
  return splice(mdx, place, `<Term id="${term}">${mdx.slice(place.start, place.end)}</Term>`);
}

function placesOf(text: string, words: string, offset: number): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    found.push({ start: at + offset, end: at + offset + words.length });
  return found;
}

/** The same with all words of the passage written anew; undefined for a row, which has no line of its own. */
function writtenAnew(mdx: string, { text, marks, node, kind }: Passage, place: Span, term: string): string | undefined {
  if (kind !== undefined) return undefined;
  const [first, last] = [placeOf(node.children[0]), placeOf(node.children.at(-1))];
  const words = writeNodes([{ type: 'paragraph', children: toNodes(text, [...marks, toTermMark({ ...place, term })]) }]);
  return splice(mdx, { start: first.start, end: last.end }, words.replaceAll('\n', breakIn(mdx) + indentAt(mdx, first.start)));
}

/** Whether a file has the tag at the place, and all its words as before. */
function isTagged(next: string, mdx: string, id: string, { start, end }: Span, term: string, file: string): boolean {
  try {
    const [now, before] = [next, mdx].map((own) => readExplainer(own, file).sections.flatMap(({ passages }) => passages));
    const isSame = JSON.stringify(now?.map(({ text }) => text)) === JSON.stringify(before?.map(({ text }) => text));
    const marks = now?.find((own) => own.id === id)?.marks ?? [];
    const others = before?.find((own) => own.id === id)?.marks ?? [];
    return (
      isSame && marks.length === others.length + 1 && marks.some((mark) => mark.term === term && mark.start === start && mark.end === end)
    );
  } catch (error) {
    if (error instanceof ContentError) return false;
    throw error;
  }
}
