import type { Element, Nodes, Parents, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { articleFrom } from './article.ts';
import { TooDeep } from './decode.ts';
import { blocksIn, readNote } from './html/blocks.ts';
import { bodyOf } from './html/body.ts';
import { jsonLdOf } from './html/json-ld.ts';
import { metadataOf, withoutOtherByline } from './html/metadata.ts';
import { isElsewhere, leaveOut, type Reading, startReading } from './html/reading.ts';
import { allWordsOf, elementsBelow, find, isBlank, isElement, isUnread, wordsOf } from './html/tree.ts';
import { keyOf } from './lines/names.ts';
import type { Article, Block } from './model/types.ts';
import { textsOf } from './model/words.ts';

const documents = unified().use(rehypeParse);

/**
 * Reads HTML: headline, author and day from its metadata and the head of the article; the blocks of `article`, else `main`, else the body, each
 * in its shape. What stands around them, and what in them is no part of the article, is named.
 *
 * @throws TooDeep
 */
export function readHtml(html: string): Article {
  const root = parse(html);
  const reading = startReading(root);
  const data = jsonLdOf(root);
  const { prose, around } = bodyOf(root, data, reading);
  const metadata = metadataOf(root, prose, data, reading);
  const title = find(root, ({ tagName }) => tagName === 'title');
  const isHeadline = title && wordsOf(title) === metadata.stated.headline?.text;
  for (const element of metadata.elements) reading.passedOver.add(element);
  for (const element of around) reading.around.add(element);
  const whole = withoutSecondHeadline(blocksIn(reading)(prose.children, [], 'top'), metadata.stated.headline?.text, reading);
  const blocks = withoutPullQuotes(whole, reading);
  for (const { element } of elementsBelow(root)) if (reading.notes.has(element)) readNote(element, reading);
  nameAround(root, [prose, ...metadata.elements, isHeadline ? title : undefined], reading);
  const article = articleFrom(blocks, withoutOtherByline(metadata, blocks), reading);
  const { languageFrom, ...about } = metadata.about;
  const topics = metadata.topics.length > 0 && { topics: metadata.topics };
  return { ...article, ...about, ...topics, found: { ...article.found, ...(languageFrom && { language: languageFrom }) } };
}

/** Pages have elements in some tens of others. */
const DEEPEST = 500;
/** Of what has to be closed, as the source has it: more takes the parser the square of its depth. */
const MOST_OPEN = 5_000;
const CLOSED_BY_ITSELF = new Set(
  'area base br col colgroup dd dt embed hr img input li link meta option optgroup p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/** @throws TooDeep */
function parse(html: string): Root {
  let open = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (CLOSED_BY_ITSELF.has(name.toLowerCase())) continue;
    open = Math.max(0, open + (slash ? -1 : 1));
    if (open > MOST_OPEN) throw new TooDeep();
  }
  const root = documents.parse(html);
  let level: Parents[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new TooDeep();
    level = level.flatMap(({ children }) => children.flatMap((child) => (isElement(child) ? child : [])));
  }
  return root;
}

/** In characters: a shorter quotation may be one of its own. */
const SHORTEST_REPEAT = 20;

/** Takes out, and names, quotations that only show once more what a paragraph says. */
function withoutPullQuotes(blocks: readonly Block[], reading: Reading): Block[] {
  const keys = blocks.flatMap((block) => (block.kind === 'paragraph' ? keyOf(block.text) : []));
  return blocks.filter((block) => {
    const words = block.kind === 'quotation' ? textsOf({ blocks: [block] }) : [];
    const key = keyOf(words.map(({ text }) => text).join(' '));
    if (key.length < SHORTEST_REPEAT || !keys.some((own) => own.includes(key))) return true;
    for (const { text, line } of words) reading.leftOut.push({ kind: 'page part', text, line });
    return false;
  });
}

/** Takes the headline off the top of the text where it stands there once more, as a line. */
function withoutSecondHeadline(blocks: Block[], headline: string | undefined, reading: Reading): Block[] {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph' || first.marks?.some(({ kind }) => kind === 'struck') || headline !== first.text) return blocks;
  reading.leftOut.push({ kind: 'page part', text: first.text, line: first.line });
  return others;
}

/** Names what stands around the article, in pieces as large as they are. */
function nameAround(node: Root | Element, without: readonly (Nodes | undefined)[], reading: Reading): void {
  for (const child of node.children) {
    if (child.type === 'text' && !isBlank(child)) leaveOut(reading, 'page part', child, wordsOf(child));
    if (without.includes(child) || !isElement(child) || isUnread(child) || reading.notes.has(child)) continue;
    const text = allWordsOf(child, (own) => isElsewhere(own, reading));
    if (find(child, (own) => without.includes(own))) nameAround(child, without, reading);
    else if (text !== '') leaveOut(reading, 'page part', child, text);
  }
}
