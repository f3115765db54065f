import { stem } from 'porter2';
import type { DictionaryWord } from '../dictionary-format.ts';
import type { PageText } from '../page-text.ts';
import { Matcher, type Way } from '../slot.ts';
import { fold } from '../words.ts';
import type { Lexicon } from './lexicon.ts';
import { notLoaded, type PageIndex } from './pagefind.ts';
import { remember } from './remember.ts';

/** So many pages are read rather than asked Pagefind about: together they are smaller than a part of its index. */
export const READ_PAGES = 10;

/** What the site has of a word. */
export interface Known {
  /** Words of its fold: itself, and itself with accents. */
  same: DictionaryWord[];
  /** Words of its stem, itself among them. */
  mates: DictionaryWord[];
}

/** Which pages have which words: from the dictionary for rare words, else from Pagefind. */
export function openPostings(lexicon: Lexicon, pagefind: PageIndex) {
  /** What the site has of a word; undefined for one that is nowhere on it. */
  const known = remember(look);
  const found = remember((words: string) => find(words.split(' ')));

  const isKnown = async (words: string[]): Promise<boolean> => (await Promise.all(words.map(known))).every((known) => known !== undefined);

  /** About how many pages have the rarest of some words. */
  async function leastCount(words: string[]): Promise<number> {
    const all = await Promise.all(words.map(known));
    return Math.min(...all.map((one) => one?.mates.reduce((sum, { count }) => sum + count, 0) ?? 0));
  }

  /** The pages that have these words one after the other, or others with the same stems; words as index forms. */
  const pagesWith = (words: string[]): Promise<Set<number>> => found(words.join(' '));

  async function look(word: string): Promise<Known | undefined> {
    const own = fold(word);
    const ownStem = stem(own);
    const near = await lexicon.wordsFrom(commonStart(own, ownStem));
    const mates = near.filter((other) => other.fold === own || stem(other.fold) === ownStem);
    return mates.length > 0 ? { same: mates.filter((other) => other.fold === own), mates } : undefined;
  }

  async function find(words: string[]): Promise<Set<number>> {
    const few = (await Promise.all(words.map(pagesOfRare))).filter((pages) => pages !== undefined);
    const [first, ...rest] = few;
    if (!first) return ask(words);
    const pages = rest.reduce((left, other) => left.intersection(other), first);
    if (words.length === 1) return pages;
    return pages.size > READ_PAGES ? ask(words) : read(pages, matcherFor(words));
  }

  /** Where the dictionary says it: the pages of a word. */
  async function pagesOfRare(word: string): Promise<Set<number> | undefined> {
    const mates = (await known(word))?.mates ?? [];
    return mates.every(({ pages }) => pages) ? new Set(mates.flatMap(({ pages }) => pages ?? [])) : undefined;
  }

  async function ask(words: string[]): Promise<Set<number>> {
    const pages = await pagefind.pagesWith(words);
    const [word = ''] = words;
    if (pages.size === 0 && words.length === 1 && (await known(word))?.same.some((one) => /^[a-z]+$/.test(one.word))) {
      throw notLoaded(word);
    }
    return pages;
  }

  /** Those of some pages whose text has a match. */
  async function read(pages: Set<number>, matcher: Matcher): Promise<Set<number>> {
    const list = [...pages];
    const having = await Promise.all(list.map(async (page) => hasMatch(await pagefind.read(page), matcher)));
    return new Set(list.filter((_, index) => having[index]));
  }

  /** Ways to find a word as it is, or in another form. */
  async function waysOf(word: string): Promise<Way[]> {
    const own = await known(word);
    if (!own) return [];
    return own.same.length > 0 ? own.same.map((one) => ({ words: [one.word], weight: 1 })) : [{ words: [word], weight: 1 }];
  }

  return { known, isKnown, leastCount, pagesWith, read, waysOf };
}

export type Postings = ReturnType<typeof openPostings>;

/** For words one after the other, in any form. */
export const matcherFor = (words: string[]): Matcher => new Matcher({ ways: [{ words, weight: 1 }], longer: [], isExact: false });

function hasMatch(page: PageText, matcher: Matcher): boolean {
  if (page.forms.some((_, place) => matcher.at(page.forms, place) !== undefined)) return true;
  return page.otherForms.some((name) => name.some((_, place) => matcher.at(name, place) !== undefined));
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
