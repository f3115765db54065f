/** The filters of the search page, in the order in which it shows them. */
export const FILTERS = ['kind', 'actor', 'theme', 'author'] as const;
export type Filter = (typeof FILTERS)[number];

/** What a reader searches for. */
export interface SearchRequest {
  /** As typed. */
  words: string;
  /** Of each filter, the values chosen: a page has one of them of every filter that has any. */
  filters: Record<Filter, string[]>;
  sort: 'relevance' | 'date';
  /** True when the reader asked for the words as typed ("Search instead for Y", "only my words"): nothing is respelt, no related word counts. */
  asTyped: boolean;
}

/** Reads a search from the query string of an address: `?q=talks&actor=Russia&actor=Ukraine&sort=date`. */
export function readQuery(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  const filters = Object.fromEntries(FILTERS.map((name) => [name, [...new Set(parameters.getAll(name))]]));
  return {
    words: parameters.get('q') ?? '',
    filters: filters as SearchRequest['filters'],
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    asTyped: parameters.get('as-typed') === '1',
  };
}

/** Writes a search as `readQuery` reads it; what is as it is by default is left out. */
export function writeQuery({ words, filters, sort, asTyped }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (words.trim() !== '') parameters.set('q', words.trim());
  for (const name of FILTERS) for (const value of filters[name]) parameters.append(name, value);
  if (sort === 'date') parameters.set('sort', sort);
  if (asTyped) parameters.set('as-typed', '1');
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

/** True when there is nothing to search for: neither words nor a filter. */
export const isEmpty = ({ words, filters }: SearchRequest): boolean =>
  words.trim() === '' && FILTERS.every((name) => filters[name].length === 0);

/** The same search with a value of a filter chosen, or no longer chosen. */
export function withFilter(request: SearchRequest, name: Filter, value: string, isChosen: boolean): SearchRequest {
  const rest = request.filters[name].filter((other) => other !== value);
  return { ...request, filters: { ...request.filters, [name]: isChosen ? [...rest, value] : rest } };
}

/** The same search for other words: what was said of the spelling of the old ones does not hold for them. */
export const withWords = (request: SearchRequest, words: string): SearchRequest =>
  words.trim() === request.words.trim() ? request : { ...request, words, asTyped: false };

/** The address of a hit that also says which words to mark there: `/page/?mark=talks#section`. */
export function withMarks(url: string, words: string[]): string {
  const [, path = '', anchor = ''] = /^([^#]*)(.*)$/s.exec(url) ?? [];
  const marks = words.map((word) => `mark=${encodeURIComponent(word)}`).join('&');
  return marks === '' ? url : `${path}${path.includes('?') ? '&' : '?'}${marks}${anchor}`;
}
