import type { Element, Root } from 'hast';
import { readByline } from '../lines/byline.ts';
import type { Stated } from '../lines/furniture.ts';
import type { Block } from '../model/types.ts';
import { AUTHOR_NAMES, bylineBelow, isWithin, namesNoOther, type Shown, shownByline } from './authors.ts';
import { titleIn } from './blocks.ts';
import { DAY_NAMES, dateLinesIn, firstDay, hasMoreThanDate, type InLine, isTime, timesIn } from './day.ts';
import { headOf, isShort, type Placed, partBoxes } from './head.ts';
import { headingOf, leaveLogos, tailOf, takeLabel, withoutPublisher } from './headline.ts';
import { type ArticleData, jsonLdOf } from './json-ld.ts';
import { type Meta, metaOf, type Said } from './meta.ts';
import { keyOf, namesIn } from './names.ts';
import { leaveOut, type Reading } from './reading.ts';
import { classesOf, elementsBelow, find, INLINE, isElement, lineOf, wordsOf } from './tree.ts';

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
}

/**
 * Reads headline, author and day of publication of a saved page. Of each the first source counts that says something sure:
 *
 * - headline: the h1 of the article, without a label in it; another heading that is word for word what the page says elsewhere; JSON-LD;
 *   og:title; title. From the last three the name of who publishes is cut, where the page gives it;
 * - author: the byline shown in the head of the article; JSON-LD; meta elements. Handles, addresses and placeholders name nobody, and who
 *   publishes is the author only where there is no other;
 * - day: JSON-LD; meta elements; time elements and microdata in the head of the article, those of a change aside, and date lines in it;
 *   the day as written there.
 *
 * @param prose what holds the text of the article
 */
export function metadataOf(root: Root, prose: Root | Element, reading: Reading): Metadata {
  const meta = metaOf(root);
  const page = headlinesSaid(root, meta);
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
  const shown = shownByline(head, publishers, reading) ?? bylineBelow(prose, publishers, reading);
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
  return {
    stated: {
      headline: words ? { text: words.text, line: words.line } : page.headlines[0],
      byline: shown ? bylineShown(shown, reading) : bylineSaid(article, meta, publishers),
      date:
        firstDay(article ? [{ text: article.published, line: article.line }] : []) ??
        DAY_NAMES.flatMap((name) => firstDay(meta.first([name])) ?? [])[0] ??
        firstDay(timesIn(head.filter(({ element }) => isTime(element)).map(inLine))) ??
        firstDay(dateLines),
    },
    elements: [...(heading ? [heading] : []), ...(shown?.elements ?? [])],
    publishers,
    topics: article?.topics ?? [],
    isShown: shown !== undefined,
  };
}

/** What the page says of its headline beside its text, best first, and of who publishes. */
function headlinesSaid(root: Root, meta: Meta): { headlines: Said[]; publishers: string[]; article: ArticleData | undefined } {
  const data = jsonLdOf(root);
  const title = find(root, ({ tagName }) => tagName === 'title');
  const titles = [
    ...meta.first(['og:title', 'twitter:title']).slice(0, 1),
    ...(title ? [{ text: wordsOf(title), line: lineOf(title) }] : []),
  ];
  const article = articleOf(data.articles, textsOf(titles));
  const headings = elementsBelow(root).flatMap(({ element }) => (isElement(element, 'h1', 'h2') ? wordsOf(element) : []));
  const known = [...headings, ...textsOf(titles), article?.headline ?? ''];
  const publishers = [
    ...textsOf([...meta.first(['og:site_name']), ...meta.first(['application-name'])]),
    ...data.publishers,
    ...textsOf(titles).flatMap((own) => known.flatMap((headline) => tailOf(own, headline) ?? [])),
  ];
  const said = article ? [{ text: article.headline, line: article.line }, ...titles] : titles;
  const headlines = said
    .map((own) => ({ ...own, text: withoutPublisher(own.text, publishers) }))
    .filter(({ text }) => text !== '' && !publishers.some((own) => keyOf(own) === keyOf(text)));
  return { headlines, publishers, article };
}

/** Which article of the JSON-LD is the one of the page: the only one, or the one that has the headline of the page. */
function articleOf(articles: readonly ArticleData[], titles: readonly string[]): ArticleData | undefined {
  const keys = titles.map(keyOf);
  const own = articles.filter(({ headline }) => headline !== '' && keys.some((key) => key.includes(keyOf(headline))));
  const same = new Set(articles.map(({ headline }) => keyOf(headline))).size <= 1 ? articles : [];
  const [first, ...others] = own.length > 0 ? own : same;
  return first && others.filter(({ headline }) => keyOf(headline) === keyOf(first.headline)).reduce(filledFrom, first);
}

/** What one item leaves out another one of the same article may say. */
const filledFrom = (one: ArticleData, other: ArticleData): ArticleData => ({
  ...one,
  authors: one.authors.length > 0 ? one.authors : other.authors,
  published: one.published || other.published,
  topics: one.topics.length > 0 ? one.topics : other.topics,
});

/** The byline as the page shows it: all its words, and whom they name. */
function bylineShown({ elements, names }: Shown, reading: Reading): Stated['byline'] {
  const lines = elements.flatMap((own) => titleIn(reading, own) ?? []);
  const says = names.join(', ');
  return { text: textsOf(lines).join(' ') || says, line: lines[0]?.line ?? 1, says };
}

/** The byline as JSON-LD or a meta element says it; of these the first that names anybody. */
function bylineSaid(article: ArticleData | undefined, meta: Meta, publishers: readonly string[]): Stated['byline'] {
  const inData = (article?.authors ?? []).map((text) => ({ text, line: article?.line ?? 1 }));
  const sources = [inData, ...AUTHOR_NAMES.map((name) => meta.first([name]))];
  const named = sources.map((said) => ({ said, names: namesIn(textsOf(said), publishers) })).filter(({ names }) => names.length > 0);
  const isPublisher = (name: string): boolean => publishers.some((own) => keyOf(own) === keyOf(name));
  const found = named.find(({ names }) => !names.every(isPublisher)) ?? named[0];
  return found && { text: textsOf(found.said).join(', '), line: found.said[0]?.line ?? 1, says: found.names.join(', ') };
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

const textsOf = (said: readonly { text: string }[]): string[] => said.map(({ text }) => text);
