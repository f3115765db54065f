import { cp, glob, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { firstPlace } from './place.ts';
import { type Answer, TOP } from './score.ts';

/** The page from which stock Pagefind is asked, in the folder of its index. */
const STOCK_PAGE = 'stock.html';

/**
 * Copies the pages of a site, without its search index and whatever else is no page.
 *
 * @param out the folder of the site
 * @param to a folder that is empty or not there
 */
export async function copyPages(out: string, to: string): Promise<void> {
  for await (const path of glob('**/*.html', { cwd: out })) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await cp(join(out, path), join(to, path));
  }
}

/** Indexes the pages in a folder as Pagefind does with its default options, into its folder `pagefind`. */
export async function indexStock(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    await index.addDirectory({ path: folder });
    await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  } finally {
    await close();
  }
}

/**
 * Puts the page from which it is asked beside a stock index. The import stands in a file of the page's own: vitest rewrites those that it
 * sees.
 */
export async function addStockPage(folder: string): Promise<void> {
  await writeFile(join(folder, 'stock.js'), "globalThis.loadPagefind = () => import('./pagefind/pagefind.js');\n");
  const page = '<!doctype html><html lang="en"><title>Stock Pagefind</title><script src="stock.js"></script>';
  await writeFile(join(folder, STOCK_PAGE), page);
}

/** The part of Pagefind's JavaScript API that is used (https://pagefind.app/docs/api/). */
interface StockApi {
  init(): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<{ url: string; sub_results: { url: string }[] }> }[] }>;
}

/** Stock Pagefind in a browser profile, asked through its JavaScript API. */
export class StockPage {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #url: string;

  private constructor(context: BrowserContext, page: Page, url: string) {
    this.#context = context;
    this.page = page;
    this.#url = url;
  }

  /** Opens a profile of its own. */
  static async open(browser: Browser, url: string): Promise<StockPage> {
    const context = await browser.newContext();
    return new StockPage(context, await context.newPage(), url);
  }

  /** Opens the page. Nothing of the search is loaded yet. */
  async visit(): Promise<void> {
    await this.page.goto(this.#url + STOCK_PAGE);
  }

  close = (): Promise<void> => this.#context.close();

  /** Asks it, and loads the first ten results. */
  async search(words: string): Promise<Answer> {
    const results = await this.page.evaluate(
      async ([query, most]) => {
        const pagefind = await (globalThis as unknown as { loadPagefind: () => Promise<StockApi> }).loadPagefind();
        await pagefind.init();
        const found = await pagefind.search(query);
        const pages = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
        return pages.map(({ url, sub_results }) => [url, ...sub_results.map((section) => section.url)]);
      },
      [words, TOP] as const,
    );
    const base = new URL(this.#url).pathname;
    const isEmpty = results.length === 0;
    return { found: results.map((links) => firstPlace(links, base)), saysNothing: isEmpty, isRespelt: false, admitsLack: isEmpty };
  }
}
