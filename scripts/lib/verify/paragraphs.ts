import { insertAll } from '../reconcile/merge/order.ts';
import type { Source } from './sources.ts';

/** A paragraph that a body has to hold. */
export interface Expected {
  text: string;
  /** Where the article has it, such as `article.txt:3`. */
  place: string;
}

/**
 * The paragraphs of an article, each once, in the order of the explainer: an editor may put sections in another. One that the explainer does
 * not have comes after the one that it follows in the article. Which paragraph a passage is its words say, or the ledger, when they are not
 * the article's.
 */
export function paragraphsOf({
  article,
  articleFile,
  sections,
  ledger,
}: Pick<Source, 'article' | 'articleFile' | 'sections' | 'ledger'>): Expected[] {
  const paragraphs = article.blocks
    .filter((block) => block.kind === 'paragraph')
    .map(({ text, line }): Expected => ({ text, place: `${articleFile}:${line}` }));
  const known = new Map(ledger?.revisions.at(-1)?.passages.map(({ id, text }) => [id, text]));
  const free = Map.groupBy(paragraphs, ({ text }) => text);
  const take = (text: string | undefined): Expected | undefined => (text === undefined ? undefined : free.get(text)?.shift());
  const order = sections.flatMap(({ passages }) => passages).flatMap(({ id, text }) => take(text) ?? take(known.get(id)) ?? []);
  return insertAll(order, paragraphs);
}
