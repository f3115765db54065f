import {
  type DictionaryWord,
  keyOf,
  LESSER_KINDS,
  NAME_BREAK,
  type PageName,
  type Shard,
} from '../../../src/lib/search/dictionary-format.ts';
import { cutWords, fold, forms } from '../../../src/lib/search/words.ts';
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
  const formsOf = ({ content, meta: { language, line, ...meta } }: IndexedPage) =>
    cutWords([content, ...Object.values(meta)].join(' ')).flatMap(({ word }) => forms(word));
  return [...pagesBy(pages, formsOf)]
    .map(([word, pages]): DictionaryWord => {
      return { fold: fold(word), word, pages };
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

/** The kinds of pages that are about what their title names. */
const NAMED_KINDS = new Set(['actor', 'theme', 'term']);

function namesOf({ filters, meta }: IndexedPage): string[] {
  if (!NAMED_KINDS.has(filters.kind?.[0] ?? '')) return [];
  const term = filters.kind?.[0] === 'term' ? [meta.title ?? ''] : [];
  const others = ['otherNames', ...LESSER_KINDS].flatMap((name) => meta[name]?.split(NAME_BREAK) ?? []);
  return [...(filters.actor ?? []), ...(filters.theme ?? []), ...term, ...others];
}

function headingsOf({ filters, meta, anchors }: IndexedPage): string[] {
  if (NAMED_KINDS.has(filters.kind?.[0] ?? '')) return [];
  return [meta.title ?? '', ...anchors.map(({ text }) => text)];
}

/** The values of a filter in the order of their numbers, and of each page the numbers of its own. */
export function numberValues(pages: string[][]): { values: string[]; pages: number[][] } {
  const values = [...new Set(pages.flat())].map((value) => ({ value, key: fold(value) }));
  values.sort((a, b) => compare(a.key, b.key) || compare(a.value, b.value));
  const numbers = new Map(values.map(({ value }, number) => [value, number]));
  const of = pages.map((list) => list.map((value) => numbers.get(value) ?? 0).sort((a, b) => a - b));
  return { values: values.map(({ value }) => value), pages: of };
}

/** The pages that have a date, the newest first. */
export function makeDated(pages: IndexedPage[]): number[] {
  const dated = pages.flatMap(({ meta }, page) => (meta.published ? [{ page, date: meta.published }] : []));
  return dated.sort((a, b) => compare(b.date, a.date) || a.page - b.page).map(({ page }) => page);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
