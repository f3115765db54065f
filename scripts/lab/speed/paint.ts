import { chromium } from 'playwright-core';
import { browserFlags } from '../checks/browser.ts';
import type { Figure } from '../support/figure.ts';
import { quantile } from '../support/numbers.ts';

/**
 * Lighthouse's slow 4G as Chromium's network emulation takes it: 1.6 Mbit/s less what the emulation leaves out, and 562.5 ms there and
 * back. https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
const slow4g = { offline: false, latency: 562.5, downloadThroughput: (1_474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };

/**
 * When the largest thing on a phone's first screen is painted, on slow 4G with an empty cache.
 *
 * @param address of the page
 * @param browserPath the program of the browser
 * @param runs how many loads; their median counts
 */
export async function measurePaint(address: string, browserPath: string, runs: number): Promise<Figure> {
  const browser = await chromium.launch({ executablePath: browserPath, args: browserFlags });
  try {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.emulateNetworkConditions', slow4g);
      await page.goto(address, { waitUntil: 'networkidle' });
      times.push(await page.evaluate(largestPaint));
      await context.close();
    }
    const value = (quantile(times, 0.5) ?? Number.NaN) / 1000;
    return { label: 'largest paint of an explainer on slow 4G, median', unit: 's', value, of: runs, bar: { most: 1.5 } };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    const onEntries = (list: PerformanceObserverEntryList) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
    new PerformanceObserver(onEntries).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
