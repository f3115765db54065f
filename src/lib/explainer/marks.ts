import type { PhrasingContent } from 'mdast';
import type { Mark, Mention } from './document.ts';
import type { Span } from './file.ts';
import { attributesOf } from './syntax.ts';

/** A mention as a mark: the tag that is written around its words. */
export const toMark = ({ start, end, actor, relation }: Mention): Mark => {
  const attributes = attributesOf({ id: actor, as: relation === 'name' ? undefined : relation });
  return { start, end, actor, node: { type: 'mdxJsxTextElement', name: 'Actor', attributes, children: [] } };
};

/** Outer before inner. */
export const inOrder = <Own extends Span>(marks: readonly Own[]): Own[] =>
  marks.toSorted((one, other) => one.start - other.start || other.end - one.end);

/** A text with marks around its words, as nodes. Marks do not cross. */
export function toNodes(text: string, marks: readonly Mark[], from = 0, to = text.length): PhrasingContent[] {
  const sorted = inOrder(marks);
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

/**
 * The marks that a text can have. MDX takes the spaces out of a paragraph that is nothing but elements: there only the first mark, and what is
 * in it, can stay.
 */
export function keepSpaces<Own extends Span>(text: string, marks: readonly Own[]): Own[] {
  const rest = marks.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
  const [first] = inOrder(marks);
  return first && rest.trim() === '' ? marks.filter(({ start, end }) => start >= first.start && end <= first.end) : [...marks];
}
