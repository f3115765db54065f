import { expect, inject, test } from 'vitest';
import { addressOf, kindNames } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');

const phone = { width: 390, height: 844 };

test.each(kindNames)('nothing moves on the page of the kind %s when its fonts and scripts come late', async (kind) => {
  expect(await shiftsOf(await addressOf(kind, site), phone)).toEqual([]);
});

test('nothing moves on a wide screen either', async () => {
  expect(await shiftsOf(await addressOf('explainer', site), { width: 1280, height: 800 })).toEqual([]);
});

test('nothing moves where results come in', async () => {
  expect(await shiftsOf(`${site}search/?q=diplomacy`, phone)).toEqual([]);
});

/** What moved that nobody had asked to move, from an empty page until all fonts and scripts are there. */
async function shiftsOf(address: string, viewport: { width: number; height: number }): Promise<string[]> {
  const { page } = await open('about:blank', { viewport });
  const { promise: painted, resolve: release } = Promise.withResolvers<void>();
  await page.route(/_astro\/.*\.(woff2|js)$/, async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  await page.evaluate(nextPaint);
  release();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(nextPaint);
  return page.evaluate(layoutShifts);
}

/** Runs in the page. */
async function nextPaint(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
}

/** Runs in the page: how far something moved, as a share of the screen, and the first thing that did. https://web.dev/articles/cls */
function layoutShifts(): Promise<string[]> {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  }
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => tell(list.getEntries() as LayoutShift[]));
    const tell = (shifts: LayoutShift[]) => {
      observer.disconnect();
      resolve(
        shifts.map(({ value, sources: [source] }) => `${value.toFixed(4)} ${(source?.node as Element | null)?.outerHTML?.slice(0, 80)}`),
      );
    };
    observer.observe({ type: 'layout-shift', buffered: true });
    // Buffered entries are told before a frame is over; where there were none, nothing is told.
    requestAnimationFrame(() => requestAnimationFrame(() => tell(observer.takeRecords() as LayoutShift[])));
  });
}
