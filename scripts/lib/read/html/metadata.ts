import type { Element, Root } from 'hast';
import { readByline } from '../lines/byline.ts';
import type { Stated, Statement } from '../lines/furniture.ts';
import { keyOf, namesIn } from '../lines/names.ts';
import type { Block } from '../model/types.ts';
import { type About, aboutOf } from './about.ts';
import { pageAddressOf } from './addresses.ts';
import { AUTHOR_NAMES, bylineBelow, isWithin, namesNoOther, type Shown, shownByline } from './authors.ts';
import { titleIn } from './blocks.ts';
import { DAY_NAMES, dateLinesIn, dayOfAddress, firstDay, hasMoreThanDate, type InLine, isTime, timesIn } from './day.ts';
import { headOf, isShort, type Placed, partBoxes } from './head.ts';
import { headingOf, leaveLogos, takeLabel } from './headline.ts';
import type { ArticleData, PageData } from './json-ld.ts';
import { type Meta, metaOf, textsOf } from './meta.ts';
import { headlinesSaid } from './page-says.ts';
import { leaveOut, type Reading } from './reading.ts';
import { classesOf, elementsBelow, INLINE, isElement, wordsOf } from './tree.ts';

/** What a page says of its article, and the elements that say it, which are no part of its text. */
export interface Metadata {
  stated: Stated;
  elements: Element[];
  /** Who publishes, by all names that the page gives. */
  publishers: string[];
  /** What JSON-LD says that the article is about. */
  topics: ArticleData['topics'];
  /** True where the byline is one that the page shows. */
  isShown: boolean;
  about: About;
}

/**
 * Reads headline, author and day of publication of a saved page. Of each the first source counts that says something sure:
 *
 * - headline: the h1 of the article, without a label in it; another heading that is word for word what the page says elsewhere; JSON-LD;
 *   og:title; title. From the last three the name of who publishes is cut, where the page gives it;
 * - author: the byline shown in the head of the article; JSON-LD; meta elements. Handles, addresses and placeholders name nobody, and who
 *   publishes is the author only where there is no other;
 * - day: JSON-LD; meta elements; time elements and microdata in the head of the article, those of a change aside, and date lines in it;
 *   date lines right above the headline; the address of the page. The day as written there.
 *
 * @param prose what holds the text of the article
 * @param data the JSON-LD of the page
 */
export function metadataOf(root: Root, prose: Root | Element, data: PageData, reading: Reading): Metadata {
  const meta = metaOf(root);
  const page = headlinesSaid(root, meta, data);
  const { publishers, article } = page;
  leaveLogos(root, publishers, reading);
  const heading = headingOf(root, prose, textsOf(page.headlines), publishers, reading);
  if (heading) takeLabel(heading, textsOf(page.headlines), reading);
  const words = heading && titleIn(reading, heading);
  const head = headOf(root, prose, heading, reading).filter(
    ({ element, ancestors }) => !heading || (element !== heading && !ancestors.includes(heading)),
  );
  const boxes = head.flatMap(({ element }) => (isBox(element) ? element : []));
  for (const box of boxes) partBoxes(box);
  const found = shownByline(head, publishers, reading) ?? bylineBelow(prose, publishers, reading);
  // A line that is widened to all that stands in it may hold the text.
  const shown = found?.elements.some((element) => element === prose || (isElement(prose) && isWithin(prose, element))) ? undefined : found;
  const inLine = (placed: Placed): InLine => ({ element: placed.element, before: wordsBefore(placed) });
  const inBoxes = head.filter(({ element, ancestors }) => boxes.some((box) => box === element || ancestors.includes(box)));
  const dateLines = dateLinesIn(inBoxes.map(inLine));
  const taken = [...(shown?.elements ?? [])];
  for (const { element } of dateLines) {
    if (!hasMoreThanDate(element) || taken.some((own) => own === element || isWithin(element, own))) continue;
    leaveOut(reading, 'page part', element);
    reading.passedOver.add(element);
    taken.push(element);
  }
  const date =
    firstDay(article ? [{ text: article.published, line: article.line, from: 'json-ld' as const }] : []) ??
    DAY_NAMES.flatMap((name) => firstDay(meta.first([name])) ?? [])[0] ??
    firstDay(timesIn(head.filter(({ element }) => isTime(element)).map(inLine))) ??
    firstDay(dateLines) ??
    firstDay(dateLinesIn(aboveHeadline(root, heading).map(inLine))) ??
    dayFromAddress(pageAddressOf(root) ?? article?.url);
  return {
    stated: {
      headline: words ? { text: words.text, line: words.line, from: 'heading' } : page.headlines[0],
      byline: shown ? bylineShown(shown, reading) : bylineSaid(article, meta, publishers),
      date,
    },
    elements: [...(heading ? [heading] : []), ...(shown?.elements ?? [])],
    publishers,
    topics: article?.topics ?? [],
    isShown: shown !== undefined,
    about: aboutOf(root, prose, { meta, data: article, publishers, published: date?.says }),
  };
}

/** How many elements above its headline may be of an article. */
const ABOVE_HEADLINE = 10;

/** What stands right above a headline, in what holds both; the nearest first. */
function aboveHeadline(root: Root, headline: Element | undefined): Placed[] {
  const all = elementsBelow(root);
  const at = all.findIndex(({ element }) => element === headline);
  const around = all[at]?.ancestors.at(-2);
  if (at === -1 || !isElement(around)) return [];
  return all
    .slice(Math.max(0, at - ABOVE_HEADLINE), at)
    .filter(({ ancestors }) => ancestors.includes(around))
    .toReversed();
}

const dayFromAddress = (address: string | undefined): Statement | undefined => {
  const day = dayOfAddress(address);
  return day === undefined ? undefined : { text: day, line: 1, from: 'address', says: day };
};

/** The byline as the page shows it: all its words, and whom they name. */
function bylineShown({ elements, names }: Shown, reading: Reading): Stated['byline'] {
  const lines = elements.flatMap((own) => titleIn(reading, own) ?? []);
  const says = names.join(', ');
  return { text: textsOf(lines).join(' ') || says, line: lines[0]?.line ?? 1, from: 'shown', says };
}

/** The byline as JSON-LD or a meta element says it; of these the first that names anybody. */
function bylineSaid(article: ArticleData | undefined, meta: Meta, publishers: readonly string[]): Stated['byline'] {
  const inData = (article?.authors ?? []).map((text) => ({ text, line: article?.line ?? 1, from: 'json-ld' as const }));
  const sources = [inData, ...AUTHOR_NAMES.map((name) => meta.first([name]))];
  const named = sources.map((said) => ({ said, names: namesIn(textsOf(said), publishers) })).filter(({ names }) => names.length > 0);
  const isPublisher = (name: string): boolean => publishers.some((own) => keyOf(own) === keyOf(name));
  const found = named.find(({ names }) => !names.every(isPublisher)) ?? named[0];
  const [first] = found?.said ?? [];
  return found && first && { ...first, text: textsOf(found.said).join(', '), says: found.names.join(', ') };
}

/** How many paragraphs may stand above a byline. */
const ABOVE = 4;

/** What is stated of an article, without a byline that the first lines of its text say otherwise. */
export function withoutOtherByline({ stated, publishers, isShown }: Metadata, blocks: readonly Block[]): Stated {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])).slice(0, ABOVE);
  const line = isShown ? undefined : lines.find((own) => readByline(own) !== undefined);
  if (line === undefined || namesNoOther(line, stated.byline?.says?.split(', ') ?? [], publishers)) return stated;
  return { ...stated, byline: undefined };
}

const BOXES = /byline|author|date|time|publish|meta|posted/i;
/** Whether an element is called one of byline or date. */
const isBox = (element: Element): boolean => BOXES.test(classesOf(element).join(' ')) && isShort(element);

/** How many words before a time say what it is of. */
const NEAR = 3;

/** The last words before an element in its line. */
function wordsBefore({ element, ancestors }: Placed): string {
  const block = ancestors.findLast((own) => isElement(own) && !INLINE.has(own.tagName)) ?? ancestors[0];
  if (!block) return '';
  const whole = wordsOf(block as Element);
  const at = whole.indexOf(wordsOf(element));
  return whole.slice(0, Math.max(at, 0)).trim().split(/\s+/).slice(-NEAR).join(' ');
}
