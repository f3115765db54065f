import type { Element } from 'hast';
import { leaveOut, type Reading } from './reading.ts';
import { textProperty, wordsOf } from './tree.ts';
import type { Around } from './words.ts';

const MARKS: ReadonlyMap<string, Exclude<Around['kind'], 'link'>> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['ins', 'inserted'],
  ['sup', 'sup'],
  ['sub', 'sub'],
]);

/** What stands around the words in an element that stands within a line: what stood around them before, and its own. */
export function aroundOf(node: Element, reading: Reading, around: readonly Around[]): readonly Around[] {
  const isInCode = around.some(({ kind }) => kind === 'code');
  if (node.tagName === 'a') {
    const link = linkOf(node, reading);
    const stands = link && (isInCode || around.some(({ kind }) => kind === 'link'));
    if (stands) leaveOut(reading, 'link', node, link.url);
    return link && !stands ? [...around, link] : around;
  }
  const kind = MARKS.get(node.tagName);
  if (!kind || isInCode || around.some((own) => own.kind === kind)) return around;
  return [...around, { kind }];
}

/** The link that an element is; one that leads nowhere, or has no words, is named. */
function linkOf(node: Element, reading: Reading): Extract<Around, { kind: 'link' }> | undefined {
  const href = textProperty(node, 'href');
  if (href === undefined) return undefined;
  const url = reading.resolve(href);
  const title = textProperty(node, 'title');
  const words = wordsOf(node);
  if (title !== undefined && title !== words) leaveOut(reading, 'link title', node, title);
  if (url !== undefined && words !== '') return { kind: 'link', url };
  leaveOut(reading, 'link', node, url ?? (href.startsWith('data:') ? 'data:' : href));
  return undefined;
}

const STRUCK = ['del', 's', 'strike'];

export const isStruck = ({ tagName }: Element): boolean => STRUCK.includes(tagName);
