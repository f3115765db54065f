import type { PhrasingContent } from 'mdast';
import type { Span } from '../text/places.ts';
import { attributesOf } from './syntax.ts';
import type { Mark, Mention } from './words.ts';

/** A mention as a mark: the tag that is written around its words. */
export const toMark = ({ start, end, actor, relation }: Mention): Mark => {
  const attributes = attributesOf({ id: actor, as: relation === 'name' ? undefined : relation });
  return { start, end, actor, node: { type: 'mdxJsxTextElement', name: 'Actor', attributes, children: [] } };
};

/** The use of a term as a mark: the tag that is suggested around its words. */
export const toTermMark = ({ start, end, term }: Span & { term: string }): Mark => {
  const attributes = attributesOf({ id: term, from: 'suggested' });
  return { start, end, term, from: 'suggested', node: { type: 'mdxJsxTextElement', name: 'Term', attributes, children: [] } };
};

/** A mark as one of an editor's: the tag says no more that it is suggested. */
export function asEditors({ from: _, ...mark }: Mark): Mark {
  if (mark.node.type !== 'mdxJsxTextElement') return mark;
  const attributes = mark.node.attributes.filter((entry) => !('name' in entry) || entry.name !== 'from');
  return { ...mark, node: { ...mark.node, attributes } };
}

/** What a tag says its words stand for. */
export type Tag = Pick<Mark, 'actor' | 'term'>;

/** Whether a mark is a tag, and not the article's own. */
export const isTag = ({ actor, term }: Tag): boolean => actor !== undefined || term !== undefined;

/** Whether two tags stand for the same; so do two marks that are none. */
export const isSameTag = (one: Tag, other: Tag): boolean => one.actor === other.actor && one.term === other.term;

/** What stands between two characters before what begins with the second of them; outer before inner. */
export const inOrder = <Own extends Span>(marks: readonly Own[]): Own[] =>
  marks.toSorted((one, other) => one.start - other.start || Number(isAround(one)) - Number(isAround(other)) || other.end - one.end);

const isAround = ({ start, end }: Span): boolean => start < end;

/** A stretch of a text: the words of a mark, what stands between two, or nothing but the place of one that stands between two characters. */
export interface Piece<Own extends Span> {
  text: string;
  mark?: Own;
}

/** Cuts a text, or a part of it, at marks. The pieces put together are the text. Of marks that overlap, the outer one counts. */
export function pieces<Own extends Span>(text: string, marks: readonly Own[], from = 0, to = text.length): Piece<Own>[] {
  const found: Piece<Own>[] = [];
  let done = from;
  for (const mark of inOrder(marks)) {
    if (mark.start < done || mark.end > to) continue;
    if (mark.start > done) found.push({ text: text.slice(done, mark.start) });
    found.push({ text: text.slice(mark.start, mark.end), mark });
    done = mark.end;
  }
  if (to > done) found.push({ text: text.slice(done, to) });
  return found;
}

/** The marks inside of one, of marks in order, where it has the place `at`. What stands between two characters at either end of its words stands beside it. */
export function inside<Own extends Span>(marks: readonly Own[], outer: Own, at = marks.indexOf(outer)): Own[] {
  let last = at + 1;
  while (last < marks.length && (marks[last] as Own).start <= outer.end) last += 1;
  return marks
    .slice(at + 1, last)
    .filter(({ start, end }) => (start === end ? start > outer.start && end < outer.end : start >= outer.start && end <= outer.end));
}

/** A text with marks around its words, as nodes. Marks do not cross; of those around the same words code, which holds none, is the innermost. */
export function toNodes(text: string, marks: readonly Mark[], from = 0, to = text.length): PhrasingContent[] {
  const sorted = inOrder(marks.toSorted((one, other) => Number(isCode(one)) - Number(isCode(other))));
  const places = new Map(sorted.map((mark, at) => [mark, at]));
  return pieces(text, sorted, from, to).flatMap(({ text: words, mark }): PhrasingContent[] => {
    if (!mark) return linesOf(words);
    if (mark.start === mark.end) return [mark.node];
    if (isCode(mark)) return [{ ...mark.node, value: words } as PhrasingContent];
    return [{ ...mark.node, children: toNodes(text, inside(sorted, mark, places.get(mark)), mark.start, mark.end) } as PhrasingContent];
  });
}

const isCode = ({ node }: Mark): boolean => node.type === 'inlineCode';

/** Text as nodes; its line ends are breaks. */
export const linesOf = (words: string): PhrasingContent[] =>
  words
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);

/** The marks that a text can have: MDX takes the spaces out of one that is nothing but elements, so that it has only the first. */
export function keepSpaces<Own extends Span>(text: string, marks: readonly Own[]): Own[] {
  const ordered = inOrder(marks);
  let done = 0;
  const between = ordered.map(({ start, end }) => {
    const words = text.slice(done, start);
    done = Math.max(done, end);
    return words;
  });
  const [first] = ordered;
  const isBare = [...between, text.slice(done)].every((words) => words.trim() === '');
  return first && isBare ? marks.filter(({ start, end }) => start >= first.start && end <= first.end) : [...marks];
}
