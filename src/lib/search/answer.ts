import type { Excerpt } from './excerpt.ts';
import type { Filter, SearchRequest } from './query.ts';

export interface SearchEngine {
  search(request: SearchRequest): Promise<SearchAnswer>;
}

export interface SearchAnswer {
  /** How many pages were found. */
  total: number;
  /** Hits in rank order; `hits(0, 10)` are the first ten. Same for the same request, fresh or warm. */
  hits(from: number, to: number): Promise<Hit[]>;
  /** The values of a filter by how many pages they would leave, at most so many; those chosen are there in any case. */
  choices(filter: Filter, most: number): Promise<Choices>;
  /** The words searched for where spelling was corrected, else null: "Showing results for X. Search instead for Y." */
  readAs: string | null;
  /** Words (as typed) that are nowhere on the site, nor a misspelling of a word there. */
  notFound: string[];
  /** True where no page has all of the words: the status says that nothing has all of them; `hits` are pages with the rest, if any. */
  isPartial: boolean;
}

/** Values of a filter. */
export interface Choices {
  /** Those chosen first; then by `count`, which is how many pages a value would leave, given the other filters chosen. */
  values: { value: string; count: number }[];
  /** How many there are in all. */
  total: number;
}

/** A page that was found. */
export interface Hit extends Excerpt {
  title: string;
  kind: string;
  /** Leads to a section or passage where there is one. */
  url: string;
  /** YYYY-MM-DD. */
  published: string | null;
  /** Of its words, where it is another than that of the site. */
  language?: string;
  /** The other name by which an actor or theme was found ("Burma"), where only that matched. */
  alias: string | null;
  /** The best first. */
  sections: SectionHit[];
  /** The words that links carry to its page, so that it marks them. */
  marks: string[];
}

export interface SectionHit extends Excerpt {
  heading: string;
  url: string;
}
