import type { PhrasingContent } from 'mdast';
import type { Place } from './places.ts';
import type { Mark } from './read.ts';

export const isSamePlace = (one: Place, other: Place): boolean => one.start === other.start && one.end === other.end;
export const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;
export const isSameMark = (one: Mark, other: Mark): boolean => isSamePlace(one, other) && isSameNode(one, other);
export const isSameNode = (one: Mark, other: Mark): boolean => JSON.stringify(bare(one)) === JSON.stringify(bare(other));

/** Whether one begins inside the other and ends outside: no tree has both. */
export const cross = (one: Place, other: Place): boolean =>
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

/** A text with marks around its words, as nodes. Marks do not cross. */
export function toNodes(text: string, marks: readonly Mark[], from = 0, to = text.length): PhrasingContent[] {
  const sorted = marks.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const nodes: PhrasingContent[] = [];
  let done = from;
  const addText = (end: number): void => {
    if (end > done) nodes.push({ type: 'text', value: text.slice(done, end) });
  };
  for (const [index, mark] of sorted.entries()) {
    if (mark.start < done) continue;
    addText(mark.start);
    const inner = sorted.slice(index + 1).filter(({ start, end }) => start >= mark.start && end <= mark.end);
    nodes.push(
      mark.node.type === 'inlineCode'
        ? { ...mark.node, value: text.slice(mark.start, mark.end) }
        : ({ ...mark.node, children: toNodes(text, inner, mark.start, mark.end) } as PhrasingContent),
    );
    done = mark.end;
  }
  addText(to);
  return nodes;
}
