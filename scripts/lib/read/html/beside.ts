import type { Element } from 'hast';
import { endsSentence } from '../lines/wording.ts';
import { countLinks, linkShareOf } from './links.ts';
import pageWords from './page-words.json' with { type: 'json' };
import { classesOf, INLINE, isElement, textProperty, wordsOf } from './tree.ts';

const NAMES = new Set(pageWords.names);
const PHRASES = pageWords.phrases.map((phrase) => phrase.split(' '));
/** How much of the article, by its characters, may be in what is called a part of the page. */
const MOST_OF_ALL = 0.2;
const LINKS = { few: 0.3, most: 0.6, all: 0.9 };
const FEWEST_LINKS = 3;
/** In characters: a shorter link alone may be the word of a list. */
const SHORTEST_TEASER = 16;

/** What may be of an article wherever it stands: it is read, or named, as what it is. */
const SHOWN = ['br', 'img', 'figure', 'picture', 'iframe', 'video', 'audio', 'hr', 'pre', 'math', 'svg', 'canvas'] as const;

/**
 * Whether something that Readability leaves out is of the article all the same: what a text is written with, and stands between its parts.
 *
 * @param isBetween whether parts of the article stand above and below it, in what holds it
 */
export function isOwn(element: Element, isBetween: boolean): boolean {
  if (INLINE.has(element.tagName) || isElement(element, ...SHOWN)) return true;
  if (!isBetween || isCalledBeside(element)) return false;
  const text = wordsOf(element);
  if (text === '') return true;
  if (isElement(element, 'h2', 'h3', 'h4', 'h5', 'h6')) return linkShareOf(element) < LINKS.most;
  if (isElement(element, 'p')) return linkShareOf(element) < LINKS.most && endsSentence(text);
  return isElement(element, 'blockquote', 'table', 'ul', 'ol', 'dl', 'details') && linkShareOf(element) < LINKS.few;
}

/**
 * Whether something that Readability keeps is a part of the page: by its name, as a list of links, or as a line that leads to another article.
 *
 * @param length of the whole article, in characters
 */
export function isBeside(element: Element, length: number): boolean {
  if (INLINE.has(element.tagName) || isElement(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', ...SHOWN)) return false;
  const text = wordsOf(element);
  if (text.length > MOST_OF_ALL * length) return false;
  if (isCalledBeside(element)) return true;
  const links = linkShareOf(element);
  const isLine = isElement(element, 'p', 'div');
  if (
    (isLine || isElement(element, 'td')) &&
    text.length >= SHORTEST_TEASER &&
    links >= LINKS.all &&
    !(isLine && /[.…]["'”’]*$/.test(text))
  )
    return true;
  return links >= LINKS.most && countLinks(element) >= FEWEST_LINKS;
}

/** Whether the classes or the id of an element call it a part of the page: "share-bar", "jp-relatedposts", "authorBio". */
function isCalledBeside(element: Element): boolean {
  const names = [...classesOf(element), textProperty(element, 'id') ?? '', textProperty(element, 'dataComponent') ?? ''];
  return names.some((name) => {
    const parts = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/);
    if (NAMES.has(name.toLowerCase()) || parts.some((part) => NAMES.has(part))) return true;
    return PHRASES.some(([first, second]) => parts.some((part, at) => part === first && parts[at + 1] === second));
  });
}
