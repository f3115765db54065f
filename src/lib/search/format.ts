/**
 * What the site adds to Pagefind's index, in files of its own beside it: which words there are, how the actors and themes are named, and
 * the values of the filters by page. `scripts/lib/search` writes it, the search engine reads it.
 */

/** `words.json`: names of the other files, which are compressed (zlib) and named after their content. */
export interface Entry {
  table: string;
  /** Each shard of the dictionary with the fold of its first word, in order. */
  shards: [first: string, name: string][];
}

/** By page, in the order of Pagefind's index. */
export interface Table {
  /** The first letter of each page's id in Pagefind's index: tells an index that is not of this table. */
  check: string;
  filters: Record<string, FilterTable>;
}

export interface FilterTable {
  values: string[];
  /** Of each page, the places of its values in `values`, each as the distance from the one before; the first from the page's number. */
  pages: number[][];
}

/** The places in `values` of the values of a page. */
export function valuesOf({ pages }: FilterTable, page: number): number[] {
  let place = page;
  return (pages[page] ?? []).map((distance) => {
    place += distance;
    return place;
  });
}

/** The reverse of `valuesOf`. */
export const distances = (places: number[], page: number): number[] => places.map((place, index) => place - (places[index - 1] ?? page));

/** A word of the site. */
export interface Word {
  fold: string;
  /** As Pagefind has it in its index before stemming. */
  word: string;
  /** In how many pages it stands. */
  pages: number;
}

/** Which pages are about what has this name. */
export interface Name {
  /** Its words, folded, with a space between; without "the". */
  key: string;
  pages: number[];
}

export interface Shard {
  words: Word[];
  names: Name[];
}

export function writeShard({ words, names }: Shard): string {
  const lines = words.map(({ fold, word, pages }) => [word, pages === 1 ? '' : pages.toString(36), fold === word ? '' : fold].join(' ').trimEnd());
  return [...lines, '', ...names.map(({ key, pages }) => `${key}\t${pages.join()}`)].join('\n');
}

export function readShard(text: string): Shard {
  const lines = text.split('\n');
  const end = lines.indexOf('');
  const words = lines.slice(0, end).map((line) => {
    const [word = '', pages = '', fold] = line.split(' ');
    return { word, pages: pages === '' ? 1 : Number.parseInt(pages, 36), fold: fold ?? word };
  });
  const names = lines.slice(end + 1).flatMap((line) => {
    const [key, pages] = line.split('\t');
    return key && pages ? [{ key, pages: pages.split(',').map(Number) }] : [];
  });
  return { words, names };
}

/** A name as it is looked up: folded, without "the". */
export const nameKey = (folds: string[]): string => folds.slice(folds.length > 1 && folds[0] === 'the' ? 1 : 0).join(' ');

/** What stands between the other names of an actor or theme in the metadata of its page. */
export const NAME_BREAK = '; ';
