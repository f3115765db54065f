import type { Element, Root } from 'hast';
import type { Origin } from '../../../../src/schemas/origin.ts';
import { elementsBelow, isElement, lineOf, textProperty } from './tree.ts';

/** What a page says of itself in one place. */
export interface Said {
  text: string;
  /** 1-based. */
  line: number;
  from: Origin;
}

/** The words of all that is said. */
export const textsOf = (said: readonly { text: string }[]): string[] => said.map(({ text }) => text);

/** What the meta elements of a page say, by their names. */
export interface Meta {
  /** All that the first of these names which says something says. @param names in lower case, best first */
  first: (names: readonly string[]) => Said[];
}

/** Reads the meta elements of a page: by `name`, `property` and `itemprop`, and in pairs of label and data as cards have them. */
export function metaOf(root: Root): Meta {
  const found = new Map<string, Said[]>();
  for (const { element } of elementsBelow(root)) {
    const text = isElement(element, 'meta') ? textProperty(element, 'content') : undefined;
    if (text === undefined) continue;
    for (const name of namesOf(element)) found.set(name, [...(found.get(name) ?? []), { text, line: lineOf(element), from: 'meta' }]);
  }
  for (const number of [1, 2]) {
    const [label] = found.get(`twitter:label${number}`) ?? [];
    if (/^(?:written )?by$|^author$/i.test(label?.text ?? '')) found.set('twitter:writer', found.get(`twitter:data${number}`) ?? []);
  }
  return { first: (names) => names.map((name) => found.get(name) ?? []).find((said) => said.length > 0) ?? [] };
}

const namesOf = (element: Element): string[] =>
  ['name', 'property', 'itemProp'].flatMap((key) => textProperty(element, key)?.toLowerCase() ?? []);
