import type { Filter } from '../query.ts';

export interface SearchRequest {
  words: string; // as typed
  filters: Record<Filter, string[]>; // Filter = 'kind'|'actor'|'theme'|'author' (query.ts); OR within one, AND across
  sort: 'relevance' | 'date';
  /** True when the reader asked for the words as typed ("Search instead for Y"): nothing is respelt. */
  asTyped: boolean;
}
export interface SearchAnswer {
  /** How many pages were found. */
  total: number;
  /** Hits in rank order; `hits(0, 10)` are the first ten. Same for the same request, fresh or warm. */
  hits(from: number, to: number): Promise<Hit[]>;
  /** Pages each value of each filter would leave, given the other filters chosen. */
  counts: Record<Filter, Record<string, number>>;
  /** The words searched for where spelling was corrected, else null: "Showing results for X. Search instead for Y." */
  readAs: string | null;
  /** Words (as typed) that are nowhere on the site, nor a misspelling of a word there. */
  notFound: string[];
  /** True where no page has all of the words: the status says that nothing has all of them; `hits` are pages with the rest, if any. */
  isPartial: boolean;
}
export interface Hit {
  title: string;
  kind: string;
  url: string; // url: always leads to a section or passage where there is one
  pageUrl: string; // of the page, without anchor
  published: string | null;
  /** The other name by which an actor or theme was found ("Burma"), where only that matched. */
  alias: string | null;
  sections: SectionHit[]; // best first
  excerpt: Piece[];
  /** The words that links carry to its page, so that it marks them. */
  marks: string[];
}
export interface SectionHit {
  heading: string;
  url: string;
  excerpt: Piece[];
}
export interface Piece {
  text: string;
  isMatch: boolean;
}
export interface SearchEngine {
  search(request: SearchRequest): Promise<SearchAnswer>;
}
