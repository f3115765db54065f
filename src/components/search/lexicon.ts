import { type Entry, type Name, readShard, type Table, type Word } from '../../lib/search/format.ts';
import { remember } from './pagefind.ts';

/** The site's own words and names. A question loads the shards that it needs, whatever is there already. */
export interface Lexicon {
  table: Table;
  /** The words whose folds start so, in the order of their folds. */
  wordsFrom(start: string): Promise<Word[]>;
  allWords(): Promise<Word[]>;
  /** The pages about what has this name. */
  pagesNamed(key: string): Promise<number[]>;
}

/**
 * @param folder the address of Pagefind's folder
 * @throws when a download fails
 */
export async function openLexicon(folder: string): Promise<Lexicon> {
  // Its address never changes: ask whether it has.
  const { table, shards }: Entry = await (await download(`${folder}words.json`, 'no-cache')).json();
  const load = async (name: string) => {
    const { body } = await download(`${folder}words/${name}.z`, 'default');
    if (!body) throw new Error(`${name}.z is empty.`);
    return new Response(body.pipeThrough(new DecompressionStream('deflate'))).text();
  };
  const shard = remember(async (place: number) => readShard(await load(shards[place]?.[1] ?? '')));
  const names = remember(async (place: number) => new Map((await shard(place)).names.map(({ key, pages }: Name) => [key, pages])));
  const placeOf = (fold: string): number => Math.max(0, shards.findLastIndex(([first]) => first <= fold));
  const read = async (from: number, to: number): Promise<Word[]> => {
    const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return (await Promise.all(places.map(shard))).flatMap(({ words }) => words);
  };
  return {
    table: JSON.parse(await load(table)),
    wordsFrom: async (start) => (await read(placeOf(start), placeOf(`${start}\uffff`))).filter(({ fold }) => fold.startsWith(start)),
    allWords: () => read(0, shards.length - 1),
    pagesNamed: async (key) => (await names(placeOf(key.split(' ')[0] ?? ''))).get(key) ?? [],
  };
}

async function download(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
