import {
  type DictionaryWord,
  keyOf,
  LESSER_KINDS,
  NAME_BREAK,
  type PageName,
  type Shard,
} from '../../../src/lib/search/dictionary-format.ts';
import { fold } from '../../../src/lib/search/words.ts';
import { impactsOf } from './impacts.ts';
import type { IndexedPage } from './pagefind.ts';

/** How many words a shard of the dictionary has; with names and headings about 1.4 KB compressed. */
const SHARD_WORDS = 100;

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

/**
 * Where each of some sorted lists starts, as shortly as it can be said.
 *
 * @param lists none of them empty
 */
export const firstsOf = (lists: string[][]): string[] =>
  lists.map((list, place) => {
    const [first = ''] = list;
    const before = lists[place - 1]?.at(-1) ?? '';
    const end = [...first].findIndex((_, index) => first.slice(0, index + 1) > before);
    return place === 0 ? '' : end < 0 ? first : first.slice(0, end + 1);
  });

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
  const words = new Map<string, DictionaryWord>();
  for (const [number, page] of pages.entries()) {
    for (const [word, impact] of impactsOf(page)) {
      const known = words.get(word) ?? { fold: fold(word), word, pages: [], impacts: [] };
      known.pages.push(number);
      known.impacts.push(impact);
      words.set(word, known);
    }
  }
  return [...words.values()].sort((a, b) => compare(a.fold, b.fold) || compare(a.word, b.word));
}

function collect(pages: IndexedPage[], namesOf: (page: IndexedPage) => string[]): PageName[] {
  const named = new Map<string, PageName>();
  for (const [number, page] of pages.entries()) {
    for (const text of namesOf(page).map((name) => name.replace(/\s+/g, ' ').trim())) {
      const key = keyOf(text);
      const known = named.get(key) ?? { text, key, pages: [] };
      if (known.pages.at(-1) !== number) known.pages.push(number);
      named.set(key, known);
    }
  }
  named.delete('');
  return [...named.values()].sort((a, b) => compare(a.key, b.key));
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
