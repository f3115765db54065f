import { type Element, isElement, type Node, parse as parseAny, prefixesOf } from '../word/xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const PREFIXES = prefixesOf({
  ...Object.fromEntries(['office', 'text', 'table', 'style', 'meta', 'manifest', 'form'].map((name) => [name, [`${OASIS}${name}:1.0`]])),
  draw: [`${OASIS}drawing:1.0`],
  fo: [`${OASIS}xsl-fo-compatible:1.0`],
  svg: [`${OASIS}svg-compatible:1.0`],
  dc: ['http://purl.org/dc/elements/1.1/'],
  xlink: ['http://www.w3.org/1999/xlink'],
  math: ['http://www.w3.org/1998/Math/MathML'],
});

/** Reads a part of an OpenDocument file. @throws Error for what is no XML */
export const parse = (text: string): Element => parseAny(text, PREFIXES);

/** What has no words of its own where it stands. */
const BESIDE = new Set([
  'office:annotation',
  'text:note',
  'text:tracked-changes',
  'svg:title',
  'svg:desc',
  'text:note-citation',
  'office:change-info',
]);
const ENDS = /^(?:text:(?:p|h|list-item|line-break|tab)|table:table-cell)$/;

/** The words below an element, with a space where a paragraph, a line or a cell ends. */
export const wordsOf = (node: Node): string => joined(node).replace(/\s+/g, ' ').trim();

function joined(node: Node): string {
  if (!isElement(node)) return node;
  if (node.name === 'text:s') return ' ';
  const words = node.children.map((child) => (isElement(child) && BESIDE.has(child.name) ? '' : joined(child))).join('');
  return ENDS.test(node.name) ? `${words} ` : words;
}
