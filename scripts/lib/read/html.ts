import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { articleFrom } from './article.ts';
import { blocksIn, readNote, titleIn } from './html/blocks.ts';
import { isElsewhere, leaveOut, type Reading, startReading } from './html/reading.ts';
import { allWordsOf, find, isElement, isUnread, lineOf, wordsOf } from './html/tree.ts';
import { onOneLine } from './html/words.ts';
import type { Stated } from './lines/furniture.ts';
import type { Article } from './model/types.ts';

const documents = unified().use(rehypeParse);

/**
 * Reads HTML: title from the first h1, else what the head says; author and date from meta and time elements; the blocks of `article`, else
 * `main`, else the body, each in its shape. What stands around them, and what in them is no part of the article, is named.
 */
export function readHtml(html: string): Article {
  const root = documents.parse(html);
  const reading = startReading(root);
  const prose = ['article', 'main', 'body'].map((name) => find(root, ({ tagName }) => tagName === name)).find((own) => own) ?? root;
  const isTitle = (element: Element): boolean => element.tagName === 'h1';
  const title = find(prose, isTitle) ?? find(root, isTitle);
  const words = title && titleIn(reading, title);
  const pageTitle = find(root, ({ tagName }) => tagName === 'title');
  const date = meta(root, 'article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date') ?? timeElement(prose);
  const headline = title ? words && { text: words.text, line: words.line } : (meta(root, 'og:title') ?? titled(pageTitle));
  const stated = [title, headline && pageTitle && wordsOf(pageTitle) === headline.text ? pageTitle : undefined];
  if (title) reading.passedOver.add(title);
  const blocks = blocksIn(reading)(prose.children, [], 'top');
  for (const note of reading.notes.keys()) readNote(note, reading);
  nameAround(root, [prose, ...stated], reading);
  return articleFrom(blocks, { headline, byline: meta(root, 'author', 'article:author', 'byl'), date }, reading);
}

/** Names what stands around the article, in pieces as large as they are. */
function nameAround(node: Root | Element, without: readonly (Nodes | undefined)[], reading: Reading): void {
  for (const child of node.children) {
    if (without.includes(child) || !isElement(child) || isUnread(child) || reading.notes.has(child)) continue;
    const text = allWordsOf(child, (own) => isElsewhere(own, reading));
    if (find(child, (own) => without.includes(own))) nameAround(child, without, reading);
    else if (text !== '') leaveOut(reading, 'page part', child, text);
  }
}

/** What the first of these names says in a meta element. */
function meta(root: Root, ...names: string[]): Stated['headline'] {
  const isMeta = ({ tagName, properties: { name, property, itemProp, content } }: Element, wanted: string): boolean => {
    const isNamed = [name, property, itemProp].flat().some((value) => String(value).toLowerCase() === wanted);
    return tagName === 'meta' && isNamed && typeof content === 'string' && content.trim() !== '' && !/^https?:/.test(content);
  };
  const [element] = names.flatMap((name) => find(root, (own) => isMeta(own, name)) ?? []);
  return element && statedBy(element, String(element.properties.content));
}

function timeElement(prose: Root | Element): Stated['date'] {
  const time = find(prose, ({ tagName, properties }) => tagName === 'time' && typeof properties.dateTime === 'string');
  return time && statedBy(time, String(time.properties.dateTime));
}

const titled = (title: Element | undefined): Stated['headline'] => title && statedBy(title, wordsOf(title));

function statedBy(element: Element, words: string): Stated['headline'] {
  const text = onOneLine(words);
  return text === '' ? undefined : { text, line: lineOf(element) };
}
