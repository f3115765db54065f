import { stem } from 'porter2';
import { makeExcerpt } from '../../lib/search/excerpt.ts';
import { nameKey, type Table } from '../../lib/search/format.ts';
import type { PageText } from '../../lib/search/page-text.ts';
import { type Part, parseQuery } from '../../lib/search/parse-query.ts';
import { type RankedPage, rankPage, weigh } from '../../lib/search/rank.ts';
import type { Slot } from '../../lib/search/slot.ts';
import { fold } from '../../lib/search/words.ts';
import { Finder, READ_PAGES } from './find.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { openPagefind, type Pagefind, remember } from './pagefind.ts';
import { Postings } from './postings.ts';
import { FILTERS, type Filter } from './query.ts';
import { type Resolved, Resolver } from './resolve.ts';
import type { Hit, SearchAnswer, SearchEngine, SearchRequest } from './types.ts';

/**
 * Loads what a search needs first.
 *
 * @param folder the address of Pagefind's folder, with a slash at the end
 * @throws when a download fails; another call downloads anew
 */
export async function loadEngine(folder: string): Promise<SearchEngine> {
  const lexicon = await openLexicon(folder);
  return new Engine(lexicon, await openPagefind(folder, lexicon.table.check));
}

/** How many sections of a page a hit has. */
const SECTIONS = 5;
/** Where the passages begin on a page that has no sections of its own. */
const PASSAGES: Record<string, string> = { Actor: 'ui-passages', Theme: 'ui-passages' };

class Engine implements SearchEngine {
  readonly #table: Table;
  readonly #lexicon: Lexicon;
  readonly #pagefind: Pagefind;
  readonly #postings: Postings;
  readonly #resolver: Resolver;
  readonly #finder: Finder;

  constructor(lexicon: Lexicon, pagefind: Pagefind) {
    this.#table = lexicon.table;
    this.#lexicon = lexicon;
    this.#pagefind = pagefind;
    this.#postings = new Postings(lexicon, pagefind);
    this.#resolver = new Resolver(lexicon, this.#postings);
    this.#finder = new Finder(this.#postings, lexicon.table);
  }

  async search({ words, filters, sort, asTyped }: SearchRequest): Promise<SearchAnswer> {
    const parts = parseQuery(words);
    const query = await this.#resolver.resolve(parts, asTyped);
    const estimates = await Promise.all(query.slots.map((slot) => this.#estimate(slot)));
    const found =
      parts.length === 0
        ? { pages: new Set(Array.from({ length: this.#pagefind.size }, (_, page) => page)), isPartial: false, sizes: [] }
        : await this.#finder.find(query.slots, estimates);
    const pages = [...found.pages].filter((page) => FILTERS.every((name) => this.#passes(page, name, filters[name]))).sort((a, b) => a - b);
    const slots = await Promise.all(
      query.slots.map(async (slot, index) => weigh(slot, await this.#namesOf(slot), found.sizes[index] ?? 1, this.#pagefind.size)),
    );
    const rank = remember(async (page: number) => rankPage(await this.#pagefind.read(page), slots, query.sequence));
    const order = sort === 'date' || slots.length === 0 ? await this.#byDate(pages) : await this.#byRelevance(pages, query, rank);
    return {
      total: order.length,
      hits: (from, to) => Promise.all(order.slice(from, to).map(async (page) => toHit(await rank(page), query.sequence))),
      counts: this.#count(found.pages, filters),
      readAs: query.respelt.size > 0 ? readAs(words, parts, query.respelt) : null,
      notFound: query.notFound,
      isPartial: found.isPartial || query.notFound.length > 0,
    };
  }

  /** About how many pages have a slot, from the dictionary. */
  async #estimate({ ways, about }: Slot): Promise<number> {
    const counts = await Promise.all(
      ways.map(async ({ words }) => Math.min(...(await Promise.all(words.map((word) => this.#postings.count(word)))))),
    );
    return counts.reduce((sum, count) => sum + count, 0) + this.#finder.about(about).size;
  }

  /** The names of what a slot is about, as words. */
  async #namesOf({ about }: Slot): Promise<string[][]> {
    const pages = await Promise.all(about.slice(0, 3).map((page) => this.#pagefind.read(page)));
    return pages.flatMap(({ title, otherNames }) =>
      [title, ...otherNames].map((name) =>
        name
          .split(/\s+/)
          .map(fold)
          .filter((word) => word !== ''),
      ),
    );
  }

  #passes(page: number, name: Filter, chosen: string[]): boolean {
    const filter = this.#table.filters[name];
    return chosen.length === 0 || (filter?.pages[page]?.some((value) => chosen.includes(filter.values[value] ?? '')) ?? false);
  }

  #count(pages: Set<number>, filters: SearchRequest['filters']): SearchAnswer['counts'] {
    const count = (name: Filter): [Filter, Record<string, number>] => {
      const counts = new Map<string, number>();
      const filter = this.#table.filters[name];
      for (const page of pages) {
        if (!filter || !FILTERS.every((other) => other === name || this.#passes(page, other, filters[other]))) continue;
        for (const value of filter.pages[page] ?? [])
          counts.set(filter.values[value] ?? '', (counts.get(filter.values[value] ?? '') ?? 0) + 1);
      }
      return [name, Object.fromEntries(counts)];
    };
    return Object.fromEntries(FILTERS.map(count)) as SearchAnswer['counts'];
  }

  async #byDate(pages: number[]): Promise<number[]> {
    const dated = await this.#pagefind.byDate();
    const places = new Map(dated.map((page, place) => [page, place]));
    return [...pages].sort((a, b) => (places.get(a) ?? dated.length) - (places.get(b) ?? dated.length) || a - b);
  }

  /** The first by their words, read; the others as Pagefind has them. */
  async #byRelevance(pages: number[], query: Resolved, rank: (page: number) => Promise<RankedPage>): Promise<number[]> {
    const key = nameKey(query.sequence);
    const named = new Set(await this.#lexicon.pagesNamed(key));
    const headed = new Set(await this.#lexicon.pagesHeaded(key));
    const said = pages.length > READ_PAGES ? await this.#phrase(query) : new Set<number>();
    const isFirst = (page: number): boolean => named.has(page) || headed.has(page) || said.has(page);
    const first = pages.length <= READ_PAGES ? pages : await this.#preorder(pages, query, isFirst);
    const ranked = await Promise.all(first.slice(0, READ_PAGES).map(async (page) => ({ page, rank: await rank(page) })));
    const score = ({ page, rank }: { page: number; rank: RankedPage }): number =>
      rank.score * (KIND_WEIGHT[rank.page.kind] ?? 1) + (named.has(page) ? NAMED + this.#finder.about([page]).size / 1e4 : 0);
    ranked.sort((a, b) => score(b) - score(a) || a.page - b.page);
    return [...ranked.map(({ page }) => page), ...first.slice(READ_PAGES)];
  }

  /** The pages that have a query of many small words as it was typed. */
  async #phrase({ slots, sequence }: Resolved): Promise<Set<number>> {
    return sequence.length > 3 && slots.length < 3 ? this.#postings.pagesWith(sequence) : new Set();
  }

  async #preorder(pages: number[], { slots }: Resolved, isFirst: (page: number) => boolean): Promise<number[]> {
    const words = slots.flatMap(({ ways }) => ways[0]?.words ?? []);
    const longer = await Promise.all(words.map((word) => this.#lexicon.wordsFrom(stem(fold(word)))));
    const scores = await this.#pagefind.scores(
      words,
      longer.flat().map(({ word }) => word),
    );
    const best = Math.max(1, ...scores.values());
    const rated = new Map(pages.map((page) => [page, (scores.get(page) ?? 0) + (isFirst(page) ? best * 10 : 0)]));
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (next === undefined) continue;
      for (const page of await this.#postings.pagesWith([word, next]))
        if (rated.has(page)) rated.set(page, (rated.get(page) ?? 0) + best / 3);
    }
    return [...pages].sort((a, b) => (rated.get(b) ?? 0) - (rated.get(a) ?? 0) || a - b);
  }
}

/** An actor or theme comes first where the query is its name. */
const NAMED = 1000;
/** Explainers come before pages that merely name what is in them, and before the manual. */
const KIND_WEIGHT: Record<string, number> = { Explainer: 1, Actor: 0.8, Theme: 0.8, Guide: 0.6 };

function toHit({ page, sections }: RankedPage, sequence: string[]): Hit {
  const [best] = sections;
  const link = (id: string | null | undefined): string => (id ? `${page.url}#${id}` : page.url);
  const listed = sections.filter(({ section }) => section.id !== null).slice(0, SECTIONS);
  const first = page.sections.find(({ id }) => id !== null)?.id ?? PASSAGES[page.kind];
  const shown = best ?? { section: page.sections[1] ?? page.sections[0], matches: [] };
  return {
    title: page.title,
    kind: page.kind,
    url: link(best?.section.id ?? first),
    pageUrl: page.url,
    published: page.published,
    alias: aliasOf(page, nameKey(sequence)),
    sections: listed.map(({ section, matches }) => ({
      heading: section.heading,
      url: link(section.id),
      excerpt: makeExcerpt(page, section, matches),
    })),
    excerpt: shown.section ? makeExcerpt(page, shown.section, shown.matches) : [],
  };
}

/** The other name of an actor or theme that the query is. */
function aliasOf({ title, otherNames }: PageText, key: string): string | null {
  const keyOf = (name: string): string =>
    nameKey(
      name
        .split(/\s+/)
        .map(fold)
        .filter((word) => word !== ''),
    );
  return keyOf(title) === key ? null : (otherNames.find((name) => keyOf(name) === key) ?? null);
}

/** What was typed, with the words that were taken for others replaced. */
function readAs(words: string, parts: Part[], respelt: Map<string, string>): string {
  let text = words;
  for (const { typed } of parts) {
    const meant = respelt.get(typed);
    if (meant !== undefined) text = text.replace(typed, meant);
  }
  return text.trim();
}
