import { type PageData, type PageText, readPage } from '../../lib/search/page-text.ts';

/** The part of Pagefind's JavaScript API that the engine uses (https://pagefind.app/docs/api/). */
interface Api {
  search(words: string | null, options?: { sort?: Record<string, 'asc' | 'desc'> }): Promise<{ results: Result[] }>;
  preload(words: string): Promise<void>;
}

interface Result {
  id: string;
  score: number;
  data(): Promise<PageData>;
}

/** Pagefind's index of the site. Pages are numbers: their place in it. What it answers depends on the question alone. */
export interface Pagefind {
  size: number;
  /** The first letters of the pages' ids, by number: tells which table belongs to it. */
  check: string;
  /** The pages that have these words one after the other, or others with the same stems; words as index forms. */
  pagesWith(words: string[]): Promise<Set<number>>;
  /**
   * Pagefind's own scores for words. It also counts words that these are the start of, of which it knows those that it has loaded:
   * they have to be given, so that the same are known each time.
   */
  scores(words: string[], longer: string[]): Promise<Map<number, number>>;
  read(page: number): Promise<PageText>;
  /** All pages that have a date, the newest first. */
  byDate(): Promise<number[]>;
}

let failures = 0;

/** A part of Pagefind's index has at least so many words. */
const SAMPLE = 50;

/**
 * Loads Pagefind, on the page's own thread: a search takes it few milliseconds, and its worker would be another 12 KB.
 *
 * @param folder the address of its folder, with a slash at the end
 * @throws when a download fails
 */
export async function openPagefind(folder: string): Promise<Pagefind> {
  // A failed import stays failed for its address: another query string makes a retry a new download.
  const address = `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
  const { createInstance } = await import(/* @vite-ignore */ address).catch((error: unknown) => {
    failures += 1;
    throw error;
  });
  const api: Api = createInstance({ basePath: folder, noWorker: true });
  const all = (await api.search(null)).results;
  const prefix = all[0]?.id.indexOf('_') ?? 0;
  const numbers = new Map(all.map(({ id }, page) => [id, page]));
  const toPages = ({ results }: { results: Result[] }): number[] => results.flatMap(({ id }) => numbers.get(id) ?? []);

  const pagesWith = async (words: string[]) => new Set(toPages(await api.search(`"${words.join(' ')}"`)));
  const read = remember(async (page: number) => {
    const result = all[page];
    if (!result) throw new Error(`Pagefind has no page ${page}.`);
    return readPage(await result.data());
  });
  return {
    size: all.length,
    check: all.map(({ id }) => id[prefix + 1]).join(''),
    pagesWith,
    async scores(words, longer) {
      if (words.length === 0) return new Map();
      await api.preload([...words, ...longer].join(' '));
      for (let place = 0; place < longer.length; place += SAMPLE) {
        // Pagefind goes on without a part of its index that it could not download; a word or two it may have cut in another way.
        const near = longer.slice(place, place + 3);
        const pages = await Promise.all(near.map((word) => pagesWith([word])));
        if (near.length === 3 && pages.every(({ size }) => size === 0))
          throw new Error(`The part of the search index with “${near[0]}” did not load.`);
      }
      const { results } = await api.search(words.join(' '));
      return new Map(results.flatMap(({ id, score }) => [[numbers.get(id) ?? 0, Math.round(score * 1000) / 1000]]));
    },
    read,
    byDate: async () => toPages(await api.search(null, { sort: { published: 'desc' } })),
  };
}

/** Keeps what a question was answered with, unless it failed. */
export function remember<Question, Answer>(ask: (question: Question) => Promise<Answer>): (question: Question) => Promise<Answer> {
  const answers = new Map<Question, Promise<Answer>>();
  return (question) => {
    let answer = answers.get(question);
    if (!answer) {
      answer = ask(question);
      answers.set(question, answer);
      answer.catch(() => answers.delete(question));
    }
    return answer;
  };
}
