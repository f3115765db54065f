import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** A built page, read. */
export interface Page {
  /** The file as a person knows it. */
  file: string;
  /** Its path in the site, without the base: `explainers/a/index.html`. */
  path: string;
  /** All its elements in document order, those of templates too. */
  elements: Element[];
}

const parser = rehype();

/**
 * Reads a built page.
 *
 * @param path its path in the site, with `/` between folders
 */
export const readPage = (html: string, file: string, path: string): Page => ({ file, path, elements: elementsIn(parser.parse(html)) });

function elementsIn(root: Root): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    found.push(element, ...(element.content ? elementsIn(element.content) : []));
  });
  return found;
}

/** The text of a node without that of some elements in it. */
export function textWithout(node: Nodes, isLeftOut: (element: Element) => boolean): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isLeftOut(node)) return '';
  return 'children' in node ? node.children.map((child) => textWithout(child, isLeftOut)).join('') : '';
}

/** The line of a node in its file, 1-based. */
export const lineOf = (node: Nodes): number | undefined => node.position?.start.line;

/** The value of an attribute by its property name (`dataVerbatim`, `href`), as it is written. */
export function attributeOf(element: Element, property: string): string | undefined {
  const value = element.properties[property];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

/** Property names of the attributes that hold one address. */
export const addressProperties = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'cite', 'xLinkHref'];

/** The addresses in a `srcset`: candidates are separated by a comma and white space, each an address and a size. */
export const readSrcset = (value: string): string[] =>
  value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
