import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { articleFrom } from './article.ts';
import { blocksIn, readNote } from './html/blocks.ts';
import { metadataOf, withoutOtherByline } from './html/metadata.ts';
import { isElsewhere, leaveOut, type Reading, startReading } from './html/reading.ts';
import { allWordsOf, find, isElement, isUnread, wordsOf } from './html/tree.ts';
import type { Article } from './model/types.ts';

const documents = unified().use(rehypeParse);

/**
 * Reads HTML: headline, author and day from its metadata and the head of the article; the blocks of `article`, else `main`, else the body, each
 * in its shape. What stands around them, and what in them is no part of the article, is named.
 */
export function readHtml(html: string): Article {
  const root = documents.parse(html);
  const reading = startReading(root);
  const prose = ['article', 'main', 'body'].map((name) => find(root, ({ tagName }) => tagName === name)).find((own) => own) ?? root;
  const metadata = metadataOf(root, prose, reading);
  const title = find(root, ({ tagName }) => tagName === 'title');
  const isHeadline = title && wordsOf(title) === metadata.stated.headline?.text;
  for (const element of metadata.elements) reading.passedOver.add(element);
  const blocks = blocksIn(reading)(prose.children, [], 'top');
  for (const note of reading.notes.keys()) readNote(note, reading);
  nameAround(root, [prose, ...metadata.elements, isHeadline ? title : undefined], reading);
  const article = articleFrom(blocks, withoutOtherByline(metadata, blocks), reading);
  return metadata.topics.length > 0 ? { ...article, topics: metadata.topics } : article;
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
