import type { Element, Parents, Root } from 'hast';
import { elementsBelow, isElement, textProperty, wordsOf } from './tree.ts';

/** What Google Docs calls a comment, and its mark in the text. */
const COMMENT = /^cmnt\d+$/;
const MARK = /^cmnt_ref\d+$/;

/** Makes what editors wrote beside a text, and a program put below it, comments of the page again; their marks go. */
export function restoreComments(root: Root): void {
  for (const { element, ancestors } of elementsBelow(root)) {
    const id = textProperty(element, 'id') ?? '';
    if (COMMENT.test(id))
      replace(
        ancestors,
        (own) => isElement(own, 'p', 'div'),
        (own) => wordsOf(own).replace(/^\[\p{L}+\]\s*/u, ''),
      );
    else if (MARK.test(id))
      replace(
        [...ancestors, element],
        (own) => isElement(own, 'sup', 'a'),
        () => undefined,
      );
  }
}

/** Puts a comment, or nothing, in the place of the outermost that passes a test and holds no more than that. */
function replace(path: readonly Parents[], test: (own: Element) => boolean, words: (own: Element) => string | undefined): void {
  const at = path.findIndex((own) => isElement(own) && test(own));
  const [holder, own] = [path[at - 1], path[at]];
  if (!holder || !isElement(own)) return;
  const value = words(own);
  const put: Element['children'] = value === undefined ? [] : [{ type: 'comment', value, position: own.position }];
  holder.children = holder.children.flatMap((child) => (child === own ? put : [child as Element]));
}
