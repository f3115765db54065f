import type { Excerpt, MarkedText } from './excerpt.ts';
import type { Filter, SearchRequest } from './query.ts';

export interface SearchEngine {
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** What a reader may be about to type: names, topics and headlines that go on from it, at most so many, the likeliest first. */
  suggest(words: string, most: number): Promise<Suggestion[]>;
}

export interface Suggestion {
  /** As the page that it is of writes it. */
  text: string;
  /** Of that page. */
  kind: string;
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
  /** Words of the first pages that count for those typed, because they mean much the same, at most six: "also: aircraft, jet". */
  related: string[];
  /** How many of the pages found have all of the words, or one related to each; they come first. */
  complete: number;
  /** True where there is none such: the status says that nothing has all of the words; `hits` are pages with the rest, if any. */
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
  /** The same in pieces, with what was searched for marked. */
  markedTitle: MarkedText[];
  kind: string;
  /** Words, as typed, that the page has neither as they are nor in another form or name: "without: bitcoin". */
  lacks: string[];
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
