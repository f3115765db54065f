import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.ts';
import { startProgress } from '../progress.ts';
import { type Serving, serveSite } from '../serve.ts';
import { siteAddress } from '../verify/address.ts';
import type { Measured } from './bars.ts';
import { COMBINATIONS, tryFilters } from './filter-runs.ts';
import { type Fresh, type FreshAnswer, isSame, sampleFresh } from './fresh.ts';
import { measureIndexes } from './index-cost.ts';
import { timeKeystrokes } from './keystrokes.ts';
import type { Query } from './queries.ts';
import { type Answers, rankAll } from './rank.ts';
import type { Answer, SectionOf } from './score.ts';
import { SearchPage } from './search-page.ts';
import type { SitePage } from './site-pages.ts';
import { addStockPage, copyPages, StockPage } from './stock.ts';
import { Traffic } from './traffic.ts';

/** A search as it is measured. */
interface Side {
  /** What its server sends. */
  traffic: Traffic;
  /** Opens a fresh profile. */
  open: () => Promise<Session>;
}

/** A profile in which the queries share what was downloaded. */
interface Session {
  /** Asks the first query, in the way of a reader who follows a link to it. */
  first: (words: string) => Promise<Answer>;
  /** Asks another, on the same page. */
  next: (words: string) => Promise<Answer>;
  close: () => Promise<void>;
}

type Sides = Record<'ours' | 'stock', Side>;

/**
 * Measures the search of a built site in a real browser, and stock Pagefind on the same pages beside it.
 *
 * @param out the folder of the site, absolute
 * @param pages its pages, as `readSitePages` reads them
 */
export async function evaluateSearch(out: string, pages: readonly SitePage[], queries: readonly Query[]): Promise<Measured> {
  const stockFolder = await mkdtemp(join(tmpdir(), 'nutgraf-stock-'));
  const servings: Serving[] = [];
  let browser: Browser | undefined;
  try {
    await copyPages(out, stockFolder);
    const index = await measureIndexes(out, stockFolder);
    await addStockPage(stockFolder);
    const ours = await serve(out, servings);
    const stock = await serve(stockFolder, servings);
    const started = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
    browser = started;
    const sides: Sides = {
      ours: { traffic: ours.traffic, open: () => openOurs(started, ours.url) },
      stock: { traffic: stock.traffic, open: () => openStock(started, stock.url) },
    };
    return { index, ...(await ask(started, ours.url, sides, pages, queries)) };
  } finally {
    await browser?.close();
    for (const serving of servings) await serving.close();
    await rm(stockFolder, { recursive: true });
  }
}

async function serve(folder: string, servings: Serving[]): Promise<{ url: string; traffic: Traffic }> {
  const traffic = new Traffic();
  const serving = await serveSite(folder, { port: 0, base: siteAddress().base, watch: traffic.watch });
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

async function ask(
  browser: Browser,
  url: string,
  sides: Sides,
  pages: readonly SitePage[],
  queries: readonly Query[],
): Promise<Omit<Measured, 'index'>> {
  const sample = sampleFresh(queries.map(({ q }) => q));
  const texts = [...new Set([...queries, ...sample].map(({ q }) => q))];
  const progress = startProgress(texts.length + sample.length + COMBINATIONS + 1);
  const warm = await askWarm(sides, texts, () => progress.tick('queries'));
  const ranked = rankAll(queries, warm, sectionFinder(pages));
  const fresh: Fresh[] = [];
  for (const [at, { q, isWhole }] of sample.entries()) {
    const next = sample[(at + 1) % sample.length]?.q ?? q;
    const answers = warm.get(q);
    fresh.push({
      q,
      isWhole,
      ours: await askFresh(sides.ours, q, next, answers?.ours),
      stock: await askFresh(sides.stock, q, next, answers?.stock),
    });
    progress.tick('fresh profiles');
  }
  const answerable = queries.filter(({ expect }) => expect.length > 0).map(({ q }) => q);
  const search = await SearchPage.open(browser, url);
  const filters = await tryFilters(search, answerable, pages, () => progress.tick('filters'));
  const keystrokes = await timeKeystrokes(search, answerable);
  await search.close();
  progress.end();
  return { ranked, fresh, filters, keystrokes };
}

/** Asks both searches everything, each in one session. */
async function askWarm({ ours, stock }: Sides, texts: readonly string[], onDone: () => void): Promise<Map<string, Answers>> {
  const sessions = { ours: await ours.open(), stock: await stock.open() };
  const answers = new Map<string, Answers>();
  for (const [at, text] of texts.entries()) {
    const how = at === 0 ? 'first' : 'next';
    answers.set(text, { ours: await sessions.ours[how](text), stock: await sessions.stock[how](text) });
    onDone();
  }
  await Promise.all([sessions.ours.close(), sessions.stock.close()]);
  return answers;
}

/** Asks a query in a fresh profile, and then another. */
async function askFresh({ traffic, open }: Side, words: string, next: string, warm: Answer | undefined): Promise<FreshAnswer> {
  await traffic.take();
  const session = await open();
  const answer = await session.first(words);
  const firstBytes = await traffic.take();
  await session.next(next);
  const nextBytes = await traffic.take();
  await session.close();
  return { isAsWarm: isSame(answer, warm), firstBytes, nextBytes };
}

function sectionFinder(pages: readonly SitePage[]): SectionOf {
  const byPath = new Map(pages.map((page) => [page.page, page.sectionOfId]));
  return (page, id) => byPath.get(page)?.get(id) ?? null;
}
