import type { Element, Nodes } from 'hast';
import type { Block } from '../model/types.ts';
import { leaveOut, type Reading } from './reading.ts';
import { elementsBelow, isElement, isUnread, lineOf, textProperty } from './tree.ts';

/** Text whose lines and spaces are its own. It has no marks, so that links in it are named. */
export function readPreformatted(node: Element, reading: Reading): Block[] {
  const text = textIn(node, reading)
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  for (const { element } of elementsBelow(node)) {
    const href = element.tagName === 'a' ? textProperty(element, 'href') : undefined;
    if (href !== undefined) leaveOut(reading, 'link', element, reading.resolve(href) ?? href);
  }
  return text === '' ? [] : [{ kind: 'preformatted', text, line: lineOf(node) }];
}

function textIn(node: Nodes, reading: Reading): string {
  if (node.type === 'text') return node.value.replace(/\uffff/g, '');
  if (isElement(node, 'br')) return '\n';
  if (!('children' in node) || isUnread(node)) return '';
  if (isElement(node) && reading.isHidden(node)) {
    leaveOut(reading, 'hidden text', node);
    return '';
  }
  return node.children.map((child) => textIn(child, reading)).join('');
}
