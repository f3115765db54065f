import type { SearchAnswer } from '../../lib/search/answer.ts';
import { type SearchRequest, writeQuery } from '../../lib/search/query.ts';
import { button, link, make } from './parts.ts';
import { UNAVAILABLE } from './unavailable.ts';

/** What is said when a download fails, with a button to try again. */
export const failureNote = (onRetry: () => void): (Node | string)[] => [UNAVAILABLE, button('search-retry', 'Retry', onRetry)];

/** What is said of an answer, and read out when it changes. */
export function statusOf({ total, isPartial }: Pick<SearchAnswer, 'total' | 'isPartial'>): string {
  if (total === 0) return 'Nothing was found.';
  if (isPartial) return 'No page has all of these words.';
  return total === 1 ? '1 result.' : `${total.toLocaleString('en')} results.`;
}

/** What the results are where no page has all of the words; empty where there are none. */
export function partialNote({ total, isPartial }: Pick<SearchAnswer, 'total' | 'isPartial'>): string {
  if (!isPartial || total === 0) return '';
  return total === 1 ? 'This page has some of them:' : `These ${total.toLocaleString('en')} pages have some of them:`;
}

/** Which words are nowhere on the site; empty when all are somewhere. */
export const missingNote = (words: string[]): string => (words.length === 0 ? '' : `Not found: ${words.join(', ')}.`);

/**
 * What the words were read as, with a link to the words as typed; nothing when they were read as they are.
 *
 * @param page the address of the search page
 */
export function readAsNote({ readAs }: Pick<SearchAnswer, 'readAs'>, request: SearchRequest, page: string): (Node | string)[] {
  if (readAs === null) return [];
  const typed = link('', page + writeQuery({ ...request, asTyped: true }), request.words.trim());
  return ['Showing results for ', make('strong', '', readAs), '. Search instead for ', typed, '.'];
}
