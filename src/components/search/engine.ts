/** The part of Pagefind's JavaScript API that the search page uses (https://pagefind.app/docs/api/). */
export interface Engine {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string | null, options: { filters: Record<string, { any: string[] }> }): Promise<{ results: Hit[]; filters: Counts }>;
}

/** How many pages each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;

export interface Hit {
  data(): Promise<Page>;
}

export interface Page {
  url: string;
  meta: Record<string, string>;
  /** HTML: the words of the page, escaped by Pagefind, with the words found in `<mark>`. */
  excerpt: string;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/**
 * Loads Pagefind, which `build` puts below the site's base path.
 *
 * @param folder the address of its folder, with a slash at the end
 * @throws when the download fails
 */
export async function loadEngine(folder: string): Promise<Engine> {
  // A failed import stays failed for its address: a new query string makes a retry a new download.
  const engine: Engine = await import(/* @vite-ignore */ `${folder}pagefind.js?${Date.now()}`);
  await engine.init();
  // Pagefind counts pages by filter only once the filters are loaded.
  await engine.filters();
  return engine;
}
