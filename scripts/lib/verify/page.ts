import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { parseJson } from './parse.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;
type Node = DefaultTreeAdapterTypes.Node;

/** A built page, read. Its elements are in document order, those of templates too. */
export interface Page {
  /** The file as a person knows it. */
  file: string;
  /** Its path in the site, without the base: `explainers/a/index.html`. */
  path: string;
  /** Elements by the name of their tag. */
  tagged: ReadonlyMap<string, readonly Element[]>;
  /** Elements by the name of each attribute that they have, as HTML writes it (`data-verbatim`, `xlink:href`). */
  having: ReadonlyMap<string, readonly Element[]>;
  /** Scripts with JSON-LD, and what they hold; undefined for what is no JSON. */
  jsonLd: readonly { script: Element; value: unknown }[];
}

/** The type of JSON-LD, the one inline script that browsers do not run. */
export const JSON_LD = 'application/ld+json';

/**
 * Reads a built page, as a browser without scripts does.
 *
 * @param path its path in the site, with `/` between folders
 */
export function readPage(html: string, file: string, path: string): Page {
  const tagged = new Map<string, Element[]>();
  const having = new Map<string, Element[]>();
  const read = (node: Node): void => {
    if ('tagName' in node) {
      add(tagged, node.tagName, node);
      for (const attribute of node.attrs) add(having, nameOf(attribute), node);
      if ('content' in node) read(node.content);
    }
    if ('childNodes' in node) for (const child of node.childNodes) read(child);
  };
  read(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  const jsonLd = (tagged.get('script') ?? [])
    .filter((script) => attributeOf(script, 'type') === JSON_LD)
    .map((script) => ({ script, value: parseJson(textOf(script)) }));
  return { file, path, tagged, having, jsonLd };
}

function add(lists: Map<string, Element[]>, name: string, element: Element): void {
  const list = lists.get(name);
  if (list) list.push(element);
  else lists.set(name, [element]);
}

const nameOf = ({ prefix, name }: Element['attrs'][number]): string => (prefix ? `${prefix}:${name}` : name);

/** The value of an attribute by its name in HTML, as it is written. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => nameOf(attribute) === name)?.value;

/** The values of an attribute on a page, in order. */
export const valuesOf = (page: Page, name: string): string[] =>
  (page.having.get(name) ?? []).map((element) => attributeOf(element, name) ?? '');

/** The text of a node, without that of some elements in it. */
export function textOf(node: Node, isLeftOut: (element: Element) => boolean = () => false): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && isLeftOut(node)) return '';
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child, isLeftOut)).join('') : '';
}

/** The line of a node in its file, 1-based. */
export const lineOf = (node: Node): number | undefined => node.sourceCodeLocation?.startLine;

/** Attributes that hold one address. */
export const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href'];

/** The addresses in a `srcset`: candidates are separated by a comma and white space, each an address and a size. */
export const readSrcset = (value: string): string[] =>
  value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
