import { placeQuotes } from '../text/places.ts';
import { quoteAround } from '../text/quote-around.ts';
import type { ExplainerNode } from './types.ts';

/**
 * The days, months, years and periods that an explainer names, earliest first, each with what the article says of it; none where they are
 * not two different ones. A sentence stands once at each date.
 */
export function timeline({ data, passages }: ExplainerNode) {
  const placed = placeQuotes(data.dates, new Map(passages.map(({ id, text }) => [id, text])));
  const byValue = Map.groupBy(placed, ({ on, to = '' }) => `${on} ${to}`);
  if (byValue.size < 2) return [];
  return [...byValue]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, dates]) => {
      const quotes = dates.flatMap(({ passage: id, span, from }) => {
        const passage = passages.find((candidate) => candidate.id === id);
        return passage ? [{ passage, quote: quoteAround(passage.text, span), from }] : [];
      });
      const wordsOf = ({ quote: { before, words, after } }: (typeof quotes)[number]) => before + words + after;
      const once = quotes.filter((one, index) => quotes.findIndex((other) => wordsOf(other) === wordsOf(one)) === index);
      return dates[0] ? [{ on: dates[0].on, to: dates[0].to, quotes: once }] : [];
    });
}
