import type { Element, Root } from 'hast';
import { readByline } from '../lines/byline.ts';
import { keyOf, namesIn } from '../lines/names.ts';
import { BESIDE, isShort, type Placed } from './head.ts';
import { isStruck } from './inline.ts';
import { isElsewhere, type Reading } from './reading.ts';
import { allWordsOf, classesOf, elementsBelow, INLINE, isElement, textProperty, wordsOf } from './tree.ts';

/** Names of meta elements that give the author, best first. */
export const AUTHOR_NAMES = `
  byl sailthru.author parsely-author author article:author_name article:author dc.creator dcterms.creator dc.contributor
  citation_author og:author og:article:author cxenseparse:author rnews:author byline authors article.author creator
  twitter:writer twitter:creator`
  .trim()
  .split(/\s+/);

const BYLINE = new Set(['byline', 'bylines', 'author', 'authors', 'writer', 'writers', 'reporter', 'contributor', 'contributors']);
/** What of an author's box is no byline. */
const NO_BYLINE = new Set(
  'bio biography box image img photo avatar picture follow social email twitter comment comments related more about icon'.split(' '),
);

/** The byline that a page shows: the elements that are it, and whom it names. */
export interface Shown {
  elements: Element[];
  names: string[];
}

/**
 * The byline that the head of an article shows, in elements that are called one by `class`, `itemprop` or `rel`.
 *
 * @param head the elements of the head, in the order of the document
 * @returns undefined where none of them names anybody
 */
export function shownByline(head: readonly Placed[], publishers: readonly string[], reading: Reading): Shown | undefined {
  const marked = head.filter(({ element }) => isMarked(element) && isShort(element) && !holdsOther(element));
  const outer = marked.filter(({ ancestors }) => !marked.some(({ element }) => ancestors.includes(element)));
  const found = outer.map((placed) => ({ element: lineAround(placed), names: namesSeen(placed.element, publishers, reading) }));
  const named = found.filter(({ names, element }) => element && names.length > 0 && (isWhole(names) || startsAsOne(element)));
  const [first] = named;
  if (!first) return undefined;
  const names = namesIn(
    named.flatMap((own) => own.names),
    publishers,
  );
  const elements = [...new Set(found.flatMap(({ element }) => element ?? []))].filter((own) =>
    named.some(({ element }) => element === own),
  );
  return { elements: elements.filter((own) => !elements.some((other) => other !== own && isWithin(own, other))), names };
}

/** The byline that an article shows in a footer of its own, which is nothing else. */
export function bylineBelow(prose: Root | Element, publishers: readonly string[], reading: Reading): Shown | undefined {
  const found = elementsBelow(prose).flatMap(({ element, ancestors }) => {
    const isBeside = ancestors.some(
      (own) => isElement(own, ...BESIDE) || (isElement(own) && (reading.isHidden(own) || isElsewhere(own, reading))),
    );
    const isOwn = isElement(element, 'footer') && !isBeside && !reading.isHidden(element) && !isElsewhere(element, reading);
    const byline = isOwn ? readByline(wordsOf(element)) : undefined;
    return byline ? { elements: [element], names: namesIn([byline.author], publishers) } : [];
  });
  return found.findLast(({ names }) => names.length > 0);
}

const AGENCY = /^(?:Reuters|AP|AFP|PA|dpa|UPI|IANS|ANI|PTI|TASS|Xinhua|Bloomberg|ANSA|EFE|Kyodo)$/;
/** Whether an element is somewhere below another one. */
export const isWithin = (inner: Element, outer: Element): boolean => elementsBelow(outer).some(({ element }) => element === inner);

/** Whether there is a name of a person or a house, not only a word that could be anything. */
const isWhole = (names: readonly string[]): boolean =>
  names.some((name) => name.includes(' ') || AGENCY.test(name) || /^\P{ASCII}+$/u.test(name));
const startsAsOne = (element: Element | undefined): boolean => element !== undefined && /^(?:by|authors?)\b/i.test(wordsOf(element));
/** Whether there is more in an element than a byline: a heading, what is struck out, or what is no text. */
const holdsOther = (element: Element): boolean =>
  isStruck(element) || elementsBelow(element).some(({ element: own }) => isElement(own, 'h1', 'h2', 'h3', ...BESIDE) || isStruck(own));

function isMarked(element: Element): boolean {
  const said = ['itemProp', 'rel'].flatMap((key) => textProperty(element, key)?.toLowerCase().split(' ') ?? []);
  if (said.includes('author') || said.includes('creator')) return !isElement(element, 'link', 'meta');
  const parts = [...classesOf(element), textProperty(element, 'id') ?? ''].map(partsOf);
  return parts.some((own) => own.some((part) => BYLINE.has(part)) && !own.some((part) => NO_BYLINE.has(part)));
}

/** The words of the name of a class: "articleByline", "article-byline", "article__byline". */
const partsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll('by-line', 'byline')
    .split(/[^a-z]+/);

/** Whom an element names in words that are not hidden. */
function namesSeen(element: Element, publishers: readonly string[], reading: Reading): string[] {
  const seen = keyOf(allWordsOf(element, (own) => reading.isHidden(own)));
  return namesOf(element, publishers).filter((name) => seen.includes(keyOf(name)));
}

/** Whom an element names: in what is called a name in it, else in its lines. */
function namesOf(element: Element, publishers: readonly string[]): string[] {
  const below = elementsBelow(element);
  const isName = (own: Element): boolean => {
    const called = [textProperty(own, 'itemProp') ?? '', textProperty(own, 'rel') ?? '', ...classesOf(own)].flatMap(partsOf);
    return called.includes('name') || called.includes('author') || called.includes('fn');
  };
  const inner = below.filter(
    ({ element: own, ancestors }) =>
      isName(own) && !below.some((other) => other.ancestors.includes(own) && isName(other.element)) && ancestors.length > 0,
  );
  const names = namesIn(
    inner.map(({ element: own }) => wordsOf(own)),
    publishers,
  );
  if (names.length > 0) return names;
  return firstNames(linesOf(element), publishers) ?? firstNames(partsIn(element), publishers) ?? [];
}

/** Whom the first of some lines names, or the next one where the first is only a label. */
function firstNames([first = '', next = '']: readonly string[], publishers: readonly string[]): string[] | undefined {
  const line = /^(?:(?:written|reported)\s+)?by:?$|^authors?:?$/i.test(first) ? next : first;
  const names = namesIn([readByline(line)?.author ?? line], publishers).filter((name) => /\p{Lu}|\p{Lo}/u.test(name));
  return names.length > 0 ? names : undefined;
}

/** The texts of an element, each by itself. */
const partsIn = (element: Element): string[] =>
  [element, ...elementsBelow(element).map((own) => own.element)]
    .filter((own) => own.children.every(({ type }) => type === 'text'))
    .map(wordsOf)
    .filter((text) => text !== '');

/** The words of an element, one line for each that is a block. */
function linesOf(element: Element): string[] {
  const blocks = element.children.filter((child) => isElement(child) && !INLINE.has(child.tagName));
  if (blocks.length === 0) return [wordsOf(element)].filter((line) => line !== '');
  return element.children
    .flatMap((child) => (isElement(child) && blocks.includes(child) ? linesOf(child) : [wordsOf(child)]))
    .filter((line) => line !== '');
}

const LINES = ['p', 'div', 'li', 'ul', 'address', 'section', 'header', 'article', 'main'] as const;

/**
 * The line that an element stands in: what is no more than a part of a line is widened to the whole, where that is short, and stands for itself
 * in a box with other things in it. Undefined for words of a paragraph.
 */
function lineAround({ element, ancestors }: Placed): Element | undefined {
  if (!INLINE.has(element.tagName)) return element;
  const block = ancestors.findLast((own): own is Element => isElement(own) && !INLINE.has(own.tagName));
  if (!isElement(block, ...LINES)) return undefined;
  if (isShort(block) && !holdsOther(block)) return block;
  return isElement(block, 'p', 'li') ? undefined : element;
}

/** Whether a line names all of these and, beside their roles, nobody else. */
export function namesNoOther(line: string, names: readonly string[], publishers: readonly string[]): boolean {
  const shown = namesIn([line], publishers).map(keyOf);
  const keys = names.map(keyOf);
  return keys.every((key) => keyOf(line).includes(key)) && shown.filter((key) => !keys.some((own) => key.includes(own))).length === 0;
}
