import type { Element, Nodes } from 'hast';
import type { Block } from '../model/types.ts';
import { isBlank, isElement } from './tree.ts';

type Item = { kind: 'item'; done?: boolean; blocks: Block[] };

/**
 * A list; what stands in it beside its items belongs to the item before.
 *
 * @param isAside whether an element is no part of the text, and was read or named
 */
export function readList(node: Element, isAside: (item: Element) => boolean, read: (nodes: readonly Nodes[]) => Block[]): Block[] {
  const items: Item[] = [];
  for (const child of node.children) {
    const isItem = isElement(child, 'li');
    if (isBlank(child) || (isItem && isAside(child))) continue;
    const blocks = read(isItem ? child.children : [child]);
    const last = items.at(-1);
    if (!isItem && last) last.blocks.push(...blocks);
    else if (blocks.length > 0) items.push({ kind: 'item', ...(isItem && doneOf(child)), blocks });
  }
  return items.length === 0 ? [] : [{ kind: 'list', ...startOf(node), blocks: items }];
}

function startOf({ tagName, properties: { start } }: Element): { start?: number } {
  if (tagName !== 'ol') return {};
  return { start: typeof start === 'number' && Number.isInteger(start) && start >= 0 ? start : 1 };
}

/** Whether the box that an item begins with is ticked. */
function doneOf(item: Element): { done?: boolean } {
  const first = item.children.find((child) => !isBlank(child));
  if (isElement(first, 'p', 'label')) return doneOf(first);
  return isElement(first, 'input') && first.properties.type === 'checkbox' ? { done: Boolean(first.properties.checked) } : {};
}

/** Terms and what they mean: each term a paragraph, what is said of it items. @param isAside as in `readList` */
export function readTerms(
  node: Element,
  isAside: (part: Element) => boolean,
  read: (nodes: readonly Nodes[]) => Block[],
  readTerm: (term: Element) => Block[],
): Block[] {
  const blocks: Block[] = [];
  const isShown = (child: Nodes): boolean => !isElement(child, 'div', 'dt', 'dd') || !isAside(child);
  // A list of terms may group them in `div` elements.
  const parts = node.children.filter(isShown).flatMap((child) => (isElement(child, 'div') ? child.children.filter(isShown) : child));
  for (const child of parts) {
    if (isBlank(child)) continue;
    const own = isElement(child, 'dt') ? readTerm(child) : read(isElement(child, 'dd') ? child.children : [child]);
    const last = blocks.at(-1);
    if (!isElement(child, 'dd')) blocks.push(...own);
    else if (own.length > 0 && last?.kind === 'list') last.blocks.push({ kind: 'item', blocks: own });
    else if (own.length > 0) blocks.push({ kind: 'list', blocks: [{ kind: 'item', blocks: own }] });
  }
  return blocks;
}
