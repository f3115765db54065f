import { cutWords, fold } from './words.ts';

/**
 * What the site adds to Pagefind's index, in files of its own beside it: which words there are and in which pages, how the actors and
 * themes are named, the values of the filters by page, and the texts. `scripts/lib/search` writes it, the search engine reads it.
 */

/** `words.json`: names of the other files, which are compressed (zlib) and named after their content. */
export interface DictionaryFiles {
  table: string;
  /** The dictionary. */
  shards: Parts;
  /** Folds by what follows their first letter, for words that are misspelt at their start. */
  tails: Parts;
  /** The pages that have a date, the newest first. */
  dated: string;
  /** Where pages are in English, its general words, in which words of the site mean much the same. */
  general?: Parts;
}

/** A sorted list in numbered files. */
export interface Parts {
  /** Named after all that is in them. */
  folder: string;
  /** Of each a start that what is in it does not come before, but all that is in the one before does. */
  firsts: string[];
}

/** By page, in the order of Pagefind's index. */
export interface PageTable {
  /** What the first page is called in the index that the table is of, and in no other. */
  index: string;
  /** Where pages are in several languages, the index of each, in the order of their pages. */
  languages?: LanguageIndex[];
  /** How many pages each pack of texts has. */
  packs: number[];
  /** The folder of the packs, which are numbered: named after all that is in them. */
  texts: string;
  filters: Record<string, FilterTable>;
}

/** Pagefind's index of the pages in one language. */
export interface LanguageIndex {
  /** As Pagefind has it: "en-gb". */
  language: string;
  /** As `index` of the table. */
  index: string;
  /** How many pages it has. */
  pages: number;
}

/** A filter's values have numbers, in the order of their folds. */
export interface FilterTable {
  /** Of each page, the numbers of its values, in `steps`. */
  pages: number[][];
  /** Where they fit in one part, the values; else they lie in parts of `PART_VALUES` each. */
  values?: string[];
  /** By their folds. */
  parts?: Parts;
}

/** How many values of a filter are in one part; of names, about 0.8 KB compressed. */
export const PART_VALUES = 128;

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
export function readTable({ filters, ...table }: PageTable): PageTable {
  const read = Object.entries(filters).map(([name, filter]) => [name, { ...filter, pages: fromSteps(filter.pages) }]);
  return { ...table, filters: Object.fromEntries(read) };
}

/** How many pages there are. */
export const sizeOf = ({ packs }: PageTable): number => packs.reduce((sum, count) => sum + count, 0);

/** The pages with something. */
export interface PageImpacts {
  /** In their order. */
  pages: number[];
  /** How much each of these says with it, 1 to `IMPACTS`: more where it stands often, in a heading, or in a short page. */
  impacts: number[];
}

/** A word of the site. */
export interface DictionaryWord extends PageImpacts {
  fold: string;
  /** As Pagefind has it in its index before stemming. */
  word: string;
}

/** How many steps of impact there are. */
export const IMPACTS = 8;

/** Which pages are about what has this name, or have this heading. */
export interface PageName {
  /** As a page has it. */
  text: string;
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

const LETTERS = 'ABCDEFGH';

/** Pages with impacts: of each the step from the page before in small letters and digits, and the impact as a capital. */
export const writePages = ({ pages, impacts }: PageImpacts): string =>
  pages.map((page, index) => (page - (pages[index - 1] ?? 0)).toString(36) + LETTERS[(impacts[index] ?? 1) - 1]).join('');

export function readPages(where: string): PageImpacts {
  const read: PageImpacts = { pages: [], impacts: [] };
  let page = 0;
  for (const [, step = '', letter = ''] of where.matchAll(/([0-9a-z]+)([A-H])/g)) {
    page += Number.parseInt(step, 36);
    read.pages.push(page);
    read.impacts.push(LETTERS.indexOf(letter) + 1);
  }
  return read;
}

export function writeShard({ words, names, headings }: Shard): string {
  const wordLines = words.map(({ fold, word, pages, impacts }) => {
    const where = writePages({ pages, impacts });
    return fold === word ? `${word} ${where}` : `${word} ${where} ${fold}`;
  });
  const nameLines = (list: PageName[]) => list.map(({ text, pages }) => `${text}\t${pages.join()}`);
  return [wordLines, nameLines(names), nameLines(headings)].map((lines) => lines.join('\n')).join('\n\n');
}

export function readShard(text: string): Shard {
  const [words = '', names = '', headings = ''] = text.split('\n\n');
  const readWord = (line: string): DictionaryWord => {
    const [word = '', where = '', fold = word] = line.split(' ');
    return { fold, word, ...readPages(where) };
  };
  return { words: words.split('\n').map(readWord), names: readNames(names), headings: readNames(headings) };
}

function readNames(text: string): PageName[] {
  return text.split('\n').flatMap((line) => {
    const [name, pages] = line.split('\t');
    return name && pages ? [{ text: name, key: keyOf(name), pages: pages.split(',').map(Number) }] : [];
  });
}

/** The words of a name, folded, as it is looked up: without "the", wherever it stands ("President of the Isle"). */
export function nameKey(folds: string[]): string {
  const said = folds.filter((word) => word !== 'the');
  return (said.length > 0 ? said : folds).join(' ');
}

/** A name as it is looked up. */
export function keyOf(name: string): string {
  const folds = cutWords(name).map(({ word }) => fold(word));
  return nameKey(folds.filter((word) => word !== ''));
}

/** What stands between the other names of an actor or theme in the metadata of its page. */
export const NAME_BREAK = '; ';

/** What finds an actor without being its name, each in the metadata of its page under this name: weaker than a name of its own. */
export const LESSER_KINDS = ['initials', 'capitals', 'offices'] as const;
export type LesserKind = (typeof LESSER_KINDS)[number];
