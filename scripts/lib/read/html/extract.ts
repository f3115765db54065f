import { Readability } from '@mozilla/readability';
import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { isBlank, isElement, isUnread } from './tree.ts';

/**
 * The mark of a text is a character before it, of those that mean nothing (Unicode's planes for private use). It stays wherever Readability puts
 * the text: elements it takes for others, and their attributes go.
 */
const FIRST_SIGN = 0xf0000;
const MOST_TEXTS = 0x1fffe;

/** What Readability goes by. */
const ATTRIBUTES = 'className id rel itemProp role style ariaModal href src srcSet dataSrc alt'.split(' ');

/**
 * The elements of a page whose own words Readability takes for its article. Of a page with more than some 130,000 texts the first are looked at.
 *
 * @param isLeftOut what is none of the article wherever it stands
 */
export function extractFrom(root: Root, isLeftOut: (element: Element) => boolean): Set<Element> {
  const holders: Element[] = [];
  const { document } = parseHTML(toHtml(marked(root, holders, isLeftOut) as Root));
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

/**
 * A tree with the elements and texts of another, each text with a mark; without what is left out.
 *
 * @param holders is filled with what holds each text
 */
function marked(node: Nodes, holders: Element[], isLeftOut: (element: Element) => boolean, parent?: Element): Nodes {
  if (node.type === 'text') {
    if (!parent || isBlank(node) || holders.length >= MOST_TEXTS) return node;
    holders.push(parent);
    return { type: 'text', value: String.fromCodePoint(FIRST_SIGN + holders.length - 1) + node.value };
  }
  if (node.type === 'root') return { type: 'root', children: inner(node.children) as Root['children'] };
  if (node.type !== 'element') return { type: 'text', value: '' };
  const names = ATTRIBUTES.filter((name) => name in node.properties);
  const properties = Object.fromEntries(names.map((name) => [name, node.properties[name]]));
  return { type: 'element', tagName: node.tagName, properties, children: inner(node.children) as Element['children'] };

  function inner(children: readonly Nodes[]): Nodes[] {
    const shown = children.filter((child) => !isElement(child) || !(isUnread(child) || isLeftOut(child)));
    return shown.map((child) => marked(child, holders, isLeftOut, isElement(node) ? node : undefined));
  }
}
