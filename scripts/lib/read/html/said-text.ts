import type { Element, Root } from 'hast';
import { elementsBelow, INLINE, isElement, wordsOf } from './tree.ts';

/** Lines of a page that a text given beside it has, and lines that it lacks. */
export interface SaidText {
  has: Set<Element>;
  lacks: Set<Element>;
}

/** In words that stand one after the other. */
const RUN = 3;
const FEWEST_WORDS = 40;
/** How much of a line is to be in the text; how much of the text in lines of the page. */
const SHARE = { line: 0.7, text: 0.8 };

/**
 * Finds the text of an article that a page gives for machines, such as the `articleBody` of JSON-LD, among its lines.
 *
 * @param text without markup
 * @returns undefined where the text is short, or most of it is not on the page
 */
export function findSaidText(root: Root | Element, text: string): SaidText | undefined {
  const words = wordsIn(text);
  const runs = new Set(runsOf(words));
  if (words.length < FEWEST_WORDS) return undefined;
  const found = new Set<string>();
  const said: SaidText = { has: new Set(), lacks: new Set() };
  for (const { element } of elementsBelow(root)) {
    if (INLINE.has(element.tagName) || !holdsLine(element)) continue;
    const own = runsOf(wordsIn(wordsOf(element)));
    const shared = own.filter((run) => runs.has(run));
    const has = own.length > 0 && shared.length >= SHARE.line * own.length;
    if (has) for (const run of shared) found.add(run);
    if (has) said.has.add(element);
    else if (isElement(element, 'p', 'div')) said.lacks.add(element);
  }
  return found.size >= SHARE.text * runs.size ? said : undefined;
}

/** Whether an element has words of its own, and no blocks. */
const holdsLine = (element: Element): boolean =>
  element.children.some((child) => child.type === 'text' || (isElement(child) && INLINE.has(child.tagName))) &&
  !element.children.some((child) => isElement(child) && !INLINE.has(child.tagName) && !isElement(child, 'br', 'img'));

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(words: readonly string[]): string[] {
  if (words.length < RUN) return [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}
