import type { PhrasingContent } from 'mdast';
import type { Mark } from '../../../../src/lib/explainer/document.ts';
import type { Span } from '../../../../src/lib/text/places.ts';

export const isSamePlace = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
export const isSameMark = (one: Mark, other: Mark): boolean => isSamePlace(one, other) && isSameNode(one, other);
export const isSameNode = (one: Mark, other: Mark): boolean => JSON.stringify(bare(one)) === JSON.stringify(bare(other));

/** Whether one begins inside the other and ends outside: no tree has both. */
export const cross = (one: Span, other: Span): boolean =>
  overlap(one, other) && !(one.start <= other.start && one.end >= other.end) && !(other.start <= one.start && other.end >= one.end);

/** Inline code holds its words itself: what it says is in the passage's text. */
function bare({ node }: Mark): object {
  const { value: _, ...rest } = node as PhrasingContent & { value?: unknown };
  return rest;
}

/** What a mark is, as the file has it: `<Actor id="x" as="alias">words</Actor>`. */
export function showMark(mark: Mark, text: string): string {
  const words = text.slice(mark.start, mark.end);
  if (mark.node.type !== 'mdxJsxTextElement') return words;
  const attributes = mark.node.attributes.map((entry) => ('name' in entry ? ` ${entry.name}="${entry.value}"` : '')).join('');
  return `<Actor${attributes}>${words}</Actor>`;
}
