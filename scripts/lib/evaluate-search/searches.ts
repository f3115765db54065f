import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.ts';
import { type Serving, serveSite } from '../serve.ts';
import type { Answer } from './score.ts';
import { SearchPage } from './search-page.ts';
import type { BuiltSite } from './site-pages.ts';
import { addStockPage, copyPages, indexStock, StockPage } from './stock.ts';
import { Traffic } from './traffic.ts';

/** A search as it is measured. */
export interface Side {
  /** What its server sends. */
  traffic: Traffic;
  /** Opens a fresh profile. */
  open: () => Promise<Session>;
}

/** A profile in which the queries share what was downloaded. */
export interface Session {
  /** Asks the first query, in the way of a reader who follows a link to it. */
  first: (words: string) => Promise<Answer>;
  /** Asks another, on the same page. */
  next: (words: string) => Promise<Answer>;
  close: () => Promise<void>;
}

/** The search of a site and stock Pagefind on the same pages, in one browser. */
export interface Searches {
  sides: Record<'ours' | 'stock', Side>;
  /** Opens the site's search page in a fresh profile. */
  openPage: () => Promise<SearchPage>;
}

/** Serves a built site and a stock index of its pages for as long as a piece of work takes. */
export async function withSearches<Result>(
  { out, base }: Pick<BuiltSite, 'out' | 'base'>,
  work: (searches: Searches) => Promise<Result>,
): Promise<Result> {
  const stockFolder = await mkdtemp(join(tmpdir(), 'nutgraf-stock-'));
  const servings: Serving[] = [];
  let browser: Browser | undefined;
  try {
    await copyPages(out, stockFolder);
    await indexStock(stockFolder);
    await addStockPage(stockFolder);
    const ours = await serve(out, base, servings);
    const stock = await serve(stockFolder, base, servings);
    const started = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
    browser = started;
    return await work({
      sides: {
        ours: { traffic: ours.traffic, open: () => openOurs(started, ours.url) },
        stock: { traffic: stock.traffic, open: () => openStock(started, stock.url) },
      },
      openPage: () => SearchPage.open(started, ours.url),
    });
  } finally {
    await browser?.close();
    for (const serving of servings) await serving.close();
    await rm(stockFolder, { recursive: true });
  }
}

async function serve(folder: string, base: string, servings: Serving[]): Promise<{ url: string; traffic: Traffic }> {
  const traffic = new Traffic(folder, base);
  const serving = await serveSite(folder, { port: 0, base, watch: traffic.watch });
  servings.push(serving);
  return { url: serving.url, traffic };
}

async function openOurs(browser: Browser, url: string): Promise<Session> {
  const search = await SearchPage.open(browser, url);
  return {
    first: async (words) => search.toAnswer(await search.visit(`?${new URLSearchParams({ q: words })}`)),
    next: async (words) => search.toAnswer(await search.type(words)),
    close: search.close,
  };
}

async function openStock(browser: Browser, url: string): Promise<Session> {
  const stock = await StockPage.open(browser, url);
  const search = (words: string) => stock.search(words);
  return { first: search, next: search, close: stock.close };
}
