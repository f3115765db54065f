import { stem } from 'porter2';
import { nameKey, sizeOf } from '../dictionary-format.ts';
import { isStopWord } from '../parse-query.ts';
import type { RankedPage } from '../rank.ts';
import { HEADED_RATE, NAMED, PAIR_RATE } from '../weights.ts';
import { fold } from '../words.ts';
import type { Finder } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageIndex } from './pagefind.ts';
import { type Postings, READ_PAGES } from './postings.ts';
import type { Resolved } from './resolve.ts';

/** So many pages are read of those that Pagefind has rated: the first that are shown. */
const RATED_PAGES = 10;

/** Puts pages in the order in which they are shown. */
export function makeSorter(lexicon: Lexicon, pagefind: PageIndex, postings: Postings, finder: Finder) {
  /** The newest first; then those without a date. */
  async function byDate(pages: number[]): Promise<number[]> {
    const dated = await lexicon.dated();
    const places = new Map(dated.map((page, place) => [page, place]));
    return [...pages].sort((a, b) => (places.get(a) ?? dated.length) - (places.get(b) ?? dated.length) || a - b);
  }

  /** The first by their words, once they are read; the others as Pagefind rates them. @param pages in the order of their numbers */
  async function byRelevance(pages: number[], query: Resolved, rank: (page: number) => Promise<RankedPage>): Promise<number[]> {
    const key = nameKey(query.sequence);
    const named = new Set(await lexicon.pagesNamed(key));
    const isFew = pages.length <= READ_PAGES;
    const rated = isFew ? pages : await rate(pages, query, named.union(await headed(query)));
    const best = rated.slice(0, isFew ? READ_PAGES : RATED_PAGES);
    const read = await Promise.all(best.map(async (page) => ({ page, rank: await rank(page) })));
    const scores = new Map(
      read.map(({ page, rank }) => {
        // Of several with this name, the one that most pages speak of.
        const name = named.has(page) ? NAMED + finder.about([page]).size / sizeOf(lexicon.table) : 0;
        return [page, rank.score + name];
      }),
    );
    const first = [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b).map(([page]) => page);
    return [...first, ...rated.slice(best.length)];
  }

  /** The pages that have the query as a heading, or say it as it was typed, small words and all. */
  async function headed({ slots, sequence }: Resolved): Promise<Set<number>> {
    const headed = new Set(await lexicon.pagesHeaded(nameKey(sequence)));
    // With more words than these, pairs of them tell as much, and no part of the index with small words is needed.
    return sequence.length > 3 && slots.length < 3 ? headed.union(await postings.pagesWith(sequence)) : headed;
  }

  async function rate(pages: number[], { slots }: Resolved, first: Set<number>): Promise<number[]> {
    const words = slots.flatMap(({ ways, longer }) => [...ways, ...longer][0]?.words ?? []);
    const telling = words.filter((word) => !isSmall(word));
    const longer = await Promise.all(telling.map((word) => lexicon.wordsFrom(stem(fold(word)))));
    const scores = await pagefind.scores(telling, longer.flat(), pages);
    const best = Math.max(1, ...scores.values());
    const rates = new Map(pages.map((page) => [page, (scores.get(page) ?? 0) + (first.has(page) ? best * HEADED_RATE : 0)]));
    for (const word of words.filter(isSmall)) for (const page of await postings.pagesWith([word])) add(rates, page, 1);
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (next === undefined) continue;
      for (const page of await postings.pagesWith([word, next])) add(rates, page, best * PAIR_RATE);
    }
    return [...pages].sort((a, b) => (rates.get(b) ?? 0) - (rates.get(a) ?? 0) || a - b);
  }

  return { byDate, byRelevance };
}

/** Of such words it counts that a page has them: how often says nothing, and Pagefind would count all the words that they are the start of. */
const isSmall = (word: string): boolean => word.length < 3 || isStopWord(word, word);

/** Adds to the rate of a page that has one. */
function add(rates: Map<number, number>, page: number, more: number): void {
  const rate = rates.get(page);
  if (rate !== undefined) rates.set(page, rate + more);
}
