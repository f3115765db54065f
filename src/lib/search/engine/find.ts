import { type FilterTable, type PageTable, sizeOf } from '../dictionary-format.ts';
import { Matcher, type Slot } from '../slot.ts';
import { LEAST_SHARE } from '../weights.ts';
import { type Postings, READ_PAGES } from './postings.ts';

export interface FoundPages {
  pages: Set<number>;
  /** True where these do not have all that was searched for. */
  isPartial: boolean;
  /** Of each slot, how many pages have it, as far as that was asked. */
  sizes: number[];
}

/** Finds the pages that have all slots, or else those with the most and rarest of them. */
export function makeFinder(postings: Postings, table: PageTable) {
  const size = sizeOf(table);
  const byValue = ['actor', 'theme'].flatMap((name) => {
    const filter = table.filters[name];
    return filter ? [[filter, pagesByValue(filter)] as const] : [];
  });

  /** @param estimates of each slot, about how many pages have it */
  async function find(slots: Slot[], estimates: number[]): Promise<FoundPages> {
    const order = slots.map((_, index) => index).sort((a, b) => (estimates[a] ?? 0) - (estimates[b] ?? 0) || a - b);
    const sizes = [...estimates];
    let pages: Set<number> | undefined;
    for (const index of order) {
      const slot = slots[index];
      if (!slot) continue;
      if (pages && pages.size <= READ_PAGES && !isOfWords(slot)) pages = await readFor(slot, pages);
      else {
        const own = await pagesOf(slot);
        sizes[index] = own.size;
        pages = pages ? pages.intersection(own) : own;
      }
      if (pages.size === 0) return findSome(slots, sizes);
    }
    return { pages: pages ?? new Set(), isPartial: false, sizes };
  }

  /** Pages that are about one of these: its own, and the explainers that speak of it by any name. */
  function about(named: number[]): Set<number> {
    const pages = new Set(named);
    for (const [filter, having] of byValue) {
      for (const value of named.flatMap((page) => filter.pages[page] ?? [])) for (const page of having.get(value) ?? []) pages.add(page);
    }
    return pages;
  }

  async function pagesOf(slot: Slot): Promise<Set<number>> {
    const ways = await Promise.all([...slot.ways, ...slot.longer].map(({ words }) => postings.pagesWith(words)));
    const pages = ways.reduce((all, way) => all.union(way), about(slot.about));
    return slot.isExact ? readFor(slot, pages) : pages;
  }

  async function readFor(slot: Slot, pages: Set<number>): Promise<Set<number>> {
    const named = slot.isExact ? new Set<number>() : about(slot.about).intersection(pages);
    const ways = await Promise.all([...slot.ways, ...slot.longer].map(({ words }) => postings.pagesWithEach(words)));
    const possible = ways.reduce((all, way) => all.union(way), new Set<number>()).intersection(pages);
    return named.union(await postings.read(possible.difference(named), new Matcher(slot)));
  }

  async function findSome(slots: Slot[], sizes: number[]): Promise<FoundPages> {
    if (slots.length < 2) return { pages: new Set(), isPartial: true, sizes };
    const sums = new Map<number, number>();
    for (const [index, slot] of slots.entries()) {
      const own = await pagesOf(slot);
      sizes[index] = own.size;
      for (const page of own) sums.set(page, (sums.get(page) ?? 0) + Math.log(1 + size / (own.size + 1)));
    }
    const most = Math.max(0, ...sums.values());
    return { pages: new Set([...sums].filter(([, sum]) => sum > most * LEAST_SHARE).map(([page]) => page)), isPartial: true, sizes };
  }

  return { find, about };
}

/** Whether the dictionary says which pages have a slot: it does of words, not of several one after the other. */
const isOfWords = ({ ways, longer, isExact }: Slot): boolean => !isExact && [...ways, ...longer].every(({ words }) => words.length === 1);

export type Finder = ReturnType<typeof makeFinder>;

function pagesByValue({ pages }: FilterTable): Map<number, number[]> {
  const pairs = pages.flatMap((values, page) => values.map((value) => ({ value, page })));
  return new Map([...Map.groupBy(pairs, ({ value }) => value)].map(([value, own]) => [value, own.map(({ page }) => page)]));
}
