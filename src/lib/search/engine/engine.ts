import { stem } from 'porter2';
import type { Hit, SearchAnswer, SearchEngine } from '../answer.ts';
import { nameKey, sizeOf } from '../dictionary-format.ts';
import { parseQuery, type QueryPart } from '../parse-query.ts';
import { FILTERS, type SearchRequest } from '../query.ts';
import { type RankedPage, rankPage, weigh } from '../rank.ts';
import { OWN_FIT, READ_PAGES } from '../weights.ts';
import { fold } from '../words.ts';
import { type FoundPages, makeFinder } from './find.ts';
import { toHit } from './hit.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { meaningOf } from './meaning.ts';
import { makeSorter } from './order.ts';
import { openPagefind, type PageIndex } from './pagefind.ts';
import { openPostings } from './postings.ts';
import { remember } from './remember.ts';
import { makeResolver } from './resolve.ts';
import { makeSuggester } from './suggest.ts';
import { openTexts, type ReadPage } from './texts.ts';
import { countValues, openValues, passes } from './values.ts';

/** How many related words are told of. */
const MOST_RELATED = 6;

/** Loads what a search needs first. @param folder as for `openPagefind` @throws when a download fails; another call downloads anew */
export async function loadEngine(folder: string): Promise<SearchEngine> {
  const lexicon = await openLexicon(folder);
  return createEngine(lexicon, openPagefind(folder, lexicon.table), openTexts(folder, lexicon.table));
}

/** A search whose answers depend on the question alone, not on what was asked before. */
export function createEngine(lexicon: Lexicon, pagefind: PageIndex, read: ReadPage): SearchEngine {
  const { table } = lexicon;
  const size = sizeOf(table);
  const values = openValues(lexicon);
  const postings = openPostings(lexicon, pagefind, read);
  const resolver = makeResolver(lexicon, postings);
  const finder = makeFinder(postings, table);
  const sorter = makeSorter(lexicon, finder, read);

  async function search({ words, filters, sort, asTyped }: SearchRequest): Promise<SearchAnswer> {
    const parts = parseQuery(words);
    const [query, chosen] = await Promise.all([resolver.resolve(parts, asTyped), values.choose(filters)]);
    const found: FoundPages =
      parts.length === 0
        ? { scores: new Map([...Array(size).keys()].map((page) => [page, 0])), complete: new Set(), weights: [] }
        : await finder.find(query.slots, query.notFound.length);
    const pages = [...found.scores.keys()]
      .filter((page) => FILTERS.every((name) => passes(table, page, name, filters, chosen)))
      .sort((a, b) => a - b);
    const meanings = await Promise.all(query.slots.map((slot) => meaningOf(slot, read)));
    const slots = query.slots.map((slot, index) => weigh(slot, meanings[index]?.names ?? [], found.weights[index] ?? 1));
    const rank = remember(async (page: number) => rankPage(await read(page), slots, query.sequence, found.scores.get(page) ?? 0));
    const order =
      sort === 'date' || slots.length === 0 ? await sorter.byDate(pages) : await sorter.byRelevance(pages, query.sequence, found, rank);
    const spoken = query.slots.map(({ about }, slot) => finder.about(meanings[slot]?.isOwn ? about : []));
    const show = async (page: number): Promise<Hit> => {
      const ranked = await rank(page);
      const isHad = (slot: number) =>
        spoken[slot]?.has(page) || ranked.matches.some((match) => match.slot === slot && match.fit >= OWN_FIT);
      const lacked = query.slots.flatMap(({ typed }, slot) => (isHad(slot) ? [] : [typed]));
      return toHit(ranked, key, respelt ?? words, [...lacked, ...query.notFound]);
    };
    const first = query.related.length > 0 ? await Promise.all(order.slice(0, READ_PAGES).map(rank)) : [];
    const counts = countValues(table, found.scores.keys(), filters, chosen);
    const respelt = query.respelt.size > 0 ? readAs(words, parts, query.respelt) : null;
    const key = nameKey(query.sequence);
    return {
      total: order.length,
      hits: (from, to) => Promise.all(order.slice(from, to).map(show)),
      choices: (name, most) => values.list(name, counts[name], filters, chosen, most),
      readAs: respelt,
      notFound: query.notFound,
      related: metOf(query.related, first),
      complete: pages.filter((page) => found.complete.has(page)).length,
      isPartial: parts.length > 0 && found.complete.size === 0,
    };
  }

  return { search, suggest: makeSuggester(lexicon, finder) };
}

/** Of related words those that some pages have, what most of them have first. */
function metOf(related: string[], pages: RankedPage[]): string[] {
  const met = pages.map(({ page, matches }) => new Set(matches.flatMap(({ start }) => page.forms[start] ?? []).map(stem)));
  const counted = related.map((word) => ({ word, count: met.filter((stems) => stems.has(stem(fold(word)))).length }));
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_RELATED)
    .map(({ word }) => word);
}

function readAs(words: string, parts: QueryPart[], respelt: Map<string, string>): string {
  let read = '';
  let end = 0;
  for (const { typed, start } of parts) {
    const meant = respelt.get(typed);
    if (meant === undefined) continue;
    read += words.slice(end, start) + meant;
    end = start + typed.length;
  }
  return (read + words.slice(end)).trim();
}
