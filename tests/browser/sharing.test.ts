import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { previewFileOf } from '../../src/lib/graph/preview-file.ts';
import { barriersInBothSchemes, barriersOf } from './barriers.ts';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');
const phone = { viewport: { width: 390, height: 700 }, hasTouch: true, reducedMotion: 'reduce' } as const;
const mention = '[data-body] a.mention';
const card = '.preview:popover-open';

const openExplainer = async (options = {}) => open(await addressOf('explainer', site), options);
const cardSays = (page: Page) => page.locator(card).textContent();

test('pointing at an actor shows who it is; the card can be pointed at, and Escape closes it', async () => {
  const { page, errors } = await openExplainer();
  const link = page.locator(mention).first();
  const target = (await link.getAttribute('href'))?.split('/').slice(-3, -1).join('/') ?? '';
  const previews = await page.evaluate(async (file) => (await fetch(`../../previews/${file}.json`)).json(), previewFileOf(target));
  const { name } = previews[target];
  await link.hover();
  await page.locator(card).waitFor();
  expect(await cardSays(page)).toContain(name);
  expect(await link.getAttribute('aria-describedby')).toBe('ui-preview');
  await page.locator(`${card} a`).hover();
  await page.locator(card).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator(card).count()).toBe(0);
  expect(await link.getAttribute('aria-describedby')).toBeNull();
  expect(errors).toEqual([]);
});

test('the keyboard shows a preview too, and going on closes it', async () => {
  const { page } = await openExplainer();
  await page.keyboard.press('Tab');
  await page.locator(mention).first().focus();
  await page.locator(card).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.locator(card).waitFor({ state: 'hidden' });
});

test('a first touch shows a preview, its link leads to the actor, and a touch beside it closes it', async () => {
  const { page } = await openExplainer(phone);
  const address = page.url();
  const link = page.locator(mention).first();
  const href = await link.getAttribute('href');
  await link.tap();
  await page.locator(card).waitFor();
  expect(page.url()).toBe(address);
  await page.locator('h1').first().tap();
  await page.locator(card).waitFor({ state: 'hidden' });
  await link.tap();
  await page.locator(`${card} a`).tap();
  await page.waitForURL(`**${href}`);
});

test('a preview that does not come leaves the link as it is', async () => {
  const { page } = await openExplainer();
  await page.route('**/previews/*.json', (route) => route.abort());
  const link = page.locator(mention).first();
  await link.hover();
  await link.click();
  await page.waitForURL('**/actors/*/');
});

test('a preview has no barrier that axe finds, in light or dark', async () => {
  const { page } = await openExplainer();
  await page.locator(mention).first().hover();
  await page.locator(card).waitFor();
  expect(await barriersInBothSchemes(page)).toEqual([]);
});

test('the contents say which section is read', async () => {
  const { page } = await openExplainer({ reducedMotion: 'reduce' });
  const last = page.locator('.contents-wide a').last();
  await last.click();
  await expect.poll(() => last.getAttribute('aria-current')).toBe('true');
  await expect.poll(() => page.locator('.contents-wide [aria-current]').count()).toBe(1);
});

test('on a phone the contents are a sheet that closes when a section is chosen', async () => {
  const { page } = await openExplainer(phone);
  const sheet = page.locator('.contents-narrow');
  await sheet.locator('summary').tap();
  expect(await barriersOf(page, '.contents-narrow')).toEqual([]);
  await sheet.locator('a').last().tap();
  await expect.poll(() => sheet.evaluate((element: HTMLDetailsElement) => element.open)).toBe(false);
  await expect.poll(() => page.locator('.contents-now').textContent()).toBe(await sheet.locator('a').last().textContent());
});

test('selected words give an address that leads to them', async () => {
  const { page } = await openExplainer({ permissions: ['clipboard-read', 'clipboard-write'] });
  const passage = page.locator('[data-body] [data-passage]').last();
  const id = await passage.getAttribute('data-passage');
  await passage.scrollIntoViewIfNeeded();
  await passage.evaluate((element) => {
    const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().includes(' '));
    const range = document.createRange();
    if (text) range.selectNodeContents(text);
    document.getSelection()?.addRange(range);
    dispatchEvent(new PointerEvent('pointerup'));
  });
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  await page.getByText('Link copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`#${id}:~:text=`);
  await page.keyboard.press('Escape');
  expect(await page.locator('.share-words').count()).toBe(0);
});
