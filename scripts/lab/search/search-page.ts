import type { Browser, BrowserContext, Page } from 'playwright-core';
import { words } from '../../../src/lib/words/words.ts';
import { firstPlace } from './place.ts';
import { type Answer, TOP } from './score.ts';

/** How long the search page may take for one answer, in milliseconds, before it counts as stuck: long, for a machine that is busy. */
const PATIENCE = 120_000;
/** How often it is looked at meanwhile, in milliseconds; each frame, as Playwright does else, is seldom on such a machine. */
const POLLING = 20;

/** What the search page shows once it has answered. */
export interface Shown {
  /** For each result, its links in the order of the page. */
  results: string[][];
  /** For each result, whether it says which words it lacks. */
  lacks: boolean[];
  status: string;
  /** What it says that the words were read as; empty where they were read as typed. */
  readAs: string;
  /** For each filter and value that is not folded away, the count beside its box. */
  counts: Record<string, Record<string, number>>;
  hasMore: boolean;
}

const nothing: string[] = [words.search.nothing, words.search.noneHasAll];

/** The site's own search page in a browser profile, as a reader uses it. */
export class SearchPage {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #url: string;
  readonly #base: string;

  private constructor(context: BrowserContext, page: Page, url: string) {
    this.#context = context;
    this.page = page;
    this.#url = url;
    this.#base = new URL(url).pathname;
  }

  /**
   * Opens a profile of its own. Nothing is loaded yet.
   *
   * @param url the front page of the served site
   */
  static async open(browser: Browser, url: string): Promise<SearchPage> {
    const context = await browser.newContext();
    return new SearchPage(context, await context.newPage(), url);
  }

  close = (): Promise<void> => this.#context.close();

  /** Opens a search by its address, `?q=…`, and waits for the answer. */
  async visit(search: string): Promise<Shown> {
    await this.page.goto(`${this.#url}search/${search}`, { waitUntil: 'commit' });
    await this.#answerTo(search);
    return this.page.evaluate(readShown);
  }

  /** The counts of all values of all filters, of which most are folded away and fetched when they are looked at. */
  async allCounts(): Promise<Shown['counts']> {
    await this.page.evaluate(openFolds);
    return (await this.page.evaluate(readShown)).counts;
  }

  /** Opens the search page without a search. */
  async visitEmpty(): Promise<void> {
    await this.page.goto(`${this.#url}search/`);
  }

  /** Writes a query into the field, as one would by pasting, and waits for the answer, not for its picture: a paint takes longer than it. */
  async type(words: string): Promise<Shown> {
    const state = await this.page.evaluate(typeAndWait, [words, PATIENCE] as const);
    if (state !== 'done') throw new Error(`The search page did not answer "${words}": ${state}`);
    return this.page.evaluate(readShown);
  }

  /** Chooses a value of a filter (or gives it up) by its box, and waits for the answer; null where the box is not shown. */
  async choose(filter: string, value: string, search: string): Promise<Shown | null> {
    const box = this.page.locator(`.search-filters input[data-filter=${JSON.stringify(filter)}][data-value=${JSON.stringify(value)}]`);
    await this.page.evaluate(openFolds);
    if ((await box.count()) === 0) return null;
    await box.evaluate((element: HTMLElement) => element.click());
    await this.#answerTo(search);
    return this.page.evaluate(readShown);
  }

  /** Shows the rest of the results, and gives the pages of all; null where there are more than `most`. */
  async allPages(shown: Shown, most: number): Promise<string[] | null> {
    let now = shown;
    while (now.hasMore && now.results.length <= most) {
      const before = now.results.length;
      await this.page.locator('.search-more').first().click();
      await this.page.waitForFunction((count) => document.querySelectorAll('.search-results > li.result').length > count, before, {
        timeout: PATIENCE,
        polling: POLLING,
      });
      now = await this.page.evaluate(readShown);
    }
    return now.results.length > most ? null : now.results.map((links) => firstPlace(links, this.#base).page);
  }

  toAnswer(shown: Shown): Answer {
    return {
      found: shown.results.slice(0, TOP).map((links) => firstPlace(links, this.#base)),
      saysNothing: nothing.includes(shown.status),
      isRespelt: shown.readAs !== '',
      admitsLack: shown.lacks.slice(0, TOP).every((lacks) => lacks),
    };
  }

  async #answerTo(search: string): Promise<void> {
    const wanted = canonical(search);
    const handle = await this.page
      .waitForFunction(
        (want) => {
          const element = document.querySelector<HTMLElement>('site-search');
          if (!element) return false;
          if (element.dataset.state === 'failed') return 'failed';
          if (element.dataset.state !== 'done') return false;
          const entries = [...new URLSearchParams(element.dataset.answered)].map(([key, value]) => `${key}=${value.trim()}`);
          return entries.sort().join('&') === want ? 'done' : false;
        },
        wanted,
        { timeout: PATIENCE, polling: POLLING },
      )
      .catch((error: Error) => {
        const wait = `within ${PATIENCE / 1000} s (site-search with data-state and data-answered)`;
        throw new Error(`The search page did not answer ${search} ${wait}: ${error.message.split('\n')[0]}`);
      });
    if ((await handle.jsonValue()) === 'failed') throw new Error(`The search page says that it failed, for ${search}`);
  }
}

/** A search as text that does not depend on order or encoding. */
const canonical = (search: string): string =>
  [...new URLSearchParams(search)]
    .map(([key, value]) => `${key}=${value.trim()}`)
    .sort()
    .join('&');

/** Runs in the page: opens the folds of the filters, and waits until their values are there. */
async function openFolds(): Promise<void> {
  const folds = document.querySelectorAll<HTMLDetailsElement>('.search-filters details:not([open])');
  await Promise.all(
    [...folds].map((fold) => {
      const filled = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!fold.querySelector('label')) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(fold, { childList: true });
      });
      fold.open = true;
      return filled;
    }),
  );
}

/** Runs in the page: types a query, and gives the state of the search once that has answered it or failed; `stuck` where it does neither. */
function typeAndWait([words, patience]: readonly [string, number]): Promise<string | undefined> {
  const element = document.querySelector<HTMLElement>('site-search');
  const input = element?.querySelector<HTMLInputElement>('input[type=search]');
  if (!element || !input) throw new Error('the search page has no search field');
  const isSettled = () =>
    element.dataset.state === 'failed' ||
    (element.dataset.state === 'done' && (new URLSearchParams(element.dataset.answered).get('q') ?? '') === words.trim());
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(isSettled() ? element.dataset.state : 'stuck');
    };
    const observer = new MutationObserver(() => isSettled() && end());
    const timer = setTimeout(end, patience);
    observer.observe(element, { attributes: true, attributeFilter: ['data-state', 'data-answered'] });
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    if (isSettled()) end();
  });
}

/** Runs in the page. */
function readShown(): Shown {
  const counts: Record<string, Record<string, number>> = {};
  for (const box of document.querySelectorAll<HTMLInputElement>('.search-filters input[type=checkbox][data-filter]')) {
    const { filter = '', value = '' } = box.dataset;
    const count = box.closest('label, li')?.querySelector('.count')?.textContent ?? '';
    counts[filter] = { ...counts[filter], [value]: Number(count.replace(/\D/g, '') || Number.NaN) };
  }
  const results = [...document.querySelectorAll('ol.search-results > li.result')];
  return {
    results: results.map((item) =>
      [...item.querySelectorAll<HTMLAnchorElement>('a.result-link, a.result-section')].map(({ href }) => href),
    ),
    lacks: results.map((item) => item.querySelector('.result-lacks') !== null),
    status: document.querySelector('site-search .search-status')?.textContent ?? '',
    readAs: document.querySelector('site-search .search-readas')?.textContent ?? '',
    counts,
    hasMore: document.querySelector('.search-more') !== null,
  };
}
