import type { Choices, Hit, SearchAnswer, SearchEngine, Suggestion } from '../../lib/search/answer.ts';
import type { Filter, SearchRequest } from '../../lib/search/query.ts';
import { importAgain } from './import-again.ts';

const importEngine = importAgain(() => import('../../lib/search/engine/engine.ts'));

/** An answer, the first of its hits, and the values of filters that were asked for with it. */
export interface Answered {
  answer: SearchAnswer;
  hits: Hit[];
  choices: FilterChoices;
}

export type FilterChoices = Partial<Record<Filter, Choices>>;

/** The searches of one reader, one after the other: only the last one that was asked for is ever answered. */
export class SearchSession {
  #engine: Promise<SearchEngine> | undefined;
  #run = 0;
  readonly #folder: string;

  /** @param folder the address of Pagefind's folder, with a slash at the end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts the download of what every search needs. What fails is tried again by the next search. */
  prepare(): void {
    this.#load().catch(() => undefined);
  }

  /**
   * @param count how many hits to fetch
   * @param choices of how many values of which filters to fetch, too
   * @returns undefined when another search was asked for meanwhile, or `cancel` was called
   * @throws when a download fails; asked again, it is downloaded anew
   */
  ask(request: SearchRequest, count: number, choices: [Filter, number][] = []): Promise<Answered | undefined> {
    this.#run += 1;
    return this.#current(async (isCurrent) => {
      const answer = await (await this.#load()).search(request);
      if (!isCurrent()) return undefined;
      const chosen = choices.map(async ([name, most]) => [name, await answer.choices(name, most)] as const);
      const [hits, ...fetched] = await Promise.all([answer.hits(0, count), ...chosen]);
      return { answer, hits, choices: Object.fromEntries(fetched) };
    });
  }

  /** More hits of the answer that is shown; returns and throws as `ask` does. */
  more(answer: SearchAnswer, from: number, to: number): Promise<Hit[] | undefined> {
    return this.#current(() => answer.hits(from, to));
  }

  /** As `suggest` of the engine, but none where a download fails: the search says that. */
  async suggest(words: string, most: number): Promise<Suggestion[]> {
    try {
      return await (await this.#load()).suggest(words, most);
    } catch (error) {
      console.warn(error);
      return [];
    }
  }

  /** No search that was asked for before is answered any more. */
  cancel(): void {
    this.#run += 1;
  }

  async #current<T>(task: (isCurrent: () => boolean) => Promise<T>): Promise<T | undefined> {
    const run = this.#run;
    const isCurrent = () => run === this.#run;
    try {
      const result = await task(isCurrent);
      return isCurrent() ? result : undefined;
    } catch (error) {
      this.#engine = undefined;
      if (isCurrent()) throw error;
      return undefined;
    }
  }

  #load(): Promise<SearchEngine> {
    const loading = this.#engine ?? importEngine().then(({ loadEngine }) => loadEngine(this.#folder));
    this.#engine = loading;
    loading.catch(() => {
      if (this.#engine === loading) this.#engine = undefined;
    });
    return loading;
  }
}
