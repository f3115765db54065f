import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { barriersInBothSchemes } from './barriers.ts';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');
const dialog = 'dialog.search-dialog';
const isOpen = (page: Page): Promise<boolean> => page.locator(dialog).evaluate((element) => (element as HTMLDialogElement).open);
const active = (page: Page): Promise<string | null> => page.locator('[role="combobox"]').getAttribute('aria-activedescendant');

async function openAndType(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.locator('[role="option"]').first().waitFor();
}

test.each(['/', 'Control+k', 'Meta+k'])('%s opens it, Esc closes it, and the focus is where it was', async (key) => {
  const { page } = await open(await addressOf('explainer', site));
  const link = page.locator('main a').nth(2);
  await link.focus();
  await page.keyboard.press(key);
  expect(await isOpen(page)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  await page.keyboard.type('talks');
  await page.keyboard.press('Escape');
  expect(await isOpen(page)).toBe(false);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('no key opens it in a field, with another modifier, or when it was turned off', async () => {
  const { page } = await open(site);
  await page.locator('main input[type="search"]').focus();
  for (const key of ['/', 'Control+k']) await page.keyboard.press(key);
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('/');
  await page.locator('.brand').focus();
  for (const key of ['Alt+/', 'Control+/', 'Control+Shift+k', 'k']) await page.keyboard.press(key);
  expect(await isOpen(page)).toBe(false);
  await page.keyboard.press('/');
  await page.getByLabel('Open with the').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  expect(await isOpen(page)).toBe(false);
  await page.keyboard.press('Control+k');
  expect(await isOpen(page)).toBe(true);
});

test('arrows go through the results and back to the field, and Enter opens the chosen one', async () => {
  // Chromium says now and then that a transition was aborted, to a page that it had kept and showed at once.
  const { page, errors } = await open(site, { reducedMotion: 'reduce' });
  await openAndType(page, 'norway');
  const options = page.locator('[role="option"]');
  expect(await active(page)).toBeNull();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await active(page)).toBe(await options.nth(1).getAttribute('id'));
  expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await active(page)).toBeNull();
  await page.keyboard.press('ArrowUp');
  expect(await active(page)).toBe(await options.last().getAttribute('id'));
  const address = await options.last().evaluate((element) => (element as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
  await page.goBack();
  expect(await isOpen(page)).toBe(false);
  expect(errors).toEqual([]);
});

test('Enter without a choice, and the link below, lead to the same search on the search page', async () => {
  const { page } = await open(site);
  await openAndType(page, 'norway');
  const all = page.locator('.dialog-all');
  const count = (await all.textContent())?.match(/\d+/)?.[0];
  expect(await page.locator('.dialog-status').textContent()).toContain(`${count} results.`);
  expect(await all.getAttribute('href')).toMatch(/\/search\/\?q=norway$/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=norway');
  await expect.poll(() => page.locator('.search-status').textContent()).toBe(`${count} results.`);
});

test('the link of the masthead opens it; on the search page it goes to the field of the page', async () => {
  const { page } = await open(await addressOf('actor', site));
  await page.locator('.search-link').click();
  expect(await isOpen(page)).toBe(true);
  await page.locator('.dialog-close').click();
  expect(await isOpen(page)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-link');
  await page.goto(`${site}search/?q=talks`);
  await page.locator('.search-results li').first().waitFor();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ui-query');
  expect(await isOpen(page)).toBe(false);
});

test('without JavaScript the link of the masthead leads to the search page', async () => {
  const { page } = await open(site, { javaScriptEnabled: false });
  await page.locator('.search-link').click();
  await page.waitForURL('**/search/');
  expect(await page.locator(dialog).isVisible()).toBe(false);
});

describe.each([1280, 320])('open, %i px wide,', (width) => {
  test('it has no barrier that axe finds, in light or dark, fits, and its targets are large enough', async () => {
    const { page } = await open(site, { viewport: { width, height: 640 }, reducedMotion: 'reduce' });
    await page.keyboard.press('/');
    await expect.poll(() => page.locator('.dialog-status').textContent()).toBe('');
    expect(await barriersInBothSchemes(page)).toEqual([]);
    await page.keyboard.type('norway');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await barriersInBothSchemes(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page
      .locator(dialog)
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    const targets = page.locator(`${dialog} :is(button, a, input[type="text"], label:has(input[type="checkbox"]))`);
    const boxes = await targets.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON()));
    expect(boxes.filter(({ height }) => height > 0 && height < 24)).toEqual([]);
  });
});
