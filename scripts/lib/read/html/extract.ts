import { Readability } from '@mozilla/readability';
import type { Element, Nodes, Parents, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { isBlank, isElement, isUnread } from './tree.ts';

/**
 * The mark of a text is a character before it, of those that mean nothing (Unicode's planes for private use). It stays wherever Readability puts
 * the text: elements it takes for others, and their attributes go.
 */
const FIRST_SIGN = 0xf0000;
const MOST_TEXTS = 0x1fffe;

/** The elements of a page whose own words Readability takes for its article. Of a page with more than some 130,000 texts the first are looked at. */
export function extractFrom(root: Root): Set<Element> {
  const holders: Element[] = [];
  const { document } = parseHTML(toHtml(marked(root, holders) as Root));
  const options = { serializer: (node: Node) => node, disableJSONLD: true };
  const found = new Readability<Node>(document as never, options).parse();
  const kept = new Set<Element>();
  const walk = (node: Node): void => {
    const sign = node.nodeType === node.TEXT_NODE ? (node.nodeValue?.codePointAt(0) ?? 0) : 0;
    const holder = holders[sign - FIRST_SIGN];
    if (holder) kept.add(holder);
    for (const child of node.childNodes) walk(child);
  };
  if (found?.content) walk(found.content);
  return kept;
}

/** A tree with the elements and texts of another, each text with a mark; without programs, drawings and comments. @param holders is filled with what holds each text */
function marked(node: Nodes, holders: Element[], parent?: Element): Nodes {
  if (node.type === 'text') {
    if (!parent || isBlank(node) || holders.length >= MOST_TEXTS) return node;
    holders.push(parent);
    return { type: 'text', value: String.fromCodePoint(FIRST_SIGN + holders.length - 1) + node.value };
  }
  if (!('children' in node)) return node;
  const isShown = (child: Nodes): boolean => child.type !== 'comment' && !isUnread(child) && !isElement(child, 'svg');
  const children = (node as Parents).children.filter(isShown).map((child) => marked(child, holders, isElement(node) ? node : undefined));
  return { ...node, children } as Nodes;
}
