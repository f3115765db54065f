import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';

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
 * @param file the file as a person knows it
 * @param path its path in the site, with `/` between folders
 */
export const readPage = (html: string, file: string, path: string): Page => ({ file, path, elements: elementsOf(parser.parse(html)) });

function elementsOf(node: Nodes, found: Element[] = []): Element[] {
  if (node.type === 'element') {
    found.push(node);
    if (node.content) elementsOf(node.content, found);
  }
  if ('children' in node) for (const child of node.children) elementsOf(child, found);
  return found;
}

/** The text of a node, as the document object model's `textContent` has it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The line of a node in its file, 1-based. */
export const lineOf = (node: Nodes): number | undefined => node.position?.start.line;

/** The value of an attribute by its property name (`dataVerbatim`, `href`), as it is written. */
export function attributeOf(element: Element, property: string): string | undefined {
  const value = element.properties[property];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}
