/** The filters of the search page, in the order in which it shows them. */
export const FILTERS = ['kind', 'actor', 'theme', 'author'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the reader searches for: the whole state of the search page, as its address has it. */
export interface Query {
  words: string;
  filters: Record<Filter, string[]>;
}

/** Reads a query from an address: `?q=talks&actor=Russia&actor=Ukraine`. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const filters = Object.fromEntries(FILTERS.map((name) => [name, parameters.getAll(name)])) as Query['filters'];
  return { words: parameters.get('q') ?? '', filters };
}

/** Writes a query as `readQuery` reads it; empty when nothing is searched for. */
export function writeQuery({ words, filters }: Query): string {
  const parameters = new URLSearchParams();
  if (words.trim() !== '') parameters.set('q', words.trim());
  for (const name of FILTERS) for (const value of filters[name]) parameters.append(name, value);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

export const isEmpty = (query: Query): boolean => writeQuery(query) === '';
