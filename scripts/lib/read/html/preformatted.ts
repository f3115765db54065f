import type { Element, Nodes } from 'hast';
import type { Block } from '../types.ts';
import { imageOf, nameImage } from './figures.ts';
import { isStruck } from './inline.ts';
import { leaveOut, type Reading } from './reading.ts';
import { isElement, lineOf, textProperty } from './tree.ts';
import { TAKEN } from './words.ts';

/**
 * Text whose lines and spaces are its own. It has no marks, so that what stands around and between its words is named.
 *
 * @param isAside whether an element is no part of the text, and was read or named
 */
export function readPreformatted(node: Element, reading: Reading, isAside: (element: Element) => boolean): Block[] {
  const text = node.children
    .map((child) => textIn(child, reading, isAside))
    .join('')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  return text === '' ? [] : [{ kind: 'preformatted', text, line: lineOf(node) }];
}

function textIn(node: Nodes, reading: Reading, isAside: (element: Element) => boolean): string {
  if (node.type === 'text') return node.value.replaceAll(TAKEN, '');
  if (node.type === 'comment') leaveOut(reading, 'comment', node, node.value.trim());
  if (!isElement(node) || isAside(node)) return '';
  const label = reading.marks.get(node);
  const href = node.tagName === 'a' ? textProperty(node, 'href') : undefined;
  if (label !== undefined) leaveOut(reading, 'note mark', node, label);
  else if (isStruck(node)) leaveOut(reading, 'struck text', node);
  else if (node.tagName === 'img') nameImage(imageOf(node), reading);
  else if (node.tagName === 'br') return '\n';
  else {
    if (href !== undefined) leaveOut(reading, 'link', node, reading.resolve(href) ?? href);
    return node.children.map((child) => textIn(child, reading, isAside)).join('');
  }
  return '';
}
