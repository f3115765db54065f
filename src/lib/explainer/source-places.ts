import type { Nodes, Parents, Text } from 'mdast';
import type { Span } from '../text/places.ts';
import { type Passage, rowWords } from './blocks.ts';
import { type Element, isElement, writeNodes } from './syntax.ts';
import { isBetween, type Mark } from './words.ts';

/** A node of a passage, and where its words stand in the passage's text. */
export interface PlacedNode extends Span {
  node: Nodes;
  children: PlacedNode[];
}

/** The nodes of a passage's words. */
export function placeNodes({ node }: Pick<Passage, 'node'>): PlacedNode[] {
  return place(node.type === 'tableRow' ? rowWords(node) : (node.children as Nodes[]), 0);
}

function place(nodes: readonly Nodes[], offset: number): PlacedNode[] {
  let start = offset;
  return nodes.map((node) => {
    const children = 'children' in node && !isBetween(node) ? place((node as Parents).children, start) : [];
    const own = { node, start, end: children.at(-1)?.end ?? start + lengthOf(node), children };
    start = own.end;
    return own;
  });
}

function lengthOf(node: Nodes): number {
  if (node.type === 'break') return 1;
  return 'value' in node && !isBetween(node) ? node.value.length : 0;
}

/** Where words of a passage stand in the file, so that a tag around them is well formed; undefined where there is no such place. */
export function sourceOf(mdx: string, nodes: readonly PlacedNode[], span: Span): Span | undefined {
  const around = nodes.find((own) => own.start <= span.start && own.end >= span.end && own.children.length > 0);
  if (around) return sourceOf(mdx, around.children, span);
  const first = nodes.find((own) => own.start <= span.start && own.end > span.start);
  const last = nodes.find((own) => own.start < span.end && own.end >= span.end);
  const start = first?.node.type === 'text' ? charAt(mdx, first, span.start)?.start : first?.start === span.start && startOf(first);
  const end = last?.node.type === 'text' ? charAt(mdx, last, span.end - 1)?.end : last?.end === span.end && endOf(last);
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}

/** The places of the two tags of a mark in the file; undefined where no element is this mark. */
export function tagsOf(nodes: readonly PlacedNode[], mark: Mark): Span[] | undefined {
  for (const own of nodes) {
    const inner = tagsOf(own.children, mark);
    if (inner) return inner;
    if (own.start !== mark.start || own.end !== mark.end || !isElementOf(own.node, mark)) continue;
    const [start, end] = [startOf(own), endOf(own)];
    const [first, last] = [startOf(own.children[0]), endOf(own.children.at(-1))];
    if (start === undefined || end === undefined || first === undefined || last === undefined) return undefined;
    return [
      { start, end: first },
      { start: last, end },
    ];
  }
  return undefined;
}

const isElementOf = (node: Nodes, { node: mark }: Mark): boolean =>
  mark.type === 'mdxJsxTextElement' &&
  mark.name !== null &&
  isElement(node, mark.name) &&
  JSON.stringify(asWritten(node)) === JSON.stringify(asWritten(mark));

/** What a tag says: its name and its attributes. */
export const asWritten = ({ name, attributes }: Pick<Element, 'name' | 'attributes'>) => [
  name,
  attributes.map((entry) => ('name' in entry ? [entry.name, entry.value] : [])),
];

/** A tag as it is written: what stands before its words, and after them. */
export const openingTag = (mark: Mark): string => tagParts(mark)[0] ?? '';
export const closingTag = (mark: Mark): string => tagParts(mark)[1] ?? '';

const tagParts = ({ node }: Mark): string[] =>
  writeNodes([{ type: 'paragraph', children: [{ ...node, children: [{ type: 'text', value: 'x' }] } as Mark['node']] }]).split(
    /(?<=>)x(?=<)/,
  );

const startOf = (own: PlacedNode | undefined): number | undefined => own?.node.position?.start.offset;
const endOf = (own: PlacedNode | undefined): number | undefined => own?.node.position?.end.offset;

/** The characters that make a character of a text: an escape, or a reference, has several. */
function charAt(mdx: string, { node, start }: PlacedNode, offset: number): Span | undefined {
  const { value, position } = node as Text;
  const end = position?.end.offset;
  let at = position?.start.offset;
  if (at === undefined || end === undefined) return undefined;
  for (let index = 0; at < end; ) {
    const length = lengthAt(mdx, at, value.slice(index));
    if (length !== undefined && offset - start < index + length.read) return { start: at, end: at + length.written };
    // White space at the ends of lines, and before them, is no part of the text.
    else if (length === undefined && !/\s/.test(mdx[at] ?? '')) return undefined;
    index += length?.read ?? 0;
    at += length?.written ?? 1;
  }
  return undefined;
}

const ESCAPE = /^\\[!-/:-@[-`{-~]/;
const REFERENCE = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/i;

/** How many characters of the file the next of a text are written with; undefined where these are others. */
function lengthAt(mdx: string, at: number, value: string): { written: number; read: number } | undefined {
  const rest = mdx.slice(at, at + 12);
  if (ESCAPE.test(rest)) return rest[1] === value[0] ? { written: 2, read: 1 } : undefined;
  const reference = REFERENCE.exec(rest);
  if (reference) {
    const [{ length: written }, hex, decimal] = reference;
    const read = String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16));
    return value.startsWith(read) ? { written, read: read.length } : undefined;
  }
  return rest[0] === value[0] ? { written: 1, read: 1 } : undefined;
}
