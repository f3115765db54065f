import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { elementsBelow } from './tree.ts';

const MARK = /^own-(\d+)$/;

/** The elements of a page that Readability takes for its article. */
export function extractFrom(root: Root): Set<Element> {
  const all = elementsBelow(root).map(({ element }) => element);
  for (const [index, element] of all.entries()) element.properties[`own-${index}`] = true;
  const html = toHtml(root, { allowDangerousHtml: true });
  for (const [index, element] of all.entries()) delete element.properties[`own-${index}`];
  const { document } = parseHTML(html);
  const found = new Readability<globalThis.Element>(document as never, { serializer: (node) => node as globalThis.Element }).parse();
  const kept = new Set<Element>();
  const walk = (node: globalThis.Element): void => {
    for (const name of node.getAttributeNames()) {
      const [, index] = MARK.exec(name) ?? [];
      const own = index === undefined ? undefined : all[Number(index)];
      if (own) kept.add(own);
    }
    for (const child of node.children) walk(child);
  };
  if (found?.content) walk(found.content);
  return kept;
}
