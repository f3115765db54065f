import { type DictionaryFiles, type DictionaryWord, type PageTable, readShard, readTable } from '../dictionary-format.ts';
import { type GeneralWord, readGeneralShard } from '../general-format.ts';
import { download, downloadPacked } from './download.ts';
import { remember } from './remember.ts';

/** The site's own words and names. A question loads the shards that it needs, whatever is there already. */
export interface Lexicon {
  table: PageTable;
  /** The words whose folds start so, in the order of their folds. */
  wordsFrom(start: string): Promise<DictionaryWord[]>;
  /** The folds that start so after their first letter. */
  foldsFromSecond(start: string): Promise<string[]>;
  /** The pages about what has this name. */
  pagesNamed(key: string): Promise<number[]>;
  /** The pages that have this headline or heading. */
  pagesHeaded(key: string): Promise<number[]>;
  /** The pages that have a date, the newest first. */
  dated(): Promise<number[]>;
  /** A part of the values of a filter, `PART_VALUES` in each. */
  valuesIn(filter: string, part: number): Promise<string[]>;
  /** A general English word, with what of the site means much the same; nothing where no page is in English. */
  general(fold: string): Promise<GeneralWord | undefined>;
}

/** @param folder the address of Pagefind's folder @throws when a download fails */
export async function openLexicon(folder: string): Promise<Lexicon> {
  // Its address never changes: ask whether it has.
  const {
    table: tableName,
    shards,
    tails,
    dated,
    general,
  }: DictionaryFiles = await (await download(`${folder}words.json`, 'no-cache')).json();
  const load = (name: string) => downloadPacked(`${folder}words/${name}.z`);
  const shard = remember(async (place: number) => readShard(await load(shards[place]?.[1] ?? '')));
  const tail = remember(async (place: number) => (await load(tails[place]?.[1] ?? '')).split('\n'));
  const pagesBy = (list: 'names' | 'headings') => {
    const maps = remember(async (place: number) => new Map((await shard(place))[list].map(({ key, pages }) => [key, pages])));
    return async (key: string) => (await maps(placeIn(shards, key.split(' ')[0] ?? ''))).get(key) ?? [];
  };
  const table = readTable(JSON.parse(await load(tableName)));
  const json = remember(async (path: string) => JSON.parse(await downloadPacked(`${folder}${path}.z`)));
  const generalShard = remember(async (path: string) => new Map(readGeneralShard(await json(path)).map((word) => [word.word, word])));
  return {
    table,
    wordsFrom: async (start) => {
      const read = await Promise.all(placesFrom(shards, start).map(shard));
      return read.flatMap(({ words }) => words).filter(({ fold }) => fold.startsWith(start));
    },
    foldsFromSecond: async (start) => {
      const read = await Promise.all(placesFrom(tails, start).map(tail));
      return read.flat().filter((fold) => fold.startsWith(start, 1));
    },
    pagesNamed: pagesBy('names'),
    pagesHeaded: pagesBy('headings'),
    dated: () => json(`words/${dated}`),
    valuesIn: async (name, number) => {
      const { values, parts } = table.filters[name] ?? {};
      return values ?? (parts ? json(`${parts.folder}/${number}`) : []);
    },
    general: async (fold) => {
      if (!general) return undefined;
      const place = general.firsts.findLastIndex((first) => first <= fold);
      return (await generalShard(`${general.folder}/${Math.max(0, place)}`)).get(fold);
    },
  };
}

type Places = DictionaryFiles['shards'];

function placeIn(places: Places, start: string): number {
  const place = places.findLastIndex(([first]) => first <= start);
  return Math.max(0, place);
}

/** Where there may be words that start so. */
function placesFrom(places: Places, start: string): number[] {
  const from = placeIn(places, start);
  // Words of one start may have begun in the shard before the one that begins with it.
  return Array.from({ length: placeIn(places, `${start}\uffff`) - from + 1 }, (_, index) => from + index);
}
