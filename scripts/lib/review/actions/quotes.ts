import { placeQuotes, spansOf } from '../../../../src/lib/text/places.ts';
import { STALE } from './context.ts';
import type { Opened } from './opened.ts';
import { type Chosen, indexFor, textsOf } from './places.ts';

/** The lists whose entries are words of a passage. */
type QuoteList = 'keyPoints' | 'dates';
const NAMES: Record<QuoteList, string> = { keyPoints: 'key point', dates: 'date' };

/** Where words go in a list that is in the order of the article. @throws ContentError where they are listed already, at each place that they have */
export function quoteIndex(opened: Opened, list: QuoteList, place: Chosen): number {
  const { passage, words } = place;
  const quotes: { passage: string; text: string }[] = opened.data[list];
  const same = quotes.filter((own) => own.passage === passage.id && own.text === words);
  if (same.length >= spansOf(passage.text, words).length) {
    throw opened.refuse(`“${words}” is a ${NAMES[list]} already`, 'Change or remove that one, or choose other words.', passage.line);
  }
  const placed = placeQuotes(quotes, textsOf(opened)).map((own) => ({ passage: own.passage, start: own.span.start }));
  return indexFor(opened, placed, place);
}

/** @throws ContentError where the words are not listed */
export function indexOfQuote({ data, refuse }: Opened, list: QuoteList, { passage, text }: { passage: string; text: string }): number {
  const quotes: { passage: string; text: string }[] = data[list];
  const index = quotes.findIndex((own) => own.passage === passage && own.text === text);
  if (index === -1) throw refuse(`“${text}” is no ${NAMES[list]} of passage "${passage}"`, STALE);
  return index;
}
