import { placeQuotes } from '../text/places.ts';
import { quoteAround } from '../text/quote-around.ts';
import type { ExplainerNode } from './types.ts';

/**
 * The days, months, years and periods that an explainer names, earliest first, each with what the article says of it, and what an editor added;
 * none where they are not two different ones and no editor added any. A sentence stands once at each date.
 */
export function timeline({ data, passages, editorBlocks }: ExplainerNode) {
  const placed = placeQuotes(data.dates, new Map(passages.map(({ id, text }) => [id, text])));
  const events = editorBlocks.flatMap(({ block }) => (block.kind === 'event' ? [block] : []));
  const keyOf = ({ on, to = '' }: { on: string; to?: string | undefined }): string => `${on} ${to}`;
  const byValue = Map.groupBy(placed, keyOf);
  const added = Map.groupBy(events, keyOf);
  if (byValue.size < 2 && added.size === 0) return [];
  return [...new Set([...byValue.keys(), ...added.keys()])].sort().flatMap((key) => {
    const [dates, own] = [byValue.get(key) ?? [], added.get(key) ?? []];
    const quotes = dates.flatMap(({ passage: id, span, from }) => {
      const passage = passages.find((candidate) => candidate.id === id);
      return passage ? [{ passage, quote: quoteAround(passage.text, span), from }] : [];
    });
    const wordsOf = ({ quote: { before, words, after } }: (typeof quotes)[number]) => before + words + after;
    const once = quotes.filter((one, index) => quotes.findIndex((other) => wordsOf(other) === wordsOf(one)) === index);
    const [first] = [...dates, ...own];
    return first ? [{ on: first.on, to: first.to, quotes: once, events: own }] : [];
  });
}
