import { chromium } from 'playwright-core';
import { serveSite } from '../../lib/serve/serve.ts';
import { siteAddress } from '../../lib/verify/address.ts';
import { browserFlags, findBrowser } from '../checks/browser.ts';
import { forgetDownloads } from '../search/forget.ts';
import { SearchPage } from '../search/search-page.ts';
import { isOfEveryPage, Traffic } from '../search/traffic.ts';
import { quantile } from '../support/numbers.ts';
import type { Random } from '../support/random.ts';

/** What a first search downloads, medians in bytes, with the heads of the answers. */
export interface SearchBytes {
  /** Page, styles, fonts and pictures, as any page does. */
  page: number;
  /** Scripts, index and dictionary. */
  search: number;
  queries: number;
}

/**
 * Asks a built site for two words of each of some headlines, on a fresh visit, in a real browser.
 *
 * @param out the folder of the site, absolute
 * @param headlines of its explainers
 */
export async function measureFirstSearch(out: string, headlines: readonly string[], random: Random): Promise<SearchBytes> {
  const queries = headlines.map((headline) => drawQuery(headline, random));
  const [page, search] = [new Traffic(isOfEveryPage), new Traffic()];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
  const serving = await serveSite(out, {
    port: 0,
    base: siteAddress().base,
    watch: (...exchange) => {
      page.watch(...exchange);
      search.watch(...exchange);
    },
  });
  try {
    const searchPage = await SearchPage.open(browser, serving.url);
    const taken = { page: [] as number[], search: [] as number[] };
    for (const q of queries) {
      await forgetDownloads(searchPage.page);
      await searchPage.visit(`?${new URLSearchParams({ q })}`);
      await searchPage.page.waitForLoadState('networkidle');
      taken.page.push(await page.take());
      taken.search.push(await search.take());
    }
    return { page: quantile(taken.page, 0.5) ?? 0, search: quantile(taken.search, 0.5) ?? 0, queries: queries.length };
  } finally {
    await browser.close();
    await serving.close();
  }
}

/** Two of the longer words of a headline, in its order. */
export function drawQuery(headline: string, random: Random): string {
  const words = headline.match(/\p{L}{4,}/gu) ?? [headline];
  const first = random.index(Math.max(1, words.length - 1));
  const second = random.whole(first + 1, Math.max(first + 1, words.length - 1));
  return [words[first], words[second]].filter(Boolean).join(' ');
}
