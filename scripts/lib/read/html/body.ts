import type { Element, Nodes, Parents, Root } from 'hast';
import { IMPORTED } from '../model/imported.ts';
import { isBeside, isOwn } from './beside.ts';
import { isLeftOut } from './blocks.ts';
import { extractFrom } from './extract.ts';
import type { PageData } from './json-ld.ts';
import type { Reading } from './reading.ts';
import { findSaidText, type SaidText } from './said-text.ts';
import { isLayout } from './tables.ts';
import { elementsBelow, find, INLINE, isBlank, isElement, isUnread, textProperty, wordsOf } from './tree.ts';

/** Where the article of a page is. */
export interface Body {
  /** What holds it. */
  prose: Root | Element;
  /** What stands in there and is none of it: the largest such elements. */
  around: Set<Element>;
}

/** What pages are built of, and texts are not. */
const BOXES = ['div', 'section', 'article', 'nav', 'header', 'form', 'center'] as const;
/** In characters; with fewer, what was found is no article. */
const SHORTEST = 60;

/**
 * Finds the article of a page: by Readability, and what stands between its parts and is written as they are. A document that has no boxes is
 * all article: its `article`, else `main`, else body.
 */
export function bodyOf(root: Root, data: PageData, reading: Reading): Body {
  const body = find(root, ({ tagName }) => tagName === 'body') ?? root;
  const text = textIn(body);
  const whole = find(root, ({ tagName }) => tagName === 'article') ?? find(root, ({ tagName }) => tagName === 'main') ?? text ?? body;
  if (text || isImported(root)) return { prose: whole, around: new Set() };
  const kept = extractFrom(root, (element) => isLeftOut(element, reading));
  const said = saidTextOf(root, kept, data);
  const own = said ? new Set([...kept, ...said.has].filter((element) => !said.lacks.has(element))) : kept;
  const holder = holderOf(root, said?.has ?? kept);
  if (!holder || wordsOf(holder).length < SHORTEST) return { prose: whole, around: new Set() };
  return { prose: holder, around: aroundIn(holder, own, said, reading) };
}

/** How much of the lines where it stands is to be in the text that the page gives beside it: less is its beginning. */
const LEAST_SAID = 0.7;

/** The text that the page gives for machines, among its lines. */
function saidTextOf(root: Root, kept: ReadonlySet<Element>, { articles }: PageData): SaidText | undefined {
  const [text = ''] = articles.map(({ body }) => body).toSorted((one, other) => other.length - one.length);
  const said = findSaidText(root, text);
  if (!said) return undefined;
  const lengthOf = (elements: Iterable<Element>): number => [...elements].reduce((sum, own) => sum + wordsOf(own).length, 0);
  const holder = holderOf(root, said.has);
  const lacking = elementsBelow(holder ?? root).flatMap(({ element }) => (said.lacks.has(element) && kept.has(element) ? element : []));
  const has = lengthOf(said.has);
  return has >= LEAST_SAID * (has + lengthOf(lacking)) ? said : undefined;
}

/** Whether `npm run import` wrote the document, which holds an article and nothing else. */
const isImported = (root: Root): boolean =>
  find(
    root,
    (element) => isElement(element, 'meta') && textProperty(element, 'content') === IMPORTED && element.properties.name === 'generator',
  ) !== undefined;

/** What holds a document that is a text alone, nothing but prose in at most one element of each element; undefined for another. */
function textIn(body: Root | Element): Root | Element | undefined {
  let at = body;
  for (;;) {
    const children: Nodes[] = at.children.filter(
      (child) => (isElement(child) && !isUnread(child)) || (child.type === 'text' && !isBlank(child)),
    );
    const [only] = children;
    if (children.length === 1 && isElement(only, ...BOXES, 'main') && only.tagName !== 'nav') at = only;
    else break;
  }
  const isBox = (element: Element): boolean => isElement(element, ...BOXES) || (isElement(element, 'table') && isLayout(element));
  return elementsBelow(at).some(({ element }) => isBox(element)) ? undefined : at;
}

/** The smallest element that holds all words that were kept. */
function holderOf(root: Root, kept: ReadonlySet<Element>): Element | Root | undefined {
  let common: Parents[] | undefined;
  for (const { element, ancestors } of elementsBelow(root)) {
    if (!kept.has(element)) continue;
    const path = INLINE.has(element.tagName) || isElement(element, 'p', 'li', 'h1', 'h2', 'h3', 'h4') ? ancestors : [...ancestors, element];
    const block = path.filter(
      (own) => !isElement(own) || !(INLINE.has(own.tagName) || isElement(own, 'p', 'li', 'ul', 'ol', 'blockquote')),
    );
    common = common ? common.filter((own, index) => block[index] === own) : block;
  }
  return common?.at(-1) as Element | Root | undefined;
}

/** The largest elements of the holder that are no part of the article. */
function aroundIn(holder: Root | Element, kept: ReadonlySet<Element>, said: SaidText | undefined, reading: Reading): Set<Element> {
  const around = new Set<Element>();
  const holds = holdersOf(holder, kept);
  const length = wordsOf(holder).length;
  for (const story of otherStories(holder)) around.add(story);
  const walk = (node: Root | Element): void => {
    const isHeld = (child: Nodes): boolean => isElement(child) && holds.has(child);
    const [first, last] = [node.children.findIndex(isHeld), node.children.findLastIndex(isHeld)];
    for (const [index, child] of node.children.entries()) {
      if (!isElement(child) || isUnread(child) || around.has(child) || reading.notes.has(child) || reading.marks.has(child)) continue;
      const isSaid = said?.has.has(child) ?? false;
      const isOut = holds.has(child)
        ? !isSaid && isBeside(child, length)
        : !isOwn(child, !said?.lacks.has(child) && index > first && index < last);
      if (isOut) around.add(child);
      else if (holds.has(child)) walk(child);
    }
  };
  walk(holder);
  for (const heading of headingsWithout(holder, around)) around.add(heading);
  return around;
}

/** The articles below the first one of the first rank, each with a headline of its own: what a page shows when a reader goes on. */
function otherStories(holder: Root | Element): Element[] {
  const articles = elementsBelow(holder).flatMap(({ element }) => (isElement(element, 'article') ? element : []));
  const own = articles.filter((article) => find(article, ({ tagName }) => tagName === 'h1'));
  return own.slice(1).filter((article) => own[0] && !elementsBelow(own[0]).some(({ element }) => element === article));
}

/** The headings below which stands nothing any more, up to the next one of their rank, but what is no part of the article. */
function headingsWithout(holder: Root | Element, around: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  let below: { rank: number; isLeft: boolean } = { rank: 0, isLeft: false };
  const walk = (node: Nodes): void => {
    if (isElement(node) && around.has(node)) below.isLeft = true;
    else if (isElement(node, 'h2', 'h3', 'h4', 'h5', 'h6')) {
      const rank = Number(node.tagName[1]);
      if (below.isLeft && below.rank <= rank) found.push(node);
      else below = { rank, isLeft: false };
    } else if (isElement(node, 'img', 'iframe', 'video') || (node.type === 'text' && node.value.trim() !== ''))
      below = { rank: 9, isLeft: false };
    else if ('children' in node && !isUnread(node)) for (const child of node.children.toReversed()) walk(child);
  };
  walk(holder);
  return found;
}

/** What was kept, and all that holds such. */
function holdersOf(node: Root | Element, kept: ReadonlySet<Element>, holds: Set<Parents> = new Set()): Set<Parents> {
  for (const child of node.children) if (isElement(child)) holdersOf(child, kept, holds);
  if ((isElement(node) && kept.has(node)) || node.children.some((child) => isElement(child) && holds.has(child))) holds.add(node);
  return holds;
}
