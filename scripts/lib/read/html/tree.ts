import type { Element, Nodes, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { onOneLine } from './words.ts';

/** Whether a node is an element, or one of some names. */
export const isElement = <Name extends string = string>(node: Nodes | undefined, ...names: Name[]): node is Element & { tagName: Name } =>
  node?.type === 'element' && (names.length === 0 || names.some((name) => name === node.tagName));

/** The first element below a node that passes a test, in the order of the document; the node itself counts. */
export function find(node: Root | Element, test: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && test(node)) return node;
  for (const child of node.children) {
    const found = isElement(child) ? find(child, test) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Their text is for programs. */
export const isUnread = (node: Nodes): boolean => isElement(node, 'script', 'style', 'template');

/** How long a program may be that is named whole, in characters. */
const LONGEST_PROGRAM = 200;

/** The beginning of what an element has for programs. */
export function programIn(node: Element): string {
  const text = onOneLine(textOf('content' in node && node.content ? node.content : node));
  return text.length > LONGEST_PROGRAM ? `${text.slice(0, LONGEST_PROGRAM)}…` : text;
}

/** The words below a node, on one line. */
export const wordsOf = (node: Nodes): string => onOneLine(rawWords(node, () => undefined));

/** The same with the words for what is shown there, such as pictures. @param isElsewhere elements whose words do not count */
export const allWordsOf = (node: Nodes, isElsewhere?: (element: Element) => boolean): string =>
  onOneLine(rawWords(node, (element) => (isElsewhere?.(element) ? '' : shownWords(element))));

function shownWords(element: Element): string | undefined {
  if (isElement(element, 'iframe')) return ` ${textProperty(element, 'title') ?? ''} `;
  return isElement(element, 'img') ? ` ${textProperty(element, 'alt') ?? ''} ${textProperty(element, 'dataCaption') ?? ''} ` : undefined;
}

/** @param instead what an element says in place of its words; undefined for these */
function rawWords(node: Nodes, instead: (element: Element) => string | undefined): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isUnread(node)) return '';
  if (isElement(node, 'br')) return ' ';
  const own = isElement(node) ? instead(node) : undefined;
  if (own !== undefined) return own;
  const words = node.children.map((child) => rawWords(child, instead)).join('');
  return isElement(node) && !INLINE.has(node.tagName) ? ` ${words} ` : words;
}

/** What stands within a line; every other element is a block of its own. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The line of a node, 1-based; 1 where the tree does not say it. */
export const lineOf = (node: Nodes): number => node.position?.start?.line ?? 1;
export const textProperty = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name];
  const text = onOneLine(Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '');
  return text === '' ? undefined : text;
};
export const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];
/** White space between elements. */
export const isBlank = (node: Nodes): boolean => node.type === 'text' && onOneLine(node.value) === '';

/** All elements below a node in the order of the document, each with what holds it, outer before inner. */
export function elementsBelow(node: Parents): { element: Element; ancestors: Parents[] }[] {
  const found: { element: Element; ancestors: Parents[] }[] = [];
  const gather = (within: Parents[], holder: Parents): void => {
    const ancestors = [...within, holder];
    for (const child of holder.children) {
      if (child.type !== 'element') continue;
      found.push({ element: child, ancestors });
      gather(ancestors, child);
    }
  };
  gather([], node);
  return found;
}
