import type { PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Span } from '../text/places.ts';
import type { Mark, Mention } from './document.ts';
import { attributesOf, element } from './syntax.ts';

/** A mention as a mark: the tag that is written around its words. */
export const toMark = ({ start, end, actor, relation }: Mention): Mark => {
  const attributes = attributesOf({ id: actor, as: relation === 'name' ? undefined : relation });
  return { start, end, actor, node: { type: 'mdxJsxTextElement', name: 'Actor', attributes, children: [] } };
};

/** Outer before inner. */
export const inOrder = <Own extends Span>(marks: readonly Own[]): Own[] =>
  marks.toSorted((one, other) => one.start - other.start || other.end - one.end);

/** A stretch of a text: the words of a mark, or what stands between two. */
export interface Piece<Own extends Span> {
  text: string;
  mark?: Own;
}

/** Cuts a text, or a part of it, at marks. The pieces put together are the text. Of marks that overlap, the outer one counts. */
export function pieces<Own extends Span>(text: string, marks: readonly Own[], from = 0, to = text.length): Piece<Own>[] {
  const found: Piece<Own>[] = [];
  let done = from;
  for (const mark of inOrder(marks)) {
    if (mark.start < done) continue;
    if (mark.start > done) found.push({ text: text.slice(done, mark.start) });
    found.push({ text: text.slice(mark.start, mark.end), mark });
    done = mark.end;
  }
  if (to > done) found.push({ text: text.slice(done, to) });
  return found;
}

/** A text with marks around its words, as nodes. Marks do not cross. */
export function toNodes(text: string, marks: readonly Mark[], from = 0, to = text.length): PhrasingContent[] {
  const sorted = inOrder(marks);
  return pieces(text, sorted, from, to).map(({ text: words, mark }) => {
    if (!mark) return { type: 'text', value: words };
    if (mark.node.type === 'inlineCode') return { ...mark.node, value: words };
    const inner = sorted.slice(sorted.indexOf(mark) + 1).filter(({ start, end }) => start >= mark.start && end <= mark.end);
    return { ...mark.node, children: toNodes(text, inner, mark.start, mark.end) } as PhrasingContent;
  });
}

/** A passage as explainers are written. */
export const passageNode = (id: string | undefined, text: string, marks: readonly Mark[]): MdxJsxFlowElement =>
  element('Passage', { id }, [{ type: 'paragraph', children: toNodes(text, marks) }]);

/** The marks that a text can have: MDX takes the spaces out of one that is nothing but elements, so that it has only the first. */
export function keepSpaces<Own extends Span>(text: string, marks: readonly Own[]): Own[] {
  const rest = marks.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
  const [first] = inOrder(marks);
  return first && rest.trim() === '' ? marks.filter(({ start, end }) => start >= first.start && end <= first.end) : [...marks];
}
