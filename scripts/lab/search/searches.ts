import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type Serving, serveSite } from '../../lib/serve/serve.ts';
import { browserFlags, findBrowser } from '../checks/browser.ts';
import { forgetDownloads } from './forget.ts';
import type { Answer } from './score.ts';
import { SearchPage } from './search-page.ts';
import type { BuiltSite } from './site-pages.ts';
import { addStockPage, copyPages, indexStock, StockPage } from './stock.ts';
import { Traffic } from './traffic.ts';

/** Asks queries as a reader does. */
export interface Session {
  /** Asks the first query of a visit, in the way of a reader who follows a link to it, with nothing downloaded before. */
  first: (words: string) => Promise<Answer>;
  /** Asks another, on the same page, which keeps what it has. */
  next: (words: string) => Promise<Answer>;
  /** What its server sends. */
  traffic: Traffic;
  close: () => Promise<void>;
}

/** The two searches that are compared. */
export type Engine = 'ours' | 'stock';

/** The search of a site and stock Pagefind on the same pages, in one browser. */
export interface Searches {
  /** Opens a session with a server of its own. Stock Pagefind's index is made when it is first asked for. */
  openSession: (engine: Engine) => Promise<Session>;
  /** Opens the site's search page on a fresh visit. */
  openPage: () => Promise<SearchPage>;
}

/** Serves a built site, and a stock index of its pages, for as long as a piece of work takes. */
export async function withSearches<Result>(
  { out, base }: Pick<BuiltSite, 'out' | 'base'>,
  work: (searches: Searches) => Promise<Result>,
): Promise<Result> {
  const stockFolder = await mkdtemp(join(tmpdir(), 'nutgraf-stock-'));
  const servings: Serving[] = [];
  let browser: Browser | undefined;
  try {
    const started = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
    browser = started;
    const { url } = await serve(out, base, servings);
    let stock: Promise<void> | undefined;
    return await work({
      openSession: async (engine) => {
        if (engine === 'ours') return openOurs(started, await serve(out, base, servings));
        stock ??= makeStock(out, stockFolder);
        await stock;
        return openStock(started, await serve(stockFolder, base, servings));
      },
      openPage: () => SearchPage.open(started, url),
    });
  } finally {
    await browser?.close();
    for (const serving of servings) await serving.close();
    await rm(stockFolder, { recursive: true });
  }
}

async function makeStock(out: string, folder: string): Promise<void> {
  await copyPages(out, folder);
  await indexStock(folder);
  await addStockPage(folder);
}

interface Served {
  url: string;
  traffic: Traffic;
}

async function serve(folder: string, base: string, servings: Serving[]): Promise<Served> {
  const traffic = new Traffic();
  const serving = await serveSite(folder, { port: 0, base, watch: traffic.watch });
  servings.push(serving);
  return { url: serving.url, traffic };
}

async function openOurs(browser: Browser, { url, traffic }: Served): Promise<Session> {
  const search = await SearchPage.open(browser, url);
  return {
    first: async (words) => {
      await forgetDownloads(search.page);
      return search.toAnswer(await search.visit(`?${new URLSearchParams({ q: words })}`));
    },
    next: async (words) => search.toAnswer(await search.type(words)),
    traffic,
    close: search.close,
  };
}

async function openStock(browser: Browser, { url, traffic }: Served): Promise<Session> {
  const stock = await StockPage.open(browser, url);
  return {
    first: async (words) => {
      await forgetDownloads(stock.page);
      await stock.visit();
      return stock.search(words);
    },
    next: (words) => stock.search(words),
    traffic,
    close: stock.close,
  };
}
