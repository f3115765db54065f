import { type Table, valuesOf } from '../../lib/search/format.ts';
import type { PageText } from '../../lib/search/page-text.ts';
import { Matcher, type Slot } from '../../lib/search/slot.ts';
import type { Pagefind } from './pagefind.ts';

/** So many pages are read rather than asked Pagefind about: a part of its index is as large as twenty pages. */
export const READ_PAGES = 12;

export interface Found {
  pages: Set<number>;
  /** True where these do not have all that was searched for. */
  isPartial: boolean;
  /** Of each slot, how many pages have it, as far as that was asked. */
  sizes: number[];
}

/** Finds the pages that have all slots, or else those with the most and rarest of them. */
export class Finder {
  readonly #pagefind: Pagefind;
  readonly #table: Table;

  constructor(pagefind: Pagefind, table: Table) {
    this.#pagefind = pagefind;
    this.#table = table;
  }

  /** @param estimates of each slot, about how many pages have it */
  async find(slots: Slot[], estimates: number[]): Promise<Found> {
    const order = slots.map((_, index) => index).sort((a, b) => (estimates[a] ?? 0) - (estimates[b] ?? 0) || a - b);
    const sizes = [...estimates];
    let pages: Set<number> | undefined;
    for (const index of order) {
      const slot = slots[index];
      if (!slot) continue;
      if (pages && pages.size <= READ_PAGES) pages = await this.#readFor(slot, pages);
      else {
        const own = await this.pagesOf(slot);
        sizes[index] = own.size;
        pages = pages ? new Set([...pages].filter((page) => own.has(page))) : own;
      }
      if (pages.size === 0) return this.#findSome(slots, sizes);
    }
    return { pages: pages ?? new Set(), isPartial: false, sizes };
  }

  /** Pages that are about one of these: its own, and the explainers that speak of it by any name. */
  about(named: number[]): Set<number> {
    const pages = new Set(named);
    for (const name of ['actor', 'theme']) {
      const filter = this.#table.filters[name];
      if (!filter) continue;
      const values = new Set(named.flatMap((page) => valuesOf(filter, page)));
      filter.pages.forEach((_, page) => {
        if (valuesOf(filter, page).some((value) => values.has(value))) pages.add(page);
      });
    }
    return pages;
  }

  async pagesOf(slot: Slot): Promise<Set<number>> {
    const ways = await Promise.all(slot.ways.map(({ words }) => this.#pagefind.pagesWith(words)));
    const pages = new Set([...ways.flatMap((way) => [...way]), ...this.about(slot.about)]);
    if (pages.size === 0 && slot.ways[0]?.words.length === 1) throw new Error(`The part of the search index with “${slot.ways[0].words[0]}” did not load.`);
    return slot.isExact ? this.#readFor(slot, pages) : pages;
  }

  async #readFor(slot: Slot, pages: Set<number>): Promise<Set<number>> {
    const about = slot.isExact ? new Set<number>() : this.about(slot.about);
    const matcher = new Matcher(slot.ways, slot.isExact);
    const having = await Promise.all([...pages].map(async (page) => about.has(page) || hasMatch(await this.#pagefind.read(page), matcher)));
    return new Set([...pages].filter((_, index) => having[index]));
  }

  async #findSome(slots: Slot[], sizes: number[]): Promise<Found> {
    if (slots.length < 2) return { pages: new Set(), isPartial: true, sizes };
    const sums = new Map<number, number>();
    for (const [index, slot] of slots.entries()) {
      const own = await this.pagesOf(slot);
      sizes[index] = own.size;
      for (const page of own) sums.set(page, (sums.get(page) ?? 0) + Math.log(1 + this.#pagefind.size / (own.size + 1)));
    }
    const most = Math.max(0, ...sums.values());
    return { pages: new Set([...sums].filter(([, sum]) => sum > most * 0.7).map(([page]) => page)), isPartial: true, sizes };
  }
}

function hasMatch(page: PageText, matcher: Matcher): boolean {
  if (page.forms.some((_, place) => matcher.at(page.forms, place) !== undefined)) return true;
  return page.otherForms.some((name) => name.some((_, place) => matcher.at(name, place) !== undefined));
}
