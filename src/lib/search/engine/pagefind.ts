import { type PageTable, sizeOf } from '../dictionary-format.ts';
import { remember } from './remember.ts';

/** What the engine uses of `pagefind.js` (https://pagefind.app/docs/api/); `createInstance`, which makes it, is not documented. */
interface PagefindApi {
  search(words: string | null): Promise<{ results: PagefindResult[] }>;
  preload(words: string): Promise<void>;
}

interface PagefindResult {
  id: string;
  score: number;
}

/** Pagefind's index of the site. Pages are numbers: their place in it. What it answers depends on the question alone. */
export interface PageIndex {
  /** The pages that have these words one after the other, or others with the same stems; words as index forms. */
  pagesWith(words: string[]): Promise<Set<number>>;
  /**
   * Pagefind's own scores for words. It also counts words that these are the start of, of which it knows those that it has loaded:
   * they have to be given, so that the same are known each time.
   */
  scores(words: string[], longer: string[]): Promise<Map<number, number>>;
}

/** Pagefind, and the number of the page that each of its ids means. */
interface Loaded {
  api: PagefindApi;
  numbers: Map<string, number>;
}

let failures = 0;

/** A part of Pagefind's index has at least so many words. */
const SAMPLE = 50;

/**
 * Opens Pagefind's index. Pagefind is 75 KB: it is loaded when it is asked for the first time, and most questions never ask it.
 *
 * @param folder the address of its folder, with a slash at the end
 */
export function openPagefind(folder: string, table: PageTable): PageIndex {
  const load = remember<void, Loaded>(() => loadApi(folder, table));

  async function pagesWith(words: string[]): Promise<Set<number>> {
    const { api, numbers } = await load();
    const { results } = await api.search(`"${words.join(' ')}"`);
    return new Set(results.flatMap(({ id }) => numbers.get(id) ?? []));
  }

  return {
    pagesWith,
    async scores(words, longer) {
      if (words.length === 0) return new Map();
      const { api, numbers } = await load();
      await api.preload([...words, ...longer].join(' '));
      for (let place = 0; place < longer.length; place += SAMPLE) {
        // A word or two it may have cut in another way.
        const near = longer.slice(place, place + 3);
        const pages = await Promise.all(near.map((word) => pagesWith([word])));
        if (near.length === 3 && pages.every(({ size }) => size === 0)) throw notLoaded(near[0]);
      }
      const { results } = await api.search(words.join(' '));
      return new Map(results.flatMap(({ id, score }) => [[numbers.get(id) ?? 0, Math.round(score * 1000) / 1000]]));
    },
  };
}

/** Pagefind goes on without a part of its index that it could not download: what notices throws this. */
const notLoaded = (word = ''): Error => new Error(`The part of the search index with “${word}” did not load.`);

/** Loads Pagefind, on the page's own thread: a search takes it few milliseconds, and its worker would be another 12 KB. */
async function loadApi(folder: string, table: PageTable): Promise<Loaded> {
  // A failed import stays failed for its address: another query string makes a retry a new download.
  const address = `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
  const { createInstance } = await import(/* @vite-ignore */ address).catch((error: unknown) => {
    failures += 1;
    throw error;
  });
  const api: PagefindApi = createInstance({ basePath: folder, noWorker: true });
  const { results } = await api.search(null);
  if (results[0]?.id !== table.index || results.length !== sizeOf(table)) {
    throw new Error('The search index and its table are of two versions of the site.');
  }
  return { api, numbers: new Map(results.map(({ id }, page) => [id, page])) };
}
