import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');
const openExplainer = async (options = {}) => open(await addressOf('explainer', site), options);

test('on paper an explainer is an article, with its address and those of its passages', async () => {
  const { page } = await openExplainer();
  const own = page.locator('.own-address');
  expect(await own.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await own.isVisible()).toBe(true);
  expect(await own.textContent()).toBe(await page.locator('link[rel="canonical"]').getAttribute('href'));
  const printed = await page
    .locator('[data-body] [data-passage]')
    .evaluateAll((passages) =>
      passages.map((passage) => [
        passage.getAttribute('data-passage'),
        getComputedStyle(passage.parentElement?.querySelector('.copy-link a') ?? passage, '::after').content,
      ]),
    );
  expect(printed.length).toBeGreaterThan(0);
  expect(printed).toEqual(printed.map(([id]) => [id, `" #${id}"`]));
  for (const tools of ['.masthead nav', 'colour-scheme', '.contents', '.trail', '.margin'])
    expect(await page.locator(`${tools}:visible`).count(), tools).toBe(0);
});

test('where a system sets the colours, what only colour says is drawn in them', async () => {
  const { page } = await openExplainer({ forcedColors: 'active' });
  const [dot, link] = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'LinkText';
    const circle = document.querySelector('.dot-grid g circle');
    return [circle && getComputedStyle(circle).fill, getComputedStyle(probe).color];
  });
  expect(dot).toBe(link);
  await page.locator('[data-body] a.mention').first().focus();
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).not.toBe('none');
});

/** Whether the browser moves from this page to that of a link by a view transition. */
async function isMoved(page: Page): Promise<string | null> {
  await page.evaluate(() => {
    addEventListener('pageswap', (event) => sessionStorage.setItem('moved', String(event.viewTransition !== null)));
  });
  await page.locator('.masthead nav a').first().click();
  await page.waitForURL('**/explainers/');
  return page.evaluate(() => sessionStorage.getItem('moved'));
}

test('one page turns into the next, unless the reader wants no motion', async () => {
  const { page } = await openExplainer({ reducedMotion: 'no-preference' });
  expect(await isMoved(page)).toBe('true');
  const { page: still } = await openExplainer({ reducedMotion: 'reduce' });
  expect(await isMoved(still)).toBe('false');
});

test('a copied link can be given to the sheet of the device, where it has one', async () => {
  const { page } = await openExplainer({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate(() => {
    Object.assign(navigator, { share: async (data: ShareData) => Object.assign(window, { shared: data }) });
  });
  const link = page.locator('[data-body] .passage .copy-link').first();
  await link.locator('a').click();
  await link.getByRole('button', { name: 'Share…' }).click();
  const address = await page.evaluate(() => location.href);
  expect(address).toContain('#');
  expect(await page.evaluate(() => (window as unknown as { shared: ShareData }).shared)).toEqual({
    title: await page.title(),
    url: address,
  });
});
