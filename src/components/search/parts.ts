import { search } from '@words/search.ts';
import type { MarkedText } from '../../lib/search/excerpt.ts';
import { button as plainButton } from '../page/button.ts';

/** An element with a class, holding elements and texts. A text is a text whatever it says: nothing of an article is read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

export const link = (className: string, url: string, ...children: (Node | string)[]): HTMLAnchorElement =>
  Object.assign(make('a', className, ...children), { href: url });

/** A button that does what `onClick` says. */
export const button = (className: string, text: string, onClick: () => void): HTMLButtonElement =>
  Object.assign(plainButton(text, onClick), { className });

/** What a page is called whose kind the index has: "Explainer". */
export const kindLabel = (kind: string): string => (search.kinds as Record<string, string>)[kind] ?? kind;

/** The pieces of an excerpt, those that were found in `<mark>`. */
export const marked = (pieces: MarkedText[]): (Node | string)[] =>
  pieces.map(({ text, isMatch }) => (isMatch ? make('mark', '', text) : text));

/** The element that a part of a page lies in. @throws when the template has no such element */
export function partOf<T extends Element>(host: Element, selector: string, type: new () => T): T {
  const element = host.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`<${host.localName}> has no ${selector}`);
  return element;
}

/** True for a click or a key without Ctrl and the like: such a click follows a link here, not in a tab or window of its own. */
export const isPlain = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent): boolean =>
  !(ctrlKey || metaKey || shiftKey || altKey);
