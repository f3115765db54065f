import type { Element, Parents, Root } from 'hast';
import { endsSentence } from '../lines/wording.ts';
import { isElsewhere, type Reading } from './reading.ts';
import { elementsBelow, INLINE, isElement, isUnread, wordsOf } from './tree.ts';

/** An element of the head of an article, with what holds it, outer before inner. */
export interface Placed {
  element: Element;
  ancestors: Parents[];
}

/** In words. */
const LONGEST_LINE = 30;
const SHORTEST_PROSE = 10;
/** Paragraphs of prose; a standfirst may stand above the byline. */
const ABOVE_BYLINE = 2;

/** A page without paragraphs has no end of its head. */
const MOST_ELEMENTS = 400;

/** What stands around an article and is none of its own. */
export const BESIDE = `
  nav aside footer form dialog noscript blockquote figure table dl details pre video audio iframe object svg math canvas
  button select textarea`
  .trim()
  .split(/\s+/);

const countWords = (element: Element): number => wordsOf(element).match(/\S+/g)?.length ?? 0;

/** Whether an element has no more words than a line of furniture has. */
export const isShort = (element: Element): boolean => countWords(element) <= LONGEST_LINE;

/** Whether a paragraph is sentences, and no line of furniture. */
export const isProse = (element: Element): boolean => countWords(element) >= SHORTEST_PROSE && endsSentence(wordsOf(element));

/**
 * What stands in the head of an article, where byline and date are: from its headline, or the beginning of its text, whichever comes first, to
 * the second paragraph of prose. What is hidden, and what stands beside the article there, is not of it.
 */
export function headOf(root: Root, prose: Root | Element, headline: Element | undefined, reading: Reading): Placed[] {
  const all = elementsBelow(root);
  const around = all.find(({ element }) => element === prose)?.ancestors ?? [];
  const isOfAnother = (own: Parents): boolean => isElement(own, 'article') && own !== prose && !around.includes(own);
  const known = new Map<Parents, boolean>();
  const standsBeside = (own: Parents): boolean => {
    const before = known.get(own);
    if (before !== undefined) return before;
    const isOne = isElement(own, ...BESIDE) || isOfAnother(own) || (isElement(own) && (reading.isHidden(own) || isElsewhere(own, reading)));
    known.set(own, isOne);
    return isOne;
  };
  const start = all.findIndex(({ element }) => element === prose || element === headline);
  const found: Placed[] = [];
  let paragraphs = 0;
  let isReached = false;
  for (const placed of all.slice(Math.max(start, 0))) {
    const { element, ancestors } = placed;
    isReached ||= element === prose;
    if (isReached && element !== prose && !ancestors.includes(prose)) break;
    const isBeside = [element, ...ancestors].some(standsBeside);
    if (isBeside || isUnread(element) || around.includes(element)) continue;
    if (isElement(element, 'p') && isProse(element)) paragraphs += 1;
    if (paragraphs === ABOVE_BYLINE || found.length === MOST_ELEMENTS) break;
    found.push(placed);
  }
  return found;
}

/** Parts what stands side by side, as in boxes: elements within lines that have no space between them. */
export function partBoxes(element: Element): void {
  for (const { element: own } of [{ element }, ...elementsBelow(element)]) {
    own.children = own.children.flatMap((child, index) => {
      const before = own.children[index - 1];
      const stand = isElement(child) && INLINE.has(child.tagName) && isElement(before) && INLINE.has(before.tagName);
      return stand ? [{ type: 'text', value: ' ', position: child.position }, child] : [child];
    });
  }
}
