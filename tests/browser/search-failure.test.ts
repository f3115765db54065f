import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { changeDictionary, makeCommon } from './dictionary.ts';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');
const field = 'main input[type="search"]';
const unavailable = 'Search is not available right now.';

const cut = (page: Page): Promise<unknown> => page.route('**/pagefind/**', (route) => route.abort());
/** A page that is there already may send its first requests past a route that was set just now. */
const takeHold = (page: Page): Promise<unknown> => page.reload();
const state = (page: Page): Promise<string | null> => page.locator('site-search').getAttribute('data-state');

test.each([
  ['index', '**/pagefind/**'],
  ['engine', '**/_astro/engine*'],
  ['reader of the index', '**/pagefind/wasm*'],
])('a failed download of the %s is not called "nothing was found", and a retry downloads anew', async (_, files) => {
  const { page } = await open(`${site}search/`);
  await changeDictionary(page, makeCommon('ferry', 'diplomacy'));
  await page.route(files, (route) => route.abort());
  await takeHold(page);
  await page.locator(field).fill('"ferry diplomacy"');
  await page.getByText(unavailable).waitFor();
  expect(await state(page)).toBe('failed');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect.poll(() => page.locator('.search-status').textContent()).toContain(unavailable);
  await page.unroute(files);
  await page.getByRole('button', { name: 'Retry' }).click();
  await page.locator('.search-results li').first().waitFor();
  expect(await state(page)).toBe('done');
});

test('an index that is of another version than its table is not asked', async () => {
  const { page } = await open('about:blank');
  const another = (text: string) => text.replace(/^\{"index":"[^"]*"/, '{"index":"en_0000000"');
  await changeDictionary(page, (text) => another(makeCommon('ferry', 'diplomacy')(text)));
  await page.goto(`${site}search/?q="ferry diplomacy"`);
  await page.getByText(unavailable).waitFor();
  expect(await page.locator('.search-results li').count()).toBe(0);
});

test('a download that fails between keystrokes leaves no results of before, and the next keystroke tries again', async () => {
  const { page } = await open(`${site}search/?q=diplomacy`);
  await page.locator('.search-results li').first().waitFor();
  await cut(page);
  await page.locator(field).fill('norway');
  await page.getByText(unavailable).waitFor();
  expect(await page.locator('.search-results li').count()).toBe(0);
  await page.unroute('**/pagefind/**');
  await page.locator(field).press('s');
  await page.locator('.search-results li').first().waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=norways');
});

test('where more results cannot be had those that are there stay, and a retry brings the rest', async () => {
  const { page } = await open(`${site}search/?kind=actor&kind=theme&kind=page`);
  await page.locator('.search-results li').first().waitFor();
  const count = await page.locator('.search-results > li').count();
  await cut(page);
  await page.getByRole('button', { name: 'More results' }).click();
  await page.locator('.search-end').getByText(unavailable).waitFor();
  expect([await state(page), await page.locator('.search-results > li').count()]).toEqual(['failed', count]);
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect.poll(() => page.locator('.search-results > li').count()).toBeGreaterThan(count);
});

test('the dialog says so too, whether the index or its own script cannot be had', async () => {
  const { page } = await open(await addressOf('explainer', site));
  const script = /\/_astro\/dialog-search/;
  await page.route(script, (route) => route.abort());
  await cut(page);
  await takeHold(page);
  await page.keyboard.press('/');
  await page.locator('.dialog-status').getByText(unavailable).waitFor();
  await page.unroute(script);
  await page.keyboard.type('norway');
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/pagefind/'));
  await page.getByRole('button', { name: 'Retry' }).click();
  await failed;
  await page.locator('.dialog-status').getByText(unavailable).waitFor();
  expect(await page.getByText('No results.').count()).toBe(0);
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Retry' }).click();
  await page.locator('[role="option"]').first().waitFor();
});

test('where the script of the dialog cannot be had, Enter leads to the search page', async () => {
  const { page } = await open(await addressOf('explainer', site));
  await page.route(/\/_astro\/dialog-search/, (route) => route.abort());
  await takeHold(page);
  await page.keyboard.press('/');
  await page.keyboard.type('norway');
  await page.keyboard.press('Enter');
  await page.locator('.search-results li').first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=norway');
});

test('where the script of the search page cannot be had, the page says so', async () => {
  const { page } = await open(`${site}search/`);
  await page.route(/\/_astro\/site-search/, (route) => route.abort());
  await takeHold(page);
  await page.getByText('Search is not available right now. Reload this page to try again.').waitFor();
});
