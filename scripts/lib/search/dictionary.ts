import { type FilterTable, distances, type Name, NAME_BREAK, nameKey, type Shard, type Table, type Word } from '../../../src/lib/search/format.ts';
import { fold, forms } from '../../../src/lib/search/words.ts';
import type { Fragment } from './fragments.ts';

/** How many words a shard of the dictionary has; about 2 KB compressed. */
const SHARD_WORDS = 500;

/** The words of all pages and the names of what they are about, in shards by the first letters of their folds. */
export function makeShards(pages: Fragment[]): Shard[] {
  const words = countWords(pages);
  const names = collectNames(pages);
  const shards: Shard[] = [];
  for (let start = 0; start < words.length; start = nextStart(words, start)) {
    shards.push({ words: words.slice(start, nextStart(words, start)), names: [] });
  }
  for (const name of names) {
    const [first = ''] = name.key.split(' ');
    shards.findLast(({ words }) => (words[0]?.fold ?? '') <= first)?.names.push(name);
  }
  return shards;
}

/** Words of one fold are never in two shards. */
function nextStart(words: Word[], start: number): number {
  let end = Math.min(start + SHARD_WORDS, words.length);
  while (end < words.length && words[end]?.fold === words[end - 1]?.fold) end += 1;
  return end;
}

function countWords(pages: Fragment[]): Word[] {
  const counts = new Map<string, number>();
  for (const { content, meta } of pages) {
    const text = [content, ...Object.values(meta)].join(' ');
    for (const word of new Set(text.split(/\s+/).flatMap(forms))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, pages]) => ({ fold: fold(word), word, pages }))
    .sort((a, b) => compare(a.fold, b.fold) || compare(a.word, b.word));
}

/** Names and other names of actors and themes. */
function collectNames(pages: Fragment[]): Name[] {
  const named = new Map<string, number[]>();
  pages.forEach(({ filters, meta }, page) => {
    if (filters.kind?.[0] !== 'Actor' && filters.kind?.[0] !== 'Theme') return;
    const names = [...(filters.actor ?? []), ...(filters.theme ?? []), ...(meta.otherNames?.split(NAME_BREAK) ?? [])];
    const keys = names.map((name) => nameKey(name.split(/\s+/).map(fold).filter((word) => word !== '')));
    for (const key of new Set(keys)) if (key !== '') named.set(key, [...(named.get(key) ?? []), page]);
  });
  return [...named].map(([key, pages]) => ({ key, pages })).sort((a, b) => compare(a.key, b.key));
}

export function makeTable(pages: Fragment[], language: string): Table {
  const names = [...new Set(pages.flatMap(({ filters }) => Object.keys(filters)))].sort();
  return {
    check: pages.map(({ id }) => id[language.length + 1]).join(''),
    filters: Object.fromEntries(names.map((name) => [name, makeFilter(pages.map(({ filters }) => filters[name] ?? []))])),
  };
}

function makeFilter(pages: string[][]): FilterTable {
  const values = [...new Set(pages.flat())];
  const places = new Map(values.map((value, place) => [value, place]));
  const of = pages.map((list) => list.map((value) => places.get(value) ?? 0).sort((a, b) => a - b));
  return { values, pages: of.map((list, page) => distances(list, page)) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
