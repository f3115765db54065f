import { fold } from './words.ts';

/**
 * What the site adds to Pagefind's index, in files of its own beside it: which words there are, how the actors and themes are named, and
 * the values of the filters by page. `scripts/lib/search` writes it, the search engine reads it.
 */

/** `words.json`: names of the other files, which are compressed (zlib) and named after their content. */
export interface DictionaryFiles {
  table: string;
  /** Each shard of the dictionary with the fold of its first word, in order. */
  shards: [first: string, name: string][];
  /** Folds by what follows their first letter, for words that are misspelt at their start. */
  tails: [first: string, name: string][];
}

/** By page, in the order of Pagefind's index. */
export interface PageTable {
  /** Their ids there: the files with their texts are named so, and an index with others is not of this table. */
  ids: string[];
  filters: Record<string, FilterTable>;
}

export interface FilterTable {
  values: string[];
  /** Of each page, the places of its values in `values`, in `steps`. */
  pages: number[][];
}

/** Lists of growing numbers, each as the step from the one before; the first of a list from the first of the last list that had any. */
export function steps(lists: number[][]): number[][] {
  let first = 0;
  return lists.map((list) => {
    const from = first;
    first = list[0] ?? first;
    return list.map((place, index) => place - (list[index - 1] ?? from));
  });
}

/** The reverse of `steps`. */
export function fromSteps(lists: number[][]): number[][] {
  let first = 0;
  return lists.map((list) => {
    let place = first;
    const places = list.map((step) => {
      place += step;
      return place;
    });
    first = places[0] ?? first;
    return places;
  });
}

/** A table as it is used: the values of its filters as places, not as steps. */
export function readTable({ ids, filters }: PageTable): PageTable {
  const read = Object.entries(filters).map(([name, { values, pages }]) => [name, { values, pages: fromSteps(pages) }]);
  return { ids, filters: Object.fromEntries(read) };
}

/** A word of the site. */
export interface DictionaryWord {
  fold: string;
  /** As Pagefind has it in its index before stemming. */
  word: string;
  /** In how many pages it stands. */
  count: number;
  /** In which, where these are few: such a word needs neither Pagefind nor a part of its index, together 120 KB. */
  pages?: number[];
}

/** In how many pages at most a word stands of which the dictionary says in which. */
export const FEW_PAGES = 40;

/** Which pages are about what has this name. */
export interface PageName {
  /** Its words, folded, with a space between; without "the". */
  key: string;
  pages: number[];
}

export interface Shard {
  words: DictionaryWord[];
  /** Of actors and themes. */
  names: PageName[];
  /** Headlines and headings. */
  headings: PageName[];
}

export function writeShard({ words, names, headings }: Shard): string {
  const wordLines = words.map(({ fold, word, count, pages }) => {
    const where = pages ? pages.map((page) => page.toString(36)).join() : `+${count.toString(36)}`;
    return fold === word ? `${word} ${where}` : `${word} ${where} ${fold}`;
  });
  const nameLines = (list: PageName[]) => list.map(({ key, pages }) => `${key}\t${pages.join()}`);
  return [wordLines, nameLines(names), nameLines(headings)].map((lines) => lines.join('\n')).join('\n\n');
}

export function readShard(text: string): Shard {
  const [words = '', names = '', headings = ''] = text.split('\n\n');
  const readWord = (line: string): DictionaryWord => {
    const [word = '', where = '', fold = word] = line.split(' ');
    if (where.startsWith('+')) return { fold, word, count: Number.parseInt(where, 36) };
    const pages = where.split(',').map((page) => Number.parseInt(page, 36));
    return { fold, word, count: pages.length, pages };
  };
  return { words: words.split('\n').map(readWord), names: readNames(names), headings: readNames(headings) };
}

function readNames(text: string): PageName[] {
  return text.split('\n').flatMap((line) => {
    const [key, pages] = line.split('\t');
    return key && pages ? [{ key, pages: pages.split(',').map(Number) }] : [];
  });
}

/** The words of a name, folded, as it is looked up: without "the". */
export const nameKey = (folds: string[]): string => folds.slice(folds.length > 1 && folds[0] === 'the' ? 1 : 0).join(' ');

/** A name as it is looked up. */
export function keyOf(name: string): string {
  const folds = name.split(/\s+/).map(fold);
  return nameKey(folds.filter((word) => word !== ''));
}

/** What stands between the other names of an actor or theme in the metadata of its page. */
export const NAME_BREAK = '; ';
