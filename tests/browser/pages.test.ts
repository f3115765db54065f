import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { barriersInBothSchemes, barriersOf } from './barriers.ts';
import { addressOf, kindNames, storyKinds } from './kinds.ts';
import { useBrowser, useOpened } from './open.ts';

useBrowser();
const site = inject('site');

const pages = [...kindNames.map((kind) => ({ kind, site })), ...storyKinds.map((kind) => ({ kind, site: inject('hostileSite') }))];

describe.each(pages)('the page of the kind $kind', ({ kind, site }) => {
  const opened = useOpened(() => addressOf(kind, site), { reducedMotion: 'reduce' });

  test('loads without an error, asks no other host for anything, and downloads nothing of search', async () => {
    const { page, errors, foreign, asked } = opened();
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    // A browser reports the status of a page that is not there; nothing else may be reported.
    expect(errors.filter((error) => !(kind === 'not found' && error.includes('404')))).toEqual([]);
    expect(asked.filter((address) => /pagefind|dialog-search|page-marks|wasm/.test(address))).toEqual([]);
  });

  test('has no barrier that axe finds, in light or dark', async () => {
    expect(await barriersInBothSchemes(opened().page)).toEqual([]);
  });

  test('fits a screen of 320 px, and has no barrier there either', async () => {
    const { page } = opened();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await barriersOf(page)).toEqual([]);
  });

  test.skipIf(kind === 'search')('downloads search when the reader turns to it', async () => {
    const { page, asked } = opened();
    await page.keyboard.press('/');
    await expect.poll(() => asked.some((address) => address.includes('/pagefind/'))).toBe(true);
  });

  test('is the same page without the last slash of its address, and leads to the same places', async () => {
    const { page } = opened();
    const whole = await linksOf(page);
    const address = page.url();
    await page.goto(address === site ? address : address.slice(0, -1));
    expect(await linksOf(page)).toEqual(whole);
  });
});

/** Where the links of a page lead, but for those within it. */
const linksOf = (page: Page): Promise<string[]> =>
  page.locator('a[href]:not([href^="#"])').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
