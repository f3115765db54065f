import { stem } from 'porter2';
import { isUnspaced } from '../../text/unspaced.ts';
import { type DictionaryWord, IMPACTS } from '../dictionary-format.ts';
import type { PageText } from '../page-text.ts';
import { Matcher, NOWHERE, type Way } from '../slot.ts';
import { NAME_IMPACT, PHRASE_PAGES, PLURAL_FIT, STEM_FIT } from '../weights.ts';
import { fold } from '../words.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageIndex } from './pagefind.ts';
import { remember } from './remember.ts';
import type { ReadPage } from './texts.ts';

/** What the site has of a word. */
export interface Known {
  /** Words of its fold: itself, and itself with accents. */
  same: DictionaryWord[];
  /** Words of its stem, itself among them. */
  mates: DictionaryWord[];
}

/** What a page has of something searched for: how well it fits, and how much the page says with it, both 0 to 1. */
export interface Had {
  fit: number;
  impact: number;
}

/** Which pages have which words. The dictionary says it of words, Pagefind of words that stand one after the other in many pages. */
export function openPostings(lexicon: Lexicon, pagefind: PageIndex, readPage: ReadPage) {
  /** What the site has of a word; undefined for one that is nowhere on it. */
  const known = remember(look);
  const found = remember((words: string) => find(words.split(' ')));

  const isKnown = async (words: string[]): Promise<boolean> => (await Promise.all(words.map(known))).every((known) => known !== undefined);

  /** About how many pages have the rarest of some words. */
  async function leastCount(words: string[]): Promise<number> {
    const all = await Promise.all(words.map(known));
    return Math.min(...all.map((one) => one?.mates.reduce((sum, { pages }) => sum + pages.length, 0) ?? 0));
  }

  /** The pages that have these words one after the other, or others with the same stems; words as index forms. */
  const pagesWith = (words: string[]): Promise<Set<number>> => found(words.join(' '));

  async function look(word: string): Promise<Known | undefined> {
    const own = fold(word);
    const ownStem = stem(own);
    // Words of one stem may differ from its last letter on: "rules", "ruling".
    const near = await lexicon.wordsFrom(commonStart(own, ownStem).replace(/(?<=..)[eiy]$/, ''));
    const mates = near.filter((other) => other.fold === own || stem(other.fold) === ownStem);
    return mates.length > 0 ? { same: mates.filter((other) => other.fold === own), mates } : undefined;
  }

  /** The pages that have each of these words, in any form and anywhere. */
  async function pagesWithEach(words: string[]): Promise<Set<number>> {
    const each = await Promise.all(words.map(known));
    const [first = new Set<number>(), ...rest] = each.map((one) => new Set(one?.mates.flatMap(({ pages }) => pages)));
    return rest.reduce((left, other) => left.intersection(other), first);
  }

  /** The pages that have some words, in any form, with what each has of them; of several words, wherever in it they stand. */
  async function having(words: string[], weight: number): Promise<Map<number, Had>> {
    const [word = '', ...more] = words;
    if (more.length > 0) return new Map([...(await pagesWithEach(words))].map((page) => [page, { fit: weight, impact: NAME_IMPACT }]));
    const { mates } = (await known(word)) ?? { mates: [] };
    return mates
      .map((mate) => {
        const fit = weight * formFit(mate.fold, fold(word));
        return new Map(mate.pages.map((page, index) => [page, { fit, impact: (mate.impacts[index] ?? 1) / IMPACTS }]));
      })
      .reduce(best, new Map<number, Had>());
  }

  async function find(words: string[]): Promise<Set<number>> {
    const pages = await pagesWithEach(words);
    if (words.length === 1) return pages;
    // Pagefind cuts words that have no spaces between them where it sees fit.
    return pages.size > PHRASE_PAGES && !words.some(isUnspaced) ? pagefind.pagesWith(words, pages) : read(pages, matcherFor(words));
  }

  /** Those of some pages whose text has a match. */
  async function read(pages: Set<number>, matcher: Matcher): Promise<Set<number>> {
    const list = [...pages];
    const having = await Promise.all(list.map(async (page) => hasMatch(await readPage(page), matcher)));
    return new Set(list.filter((_, index) => having[index]));
  }

  /** Ways to find a word as it is, or in another form. */
  async function waysOf(word: string): Promise<Way[]> {
    const own = await known(word);
    if (!own) return [];
    return own.same.length > 0 ? own.same.map((one) => ({ words: [one.word], weight: 1 })) : [{ words: [word], weight: 1 }];
  }

  return { isKnown, leastCount, pagesWith, pagesWithEach, having, read, waysOf };
}

export type Postings = ReturnType<typeof openPostings>;

/** How well a word fits as a form of another of its stem. */
const formFit = (one: string, other: string): number =>
  one === other ? 1 : `${one}s` === other || one === `${other}s` ? PLURAL_FIT : STEM_FIT;

/** Adds the pages of one map to those of another; of a page that is in both, what says more. */
export function best(all: Map<number, Had>, more: Map<number, Had>): Map<number, Had> {
  for (const [page, had] of more) {
    const known = all.get(page);
    if (!known || had.fit * had.impact > known.fit * known.impact)
      all.set(page, known ? { ...had, fit: Math.max(had.fit, known.fit) } : had);
  }
  return all;
}

/** For words one after the other, in any form. */
const matcherFor = (words: string[]): Matcher =>
  new Matcher({ ways: [{ words, weight: 1 }], longer: [], lesser: [], near: NOWHERE, isExact: false });

function hasMatch(page: PageText, matcher: Matcher): boolean {
  if (page.forms.some((_, place) => matcher.at(page.forms, place) !== undefined)) return true;
  return page.otherForms.some((name) => name.some((_, place) => matcher.at(name, place) !== undefined));
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
