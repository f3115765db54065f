import { placeQuotes } from '../text/places.ts';
import { quoteAround } from '../text/quote-around.ts';
import type { ExplainerNode } from './types.ts';

/** A day, month, year or period, what articles say of it, and what editors added. */
export type TimelineEntry = ReturnType<typeof timelineOf>[number];

/** The timeline of one explainer; none where it does not name two different dates and no editor added any. */
export function timeline(explainer: ExplainerNode): TimelineEntry[] {
  const entries = timelineOf([explainer]);
  return entries.filter(({ quotes }) => quotes.length > 0).length < 2 && entries.every(({ events }) => events.length === 0) ? [] : entries;
}

/**
 * The days, months, years and periods that some explainers name, earliest first, each with what the articles say of it, and what editors added. A
 * sentence stands once at each date.
 */
export function timelineOf(explainers: readonly ExplainerNode[]) {
  const placed = explainers.flatMap(({ data, passages }) => {
    const byId = new Map(passages.map((passage) => [passage.id, passage]));
    return placeQuotes(data.dates, new Map(passages.map(({ id, text }) => [id, text]))).map((date) => ({
      ...date,
      passage: byId.get(date.passage),
    }));
  });
  const events = explainers.flatMap((explainer) =>
    explainer.editorBlocks.flatMap(({ block }) => (block.kind === 'event' ? [{ ...block, explainer }] : [])),
  );
  const keyOf = ({ on, to = '' }: { on: string; to?: string | undefined }): string => `${on} ${to}`;
  const byValue = Map.groupBy(placed, keyOf);
  const added = Map.groupBy(events, keyOf);
  return [...new Set([...byValue.keys(), ...added.keys()])].sort().flatMap((key) => {
    const [dates, own] = [byValue.get(key) ?? [], added.get(key) ?? []];
    const quotes = dates.flatMap(({ passage, span, from }) => (passage ? [{ passage, quote: quoteAround(passage.text, span), from }] : []));
    const wordsOf = ({ quote: { before, words, after } }: (typeof quotes)[number]) => before + words + after;
    const once = quotes.filter((one, index) => quotes.findIndex((other) => wordsOf(other) === wordsOf(one)) === index);
    const [first] = [...dates, ...own];
    return first ? [{ on: first.on, to: first.to, quotes: once, events: own }] : [];
  });
}
