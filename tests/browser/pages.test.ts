import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, kindNames, storyKinds } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');

const pages = [...kindNames.map((kind) => ({ kind, site })), ...storyKinds.map((kind) => ({ kind, site: inject('hostileSite') }))];

describe.each(pages)('the page of the kind $kind', ({ kind, site }) => {
  test('loads without an error and asks no other host for anything', async () => {
    const { page, errors, foreign } = await open(await addressOf(kind, site));
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    // A browser reports the status of a page that is not there; nothing else may be reported.
    expect(errors.filter((error) => !(kind === 'not found' && error.includes('404')))).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has no barrier that axe finds, %s', async (colorScheme) => {
    const { page } = await open(await addressOf(kind, site), { colorScheme, reducedMotion: 'reduce' });
    expect(await barriersOf(page)).toEqual([]);
  });

  test('fits a screen of 320 px, and has no barrier there either', async () => {
    const { page } = await open(await addressOf(kind, site), { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await barriersOf(page)).toEqual([]);
  });

  test('is the same page without the last slash of its address, and leads to the same places', async () => {
    const address = await addressOf(kind, site);
    const { page } = await open(address);
    const whole = await linksOf(page);
    await page.goto(address === site ? address : address.slice(0, -1));
    expect(await linksOf(page)).toEqual(whole);
  });
});

async function barriersOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Where the links of a page lead, but for those within it. */
const linksOf = (page: Page): Promise<string[]> =>
  page.locator('a[href]:not([href^="#"])').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
