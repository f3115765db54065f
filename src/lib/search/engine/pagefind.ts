import type { LanguageIndex, PageTable } from '../dictionary-format.ts';
import { sizeOf } from '../dictionary-format.ts';
import { remember } from './remember.ts';

/** What the engine uses of `pagefind.js` (https://pagefind.app/docs/api/); `createInstance`, which makes it, is not documented. */
interface PagefindApi {
  search(words: string | null): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
}

/** Pagefind's indexes of the site, one for each language. Pages are numbers: their place. What it answers depends on the question alone. */
export interface PageIndex {
  /**
   * The pages that have these words one after the other, or others with the same stems; words as index forms.
   *
   * @param among pages that have each of the words: only the indexes of their languages are asked
   */
  pagesWith(words: string[], among: ReadonlySet<number>): Promise<Set<number>>;
}

/** Pagefind's index of one language, its first page, and the number of the page that each of its ids means. */
interface Part {
  language?: string;
  index: string;
  first: number;
  pages: number;
}
interface Loaded {
  api: PagefindApi;
  numbers: Map<string, number>;
}

let failures = 0;

/**
 * Opens Pagefind's indexes. Pagefind is 75 KB: it is loaded when it is asked for the first time, and most questions never ask it.
 *
 * @param folder the address of its folder, with a slash at the end
 */
export function openPagefind(folder: string, table: PageTable): PageIndex {
  const parts = table.languages ? partsOf(table.languages) : [{ index: table.index, first: 0, pages: sizeOf(table) }];
  const load = remember<Part, Loaded>((part) => loadApi(folder, part));
  const isIn = ({ first, pages }: Part, page: number): boolean => page >= first && page < first + pages;
  const partsWith = (among: Iterable<number>): Part[] => {
    const list = [...among];
    return parts.filter((part) => list.some((page) => isIn(part, page)));
  };

  async function pagesIn(part: Part, words: string[]): Promise<Set<number>> {
    const { api, numbers } = await load(part);
    const { results } = await api.search(`"${words.join(' ')}"`);
    return new Set(results.flatMap(({ id }) => numbers.get(id) ?? []));
  }

  return {
    async pagesWith(words, among) {
      const found = await Promise.all(partsWith(among).map((part) => pagesIn(part, words)));
      return found.reduce((all, own) => all.union(own), new Set());
    },
  };
}

function partsOf(languages: readonly LanguageIndex[]): Part[] {
  let first = 0;
  return languages.map((own) => {
    const part = { ...own, first };
    first += own.pages;
    return part;
  });
}

/** Loads Pagefind for an index, on the page's own thread: a search takes it few milliseconds, and its worker would be another 12 KB. */
async function loadApi(folder: string, { language, index, first, pages }: Part): Promise<Loaded> {
  // Another query string makes another module: what Pagefind has of one language stays in its module, and a failed import stays failed.
  const query = [first > 0 ? language : undefined, failures > 0 ? failures : undefined].filter((part) => part !== undefined).join('-');
  const address = `${folder}pagefind.js${query && `?${query}`}`;
  const { createInstance } = await import(/* @vite-ignore */ address).catch((error: unknown) => {
    failures += 1;
    throw error;
  });
  const api: PagefindApi = inLanguage(language, () => createInstance({ basePath: folder, noWorker: true }));
  const { results } = await api.search(null);
  if (results[0]?.id !== index || results.length !== pages) {
    throw new Error('The search index and its table are of two versions of the site.');
  }
  return { api, numbers: new Map(results.map(({ id }, place) => [id, first + place])) };
}

/** Pagefind reads which index to take from the language of the page, at once when an instance is made, and lets nobody name another. */
function inLanguage<Made>(language: string | undefined, make: () => Made): Made {
  if (language === undefined) return make();
  const { documentElement: page } = document;
  const own = page.lang;
  page.lang = language;
  try {
    return make();
  } finally {
    page.lang = own;
  }
}
