import {
  type DictionaryWord,
  FEW_PAGES,
  type FilterTable,
  keyOf,
  NAME_BREAK,
  type PageName,
  type PageTable,
  type Shard,
  steps,
} from '../../../src/lib/search/dictionary-format.ts';
import { fold, forms } from '../../../src/lib/search/words.ts';
import type { IndexedPage } from './pagefind.ts';

/** How many words a shard of the dictionary has; with names and headings about 2.5 KB compressed. */
const SHARD_WORDS = 200;

/** The words of all pages and the names of what they are about, in shards by the first letters of their folds. */
export function makeShards(pages: IndexedPage[]): Shard[] {
  const words = countWords(pages);
  const shards: Shard[] = [];
  for (let start = 0; start < words.length; start = nextStart(words, start)) {
    shards.push({ words: words.slice(start, nextStart(words, start)), names: [], headings: [] });
  }
  const shardOf = ({ key }: PageName) => shards.findLast(({ words }) => (words[0]?.fold ?? '') <= (key.split(' ')[0] ?? ''));
  for (const name of collect(pages, namesOf)) shardOf(name)?.names.push(name);
  for (const heading of collect(pages, headingsOf)) shardOf(heading)?.headings.push(heading);
  return shards;
}

/** How many words a shard of tails has; about 2 KB compressed. */
const SHARD_TAILS = 600;

/** Words that may be misspelt at their first letter, by what follows it. */
export function makeTails(shards: Shard[]): string[][] {
  const folds = [...new Set(shards.flatMap(({ words }) => words.map(({ fold }) => fold)))].filter(
    (word) => word.length > 4 && !/\d/.test(word),
  );
  const sorted = folds.sort((a, b) => compare(a.slice(1), b.slice(1)) || compare(a, b));
  const count = Math.ceil(sorted.length / SHARD_TAILS);
  return Array.from({ length: count }, (_, place) => sorted.slice(place * SHARD_TAILS, (place + 1) * SHARD_TAILS));
}

/** Words of one fold are never in two shards. */
function nextStart(words: DictionaryWord[], start: number): number {
  let end = Math.min(start + SHARD_WORDS, words.length);
  while (end < words.length && words[end]?.fold === words[end - 1]?.fold) end += 1;
  return end;
}

function countWords(pages: IndexedPage[]): DictionaryWord[] {
  const formsOf = ({ content, meta }: IndexedPage) => [content, ...Object.values(meta)].join(' ').split(/\s+/).flatMap(forms);
  return [...pagesBy(pages, formsOf)]
    .map(([word, pages]): DictionaryWord => {
      return { fold: fold(word), word, count: pages.length, pages: pages.length > FEW_PAGES ? undefined : pages };
    })
    .sort((a, b) => compare(a.fold, b.fold) || compare(a.word, b.word));
}

function collect(pages: IndexedPage[], namesOf: (page: IndexedPage) => string[]): PageName[] {
  const named = pagesBy(pages, (page) => namesOf(page).map(keyOf));
  named.delete('');
  return [...named].map(([key, pages]) => ({ key, pages })).sort((a, b) => compare(a.key, b.key));
}

/** The pages, by their numbers, that each key is one of. */
function pagesBy(pages: IndexedPage[], keysOf: (page: IndexedPage) => string[]): Map<string, number[]> {
  const entries = pages.flatMap((page, number) => [...new Set(keysOf(page))].map((key) => ({ key, number })));
  return new Map([...Map.groupBy(entries, ({ key }) => key)].map(([key, own]) => [key, own.map(({ number }) => number)]));
}

function namesOf({ filters, meta }: IndexedPage): string[] {
  if (filters.kind?.[0] !== 'actor' && filters.kind?.[0] !== 'theme') return [];
  return [...(filters.actor ?? []), ...(filters.theme ?? []), ...(meta.otherNames?.split(NAME_BREAK) ?? [])];
}

function headingsOf({ filters, meta, anchors }: IndexedPage): string[] {
  if (filters.kind?.[0] === 'actor' || filters.kind?.[0] === 'theme') return [];
  return [meta.title ?? '', ...anchors.map(({ text }) => text)];
}

export function makeTable(pages: IndexedPage[]): PageTable {
  const names = [...new Set(pages.flatMap(({ filters }) => Object.keys(filters)))].sort();
  return {
    ids: pages.map(({ id }) => id),
    filters: Object.fromEntries(names.map((name) => [name, makeFilter(pages.map(({ filters }) => filters[name] ?? []))])),
  };
}

function makeFilter(pages: string[][]): FilterTable {
  const values = [...new Set(pages.flat())];
  const places = new Map(values.map((value, place) => [value, place]));
  const of = pages.map((list) => list.map((value) => places.get(value) ?? 0).sort((a, b) => a - b));
  return { values, pages: steps(of) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
