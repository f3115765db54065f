import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { barriersInBothSchemes } from './barriers.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const pontoon = `${site}explainers/pontoon/`;
const [changed, added] = ['three of its nine chains', 'before the spring'];

const bar = (page: Page) => page.getByRole('region', { name: 'Since your last visit' });

/** Loads a page anew, as if the reader had seen some pages last on a day, in the first version of each. */
async function comeBack(page: Page, visits: Record<string, string>): Promise<void> {
  const seen = Object.entries(visits).map(([path, on]) => [path, { last: { on, revision: 1 }, before: { on, revision: 1 } }]);
  await page.evaluate((text) => localStorage.setItem('visits', text), JSON.stringify(Object.fromEntries(seen)));
  await page.reload();
}

const marked = (page: Page) =>
  page.locator('.is-new').evaluateAll((items) => items.map((item) => item.querySelector('[data-verbatim], h2, h3')?.textContent ?? ''));

test('a reader who comes back to an explainer is shown what is new, one by one', async () => {
  const { page, errors, foreign } = await open(pontoon);
  await page.waitForLoadState('networkidle');
  expect(await bar(page).count()).toBe(0);
  expect(await page.locator('.is-new').count()).toBe(0);

  await comeBack(page, { '/some/repo/explainers/pontoon/': '2024-04-10' });
  await bar(page).getByText('New or changed since 10 April 2024: 2 passages, 1 statement').waitFor();
  const texts = await page.locator('[data-body] .is-new').allTextContents();
  expect([texts[0]?.includes(changed), texts[1]?.includes(added), texts.length]).toEqual([true, true, 2]);

  const places: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await bar(page).getByRole('button', { name: 'Next' }).click();
    places.push(new URL(page.url()).hash);
    expect(await page.locator(places.at(-1) ?? '').isVisible(), 'an address opens its fold').toBe(true);
  }
  expect(new Set(places.slice(0, 3)).size).toBe(3);
  expect(places[3]).toBe(places[0]);
  expect([errors, foreign]).toEqual([[], []]);
});

test('the marks stay all day, and are gone on the next', async () => {
  const { page } = await open(pontoon);
  await comeBack(page, { '/some/repo/explainers/pontoon/': '2024-04-10' });
  await page.reload();
  await bar(page).waitFor();
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('visits') ?? '')['/some/repo/explainers/pontoon/']);
  expect([kept.last.revision, kept.before.on]).toEqual([2, '2024-04-10']);
  await page.evaluate(
    (text) => localStorage.setItem('visits', text.replace(/"last":{"on":"[^"]+"/, '"last":{"on":"2024-05-01"')),
    JSON.stringify({ '/some/repo/explainers/pontoon/': kept }),
  );
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.is-new').count()).toBe(0);
});

test('only what is new can be shown, and all again', async () => {
  const { page } = await open(pontoon, { viewport: { width: 390, height: 800 } });
  await comeBack(page, { '/some/repo/explainers/pontoon/': '2024-04-10' });
  const only = bar(page).getByRole('button', { name: 'Only these' });
  const passages = page.locator('[data-body] .passage:visible');
  const all = await passages.count();
  await only.click();
  expect([await passages.count(), await only.getAttribute('aria-pressed')]).toEqual([2, 'true']);
  await only.click();
  expect([await passages.count(), await only.getAttribute('aria-pressed')]).toEqual([all, 'false']);
  await only.click();
  await bar(page).getByRole('button', { name: 'Close' }).click();
  expect(await passages.count()).toBe(all);
  expect(await bar(page).count()).toBe(0);
});

test('in a list explainers are marked that changed since then and were not opened', async () => {
  const { page } = await open(`${site}explainers/`);
  await comeBack(page, { '/some/repo/': '2024-03-21', '/some/repo/explainers/crossing-22/': '2024-03-22' });
  await bar(page).waitFor();
  const titles = await marked(page);
  const crossings = titles.filter((title) => title.startsWith('Crossing'));
  expect(crossings).toEqual(['Crossing 23 opens', 'Crossing 21 opens']);
  await bar(page).getByRole('button', { name: 'Only these' }).click();
  expect(await page.locator('.card:visible').count()).toBe(titles.length);
});

test('marks and bar have no barrier that axe finds, in light or dark, and fit 320 px', async () => {
  const { page } = await open(pontoon, { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  await comeBack(page, { '/some/repo/explainers/pontoon/': '2024-04-10' });
  await bar(page).getByRole('button', { name: 'Only these' }).click();
  expect(await barriersInBothSchemes(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a reader can have it forgotten', async () => {
  const { page } = await open(pontoon);
  await comeBack(page, { '/some/repo/explainers/pontoon/': '2024-04-10' });
  await page.goto(`${site}about/`);
  await page.getByRole('button', { name: 'Forget my visits' }).click();
  await page.getByText('Forgotten.').waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto(pontoon);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.is-new').count()).toBe(0);
});

test('a browser that keeps nothing shows the page as it is', async () => {
  const { page, errors } = await open('about:blank');
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('refused');
      },
    }),
  );
  for (const address of [pontoon, site, `${site}about/`]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await page.locator('.is-new, .news').count()).toBe(0);
  }
  await page.getByRole('button', { name: 'Forget my visits' }).click();
  expect(errors).toEqual([]);
});

test('without JavaScript nothing is said of it', async () => {
  const { page } = await open(`${site}about/`, { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Forget my visits' }).count()).toBe(0);
});
