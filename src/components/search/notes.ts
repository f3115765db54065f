import { reading } from '@words/reading.ts';
import { search } from '@words/search.ts';
import type { SearchAnswer } from '../../lib/search/answer.ts';
import { type SearchRequest, writeQuery } from '../../lib/search/query.ts';
import { button, link, make } from './parts.ts';

/** What is said when a download fails, never that nothing was found; with a button to try again. */
export const failureNote = (onRetry: () => void): (Node | string)[] => [
  `${reading.searchUnavailable} `,
  button('search-retry', reading.retry, onRetry),
];

/** What is said of an answer, and read out when it changes. */
export function statusOf({ total, complete, isPartial }: Pick<SearchAnswer, 'total' | 'complete' | 'isPartial'>): string {
  if (total === 0) return search.nothing;
  if (isPartial) return search.noneHasAll;
  return complete < total ? search.resultsAndMore(complete, total - complete) : search.results(total);
}

/** What the results are where no page has all of the words; empty where there are none. */
export const partialNote = ({ total, isPartial }: Pick<SearchAnswer, 'total' | 'isPartial'>): string =>
  isPartial && total > 0 ? search.someHaveSome(total) : '';

/** Which words are nowhere on the site; empty when all are somewhere. */
export const missingNote = (words: string[]): string => (words.length === 0 ? '' : search.notFound(words));

/** What the words were read as, with a link to the words as typed; nothing when that is the same. @param page the search page's address */
export function readAsNote({ readAs }: Pick<SearchAnswer, 'readAs'>, request: SearchRequest, page: string): (Node | string)[] {
  if (readAs === null) return [];
  const typed = link('', page + writeQuery({ ...request, asTyped: true }), request.words.trim());
  return search.readAs<Node>(make('strong', '', readAs), typed);
}

/**
 * Which related words were searched for, too, with a link to the words as typed, unless `readAsNote` has it: it leaves out both.
 *
 * @param page the search page's address
 */
export function relatedNote(
  { related, readAs }: Pick<SearchAnswer, 'related' | 'readAs'>,
  request: SearchRequest,
  page: string,
): (Node | string)[] {
  if (related.length === 0) return [];
  const also = search.alsoSearchedFor(related);
  return readAs === null ? [`${also} `, link('', page + writeQuery({ ...request, asTyped: true }), search.onlyAsTyped)] : [also];
}
