import { attributeOf, type Element, isElement, parseHtml, textOf } from '../html/tree.ts';
import { parseJson } from './parse.ts';

/** A built page, read. Its elements are in document order, those of templates too. */
export interface Page {
  /** The file as a person knows it. */
  file: string;
  /** Its path in the site, without the base: `explainers/a/index.html`. */
  path: string;
  html: string;
  root: Element;
  /** Elements by their tag. */
  tagged: ReadonlyMap<string, readonly Element[]>;
  /** Elements by the name of each attribute that they have. */
  having: ReadonlyMap<string, readonly Element[]>;
  /** Scripts with JSON-LD, and what they hold; undefined for what is no JSON. */
  jsonLd: readonly { script: Element; value: unknown }[];
}

/** The type of JSON-LD, the one inline script that browsers do not run. */
export const JSON_LD = 'application/ld+json';

/**
 * Reads a built page.
 *
 * @param path its path in the site, with `/` between folders
 */
export function readPage(html: string, file: string, path: string): Page {
  const tagged = new Map<string, Element[]>();
  const having = new Map<string, Element[]>();
  const index = (element: Element): void => {
    add(tagged, element.tag, element);
    for (const [name] of element.attributes) add(having, name, element);
    for (const child of element.children) if (isElement(child)) index(child);
  };
  const root = parseHtml(html);
  index(root);
  const jsonLd = (tagged.get('script') ?? [])
    .filter((script) => attributeOf(script, 'type') === JSON_LD)
    .map((script) => ({ script, value: parseJson(textOf(script)) }));
  return { file, path, html, root, tagged, having, jsonLd };
}

function add(lists: Map<string, Element[]>, name: string, element: Element): void {
  const list = lists.get(name);
  if (list) list.push(element);
  else lists.set(name, [element]);
}

/** The values of an attribute on a page, in order. */
export const valuesOf = (page: Page, name: string): string[] =>
  (page.having.get(name) ?? []).map((element) => attributeOf(element, name) ?? '');

/** Attributes that hold one address. */
export const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href'];

/** Where `<meta http-equiv="refresh">` leads; undefined for every other element. */
export function refreshOf(element: Element): string | undefined {
  if (element.tag !== 'meta' || attributeOf(element, 'http-equiv')?.toLowerCase() !== 'refresh') return undefined;
  return /^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(attributeOf(element, 'content') ?? '')?.[1];
}

/** The addresses in a `srcset`: candidates are separated by a comma and white space, each an address and a size. */
export const readSrcset = (value: string): string[] =>
  value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
