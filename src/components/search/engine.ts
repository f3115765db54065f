import { stem } from 'porter2';
import { makeExcerpt } from '../../lib/search/excerpt.ts';
import { type Table, valuesOf } from '../../lib/search/format.ts';
import type { PageText } from '../../lib/search/page-text.ts';
import { type Part, parseQuery } from '../../lib/search/parse-query.ts';
import { type RankedPage, rankPage, weigh } from '../../lib/search/rank.ts';
import type { Slot } from '../../lib/search/slot.ts';
import { fold } from '../../lib/search/words.ts';
import { Finder, READ_PAGES } from './find.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { openPagefind, type Pagefind, remember } from './pagefind.ts';
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
  readonly #resolver: Resolver;
  readonly #finder: Finder;

  constructor(lexicon: Lexicon, pagefind: Pagefind) {
    this.#table = lexicon.table;
    this.#lexicon = lexicon;
    this.#pagefind = pagefind;
    this.#resolver = new Resolver(lexicon, pagefind);
    this.#finder = new Finder(pagefind, lexicon.table);
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
    const slots = await Promise.all(query.slots.map(async (slot, index) => weigh(slot, await this.#namesOf(slot), found.sizes[index] ?? 1, this.#pagefind.size)));
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
      ways.map(async ({ words }) => Math.min(...(await Promise.all(words.map(async (word) => this.#countOf(word)))))),
    );
    return counts.reduce((sum, count) => sum + count, 0) + this.#finder.about(about).size;
  }

  async #countOf(word: string): Promise<number> {
    const own = fold(word);
    const known = await this.#lexicon.wordsFrom(own.slice(0, 3));
    return known.filter((other) => stem(other.fold) === stem(own)).reduce((sum, { pages }) => sum + pages, 0);
  }

  /** The names of what a slot is about, as words. */
  async #namesOf({ about }: Slot): Promise<string[][]> {
    const pages = await Promise.all(about.slice(0, 3).map((page) => this.#pagefind.read(page)));
    return pages.flatMap(({ title, otherNames }) => [title, ...otherNames].map((name) => name.split(/\s+/).map(fold).filter((word) => word !== '')));
  }

  #passes(page: number, name: Filter, chosen: string[]): boolean {
    const filter = this.#table.filters[name];
    return chosen.length === 0 || (filter !== undefined && valuesOf(filter, page).some((value) => chosen.includes(filter.values[value] ?? '')));
  }

  #count(pages: Set<number>, filters: SearchRequest['filters']): SearchAnswer['counts'] {
    const count = (name: Filter): [Filter, Record<string, number>] => {
      const counts = new Map<string, number>();
      const filter = this.#table.filters[name];
      for (const page of pages) {
        if (!filter || !FILTERS.every((other) => other === name || this.#passes(page, other, filters[other]))) continue;
        for (const value of valuesOf(filter, page)) counts.set(filter.values[value] ?? '', (counts.get(filter.values[value] ?? '') ?? 0) + 1);
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
    const named = new Set(query.slots.length === 1 ? query.slots[0]?.about : []);
    const first = pages.length <= READ_PAGES ? pages : await this.#preorder(pages, query, named);
    const ranked = await Promise.all(first.slice(0, READ_PAGES).map(async (page) => ({ page, rank: await rank(page) })));
    const score = ({ page, rank }: { page: number; rank: RankedPage }): number => rank.score + (named.has(page) ? 1000 : 0) + kindScore(rank.page);
    ranked.sort((a, b) => score(b) - score(a) || a.page - b.page);
    return [...ranked.map(({ page }) => page), ...first.slice(READ_PAGES)];
  }

  async #preorder(pages: number[], { slots }: Resolved, named: Set<number>): Promise<number[]> {
    const words = slots.flatMap(({ ways }) => ways[0]?.words ?? []);
    const longer = await Promise.all(words.map((word) => this.#lexicon.wordsFrom(stem(fold(word)))));
    const scores = await this.#pagefind.scores(words, longer.flat().map(({ word }) => word));
    const best = Math.max(1, ...scores.values());
    const rated = new Map(pages.map((page) => [page, (scores.get(page) ?? 0) + (named.has(page) ? best * 10 : 0)]));
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (next === undefined) continue;
      for (const page of await this.#pagefind.pagesWith([word, next])) if (rated.has(page)) rated.set(page, (rated.get(page) ?? 0) + best / 3);
    }
    return [...pages].sort((a, b) => (rated.get(b) ?? 0) - (rated.get(a) ?? 0) || a - b);
  }
}

/** Explainers come before pages that merely list what is in them. */
const kindScore = ({ kind }: PageText): number => (kind === 'Explainer' ? 1 : 0);

function toHit({ page, sections }: RankedPage, sequence: string[]): Hit {
  const [best] = sections;
  const link = (id: string | null | undefined): string => (id ? `${page.url}#${id}` : page.url);
  const listed = sections.filter(({ section }) => section.id !== null).slice(0, SECTIONS);
  const first = page.sections.find(({ id }) => id !== null)?.id ?? PASSAGES[page.kind];
  const shown = best ?? { section: page.sections[1] ?? page.sections[0], matches: [] };
  const typed = sequence.join(' ');
  const isTitle = page.title.split(/\s+/).map(fold).join(' ') === typed;
  return {
    title: page.title,
    kind: page.kind,
    url: link(best?.section.id ?? first),
    pageUrl: page.url,
    published: page.published,
    alias: isTitle || best ? null : (page.otherNames.find((name) => fold(name) === typed.replaceAll(' ', '')) ?? page.otherNames[0] ?? null),
    sections: listed.map(({ section, matches }) => ({ heading: section.heading, url: link(section.id), excerpt: makeExcerpt(page, section, matches) })),
    excerpt: shown.section ? makeExcerpt(page, shown.section, shown.matches) : [],
  };
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

