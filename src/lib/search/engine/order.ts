import { nameKey, sizeOf } from '../dictionary-format.ts';
import type { RankedPage } from '../rank.ts';
import { HEADED, NAMED, READ_PAGES } from '../weights.ts';
import type { Finder, FoundPages } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapital, isNamed } from './meaning.ts';
import type { ReadPage } from './texts.ts';

/** Puts pages in the order in which they are shown. */
export function makeSorter(lexicon: Lexicon, finder: Finder, read: ReadPage) {
  const { kind } = lexicon.table.filters;
  const guide = kind?.values?.indexOf('guide') ?? -1;
  const isGuide = (page: number): boolean => guide >= 0 && (kind?.pages[page]?.includes(guide) ?? false);

  /** The newest first; then those without a date. */
  async function byDate(pages: number[]): Promise<number[]> {
    const dated = await lexicon.dated();
    const places = new Map(dated.map((page, place) => [page, place]));
    return [...pages].sort((a, b) => (places.get(a) ?? dated.length) - (places.get(b) ?? dated.length) || a - b);
  }

  /**
   * Those that the dictionary ranks first are read, and stand first, by their words. The guide stands below what is published, unless only it
   * has all of the words.
   *
   * @param pages some of those found, in the order of their numbers
   */
  async function byRelevance(
    pages: number[],
    sequence: string[],
    { scores, complete }: FoundPages,
    rank: (page: number) => Promise<RankedPage>,
  ): Promise<number[]> {
    const key = nameKey(sequence);
    const [named, headed] = await Promise.all([lexicon.pagesNamed(key), lexicon.pagesHeaded(key)]);
    const first = new Map(pages.map((page) => [page, scores.get(page) ?? 0]));
    for (const page of [...named, ...headed]) if (first.has(page)) first.set(page, (first.get(page) ?? 0) + HEADED);
    const rated = sorted(pages, first);
    const called = await calledBy(named, key);
    const scored = await Promise.all(
      rated.slice(0, READ_PAGES).map(async (page): Promise<[number, number]> => {
        // Of several with this name, the one that most pages speak of.
        const name = called.has(page) ? NAMED + finder.about([page]).size / sizeOf(lexicon.table) : 0;
        return [page, (await rank(page)).score + name];
      }),
    );
    const order = [...sorted(rated.slice(0, READ_PAGES), new Map(scored)), ...rated.slice(READ_PAGES)];
    const guide = order.filter(isGuide);
    const others = order.filter((page) => !isGuide(page));
    return others.some((page) => complete.has(page)) || !guide.some((page) => complete.has(page))
      ? [...others, ...guide]
      : [...guide, ...others];
  }

  /** Those of some pages that are called by a name: it is their own, or else nobody's, and only their initials or an office. */
  async function calledBy(pages: number[], key: string): Promise<Set<number>> {
    const texts = await Promise.all(pages.slice(0, READ_PAGES).map(async (page) => ({ page, text: await read(page) })));
    const own = texts.filter(({ text }) => isNamed(text, key));
    const called = own.length > 0 ? own : texts.filter(({ text }) => !isCapital(text, key));
    return new Set(called.map(({ page }) => page));
  }

  return { byDate, byRelevance };
}

/** The highest score first. */
const sorted = (pages: number[], scores: ReadonlyMap<number, number>): number[] =>
  [...pages].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
