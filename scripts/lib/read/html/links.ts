import type { Element } from 'hast';
import { elementsBelow, isElement, wordsOf } from './tree.ts';

/** How much of the words of an element is in links, 0 to 1; 0 where it has none. */
export function linkShareOf(element: Element): number {
  const words = wordsOf(element).length;
  return words === 0 ? 0 : Math.min(1, linksIn(element).reduce((sum, own) => sum + wordsOf(own).length, 0) / words);
}

/** How many links an element has. */
export const countLinks = (element: Element): number => linksIn(element).length;

const linksIn = (element: Element): Element[] =>
  [element, ...elementsBelow(element).map((own) => own.element)].filter((own) => isElement(own, 'a') && 'href' in own.properties);
