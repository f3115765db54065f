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
export class Postings {
  readonly #lexicon: Lexicon;
  readonly #pagefind: PageIndex;
  readonly #known = remember((word: string) => this.#look(word));
  readonly #found = remember((words: string) => this.#find(words.split(' ')));

  constructor(lexicon: Lexicon, pagefind: PageIndex) {
    this.#lexicon = lexicon;
    this.#pagefind = pagefind;
  }

  /** @returns undefined for a word that is nowhere on the site */
  known(word: string): Promise<Known | undefined> {
    return this.#known(word);
  }

  async #countOf(word: string): Promise<number> {
    return (await this.known(word))?.mates.reduce((sum, { count }) => sum + count, 0) ?? 0;
  }

  async isKnown(words: string[]): Promise<boolean> {
    return (await Promise.all(words.map((word) => this.known(word)))).every((known) => known !== undefined);
  }

  /** About how many pages have the rarest of some words. */
  async leastCount(words: string[]): Promise<number> {
    return Math.min(...(await Promise.all(words.map((word) => this.#countOf(word)))));
  }

  /** The pages that have these words one after the other, or others with the same stems; words as index forms. */
  pagesWith(words: string[]): Promise<Set<number>> {
    return this.#found(words.join(' '));
  }

  async #look(word: string): Promise<Known | undefined> {
    const own = fold(word);
    const ownStem = stem(own);
    const near = await this.#lexicon.wordsFrom(commonStart(own, ownStem));
    const mates = near.filter((other) => other.fold === own || stem(other.fold) === ownStem);
    return mates.length > 0 ? { same: mates.filter((other) => other.fold === own), mates } : undefined;
  }

  async #find(words: string[]): Promise<Set<number>> {
    const few = (await Promise.all(words.map((word) => this.#few(word)))).filter((pages) => pages !== undefined);
    const [first, ...rest] = few;
    if (!first) return this.#ask(words);
    const pages = rest.reduce((left, other) => left.intersection(other), first);
    if (words.length === 1) return pages;
    return pages.size > READ_PAGES ? this.#ask(words) : this.read(pages, matcherFor(words));
  }

  /** Where the dictionary says it: the pages of a word. */
  async #few(word: string): Promise<Set<number> | undefined> {
    const mates = (await this.known(word))?.mates ?? [];
    return mates.every(({ pages }) => pages) ? new Set(mates.flatMap(({ pages }) => pages ?? [])) : undefined;
  }

  async #ask(words: string[]): Promise<Set<number>> {
    const pages = await this.#pagefind.pagesWith(words);
    const [word = ''] = words;
    if (pages.size === 0 && words.length === 1 && (await this.known(word))?.same.some((one) => /^[a-z]+$/.test(one.word))) {
      throw notLoaded(word);
    }
    return pages;
  }

  /** Those of some pages whose text has a match. */
  async read(pages: Set<number>, matcher: Matcher): Promise<Set<number>> {
    const list = [...pages];
    const having = await Promise.all(list.map(async (page) => hasMatch(await this.#pagefind.read(page), matcher)));
    return new Set(list.filter((_, index) => having[index]));
  }

  /** Ways to find a word as it is, or in another form. */
  async waysOf(word: string): Promise<Way[]> {
    const known = await this.known(word);
    if (!known) return [];
    return known.same.length > 0 ? known.same.map((one) => ({ words: [one.word], weight: 1 })) : [{ words: [word], weight: 1 }];
  }
}

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
