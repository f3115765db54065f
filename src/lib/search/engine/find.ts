import { type FilterTable, IMPACTS, type PageTable, sizeOf } from '../dictionary-format.ts';
import { Matcher, type Slot, type SlotWords, type Way } from '../slot.ts';
import {
  LEAST_COVERAGE,
  LEAST_OF_RAREST,
  LEAST_PAGES,
  LEAST_SHARE,
  NAME_FIT,
  NAME_IMPACT,
  OWN_FIT,
  PHRASE_PAGES,
  RANK,
  RELATED_FIT,
  SAME_WORD,
} from '../weights.ts';
import { best, type Had, type Postings } from './postings.ts';

export interface FoundPages {
  /** How well each fits, as far as the dictionary says. */
  scores: Map<number, number>;
  /** Those that have all that was searched for, or what stands in for it. */
  complete: Set<number>;
  /** Of each slot, how much finding it says: more for what few pages have. */
  weights: number[];
}

/** How well a related word fits, of which the dictionary does not say how near it is. */
const NEAR_FIT = RELATED_FIT * 0.7;

/** Finds the pages that have most of what is searched for: the rare before the common, and never none of what has the rarest. */
export function makeFinder(postings: Postings, table: PageTable) {
  const size = sizeOf(table);
  const byValue = ['actor', 'theme'].flatMap((name) => {
    const filter = table.filters[name];
    return filter ? [[filter, pagesByValue(filter)] as const] : [];
  });

  /** @param missing how many words were typed that the site has not, nor anything in their place */
  async function find(slots: Slot[], missing: number): Promise<FoundPages> {
    const having = await Promise.all(slots.map(pagesOf));
    const weights = having.map((pages) => rarity([...pages.values()].filter(({ fit }) => fit >= OWN_FIT).length, size));
    const total = weights.reduce((sum, weight) => sum + weight, missing * rarity(0, size)) || 1;
    const rated = [...new Set(having.flatMap((pages) => [...pages.keys()]))].map((page) => {
      const had = having.map((pages) => pages.get(page));
      const coverage = sumOf(weights, (slot) => had[slot]?.fit ?? 0) / total;
      const words = sumOf(weights, (slot) => (had[slot]?.fit ?? 0) * (had[slot]?.impact ?? 0));
      // What a long page says in passing it hardly says.
      const told = sumOf(weights, (slot) => (had[slot]?.fit ?? 0) * Math.min(1, (had[slot]?.impact ?? 0) / RANK.told)) / total;
      const score = words + total * (RANK.pageCoverage * told ** RANK.steepness + RANK.held * coverage ** RANK.steepness);
      return { page, coverage, told, score, isComplete: missing === 0 && had.every((one) => one !== undefined) };
    });
    const least = Math.max(LEAST_COVERAGE, LEAST_SHARE * Math.max(0, ...rated.map(({ told }) => told)));
    const most = Math.max(...weights);
    const rarest = having.filter((_, slot) => weights[slot] === most);
    const phrases = slots.flatMap(({ isExact }, slot) => (isExact ? [having[slot] ?? new Map()] : []));
    const found = rated.filter(
      ({ page, coverage, told, isComplete }) =>
        (isComplete || told >= least || (coverage >= LEAST_OF_RAREST && rarest.some((pages) => (pages.get(page)?.fit ?? 0) >= OWN_FIT))) &&
        phrases.every((pages) => pages.has(page) || pages.size === 0),
    );
    return {
      scores: new Map(found.map(({ page, score }) => [page, score])),
      complete: new Set(found.flatMap(({ page, isComplete }) => (isComplete ? [page] : []))),
      weights,
    };
  }

  /** Pages that are about one of these: its own, and the explainers that speak of it by any name. */
  function about(named: number[]): Set<number> {
    const pages = new Set(named);
    for (const [filter, having] of byValue) {
      for (const value of named.flatMap((page) => filter.pages[page] ?? [])) for (const page of having.get(value) ?? []) pages.add(page);
    }
    return pages;
  }

  /** The pages that have a slot, with the best of what each has for it. */
  async function pagesOf({ ways, longer, lesser, near, about: named, isExact }: Slot): Promise<Map<number, Had>> {
    if (isExact) return exactly({ ways, longer, lesser, near, isExact });
    const each = await Promise.all([...ways, ...longer, ...lesser].map(({ words, weight }) => postings.having(words, weight)));
    const spoken = [...about(named)].map((page) => [page, { fit: NAME_FIT, impact: NAME_IMPACT }] as const);
    const related = near.pages.map(
      (page, index) => [page, { fit: NEAR_FIT, impact: (near.impacts[index] ?? 1) / IMPACTS / SAME_WORD }] as const,
    );
    return [...each, new Map<number, Had>(related)].reduce(best, new Map<number, Had>(spoken));
  }

  /** Those that have the words as they were typed; where these are many, in one of their forms. */
  async function exactly(slot: SlotWords): Promise<Map<number, Had>> {
    const each = await Promise.all(slot.ways.map(({ words }: Way) => postings.pagesWith(words)));
    const possible = each.reduce((all, pages) => all.union(pages), new Set<number>());
    const pages = possible.size > PHRASE_PAGES ? possible : await postings.read(possible, new Matcher(slot));
    return new Map([...pages].map((page) => [page, { fit: 1, impact: NAME_IMPACT }]));
  }

  return { find, about };
}

/** How much a word says that so many pages have: the weight of Robertson and Spärck Jones (1976), as BM25 has it. */
const rarity = (pagesWith: number, pages: number): number => Math.log(1 + (pages + LEAST_PAGES - pagesWith + 0.5) / (pagesWith + 0.5));

const sumOf = (weights: number[], of: (slot: number) => number): number =>
  weights.reduce((sum, weight, slot) => sum + weight * of(slot), 0);

export type Finder = ReturnType<typeof makeFinder>;

function pagesByValue({ pages }: FilterTable): Map<number, number[]> {
  const pairs = pages.flatMap((values, page) => values.map((value) => ({ value, page })));
  return new Map([...Map.groupBy(pairs, ({ value }) => value)].map(([value, own]) => [value, own.map(({ page }) => page)]));
}
