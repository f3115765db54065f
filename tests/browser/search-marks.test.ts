import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { barriersOf } from './barriers.ts';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');

/** The words that are marked as highlights, in the order of the page. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => (range as Range).toString()));

async function land(page: Page, marks: string): Promise<void> {
  const address = await addressOf('explainer', site);
  await page.goto(`${address}?${marks}#${await lastSection(page, address)}`);
}

async function lastSection(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return (await page.locator('[data-body] h2').last().getAttribute('id')) ?? '';
}

test('the words of the search are marked in the article, whole and nowhere else, and the section is in view', async () => {
  const { page, errors } = await open(await addressOf('explainer', site), { viewport: { width: 390, height: 700 } });
  const prose = await page.locator('[data-body]').innerHTML();
  await land(page, 'mark=norway');
  await page.locator('page-marks').waitFor();
  const words = await highlighted(page);
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((word) => !/^norway(['’]s)?$/i.test(word))).toEqual([]);
  const isProse = await page.evaluate(() =>
    [...(CSS.highlights.get('search') ?? [])].map((range) => (range as Range).startContainer.parentElement?.closest('[data-body]') != null),
  );
  expect(isProse).not.toContain(false);
  expect(await page.locator('[data-body]').innerHTML()).toBe(prose);
  const heading = page.locator('[data-body] h2').last();
  const isInView = () => heading.evaluate((element) => element.getBoundingClientRect().top).then((top) => top >= 0 && top < 700);
  await expect.poll(isInView).toBe(true);
  expect(errors).toEqual([]);
});

test('Clear takes the marks away, cleans the address, and leaves the focus at the section', async () => {
  const { page } = await open(await addressOf('explainer', site));
  await land(page, 'mark=norway&mark=iceland');
  await page.locator('page-marks').waitFor();
  const hash = new URL(page.url()).hash;
  const count = (await highlighted(page)).length;
  expect(await page.locator('page-marks').textContent()).toContain(`${count} places marked`);
  expect(await barriersOf(page, 'page-marks')).toEqual([]);
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  expect(await highlighted(page)).toEqual([]);
  expect([new URL(page.url()).search, new URL(page.url()).hash]).toEqual(['', hash]);
  expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(hash);
  await page.reload();
  expect(await page.locator('page-marks').count()).toBe(0);
});

test('a browser without highlights gets marks in the text, which Clear takes out again', async () => {
  const { page } = await open(await addressOf('explainer', site));
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  const passages = page.locator('[data-body] [data-passage]');
  const html = () => passages.evaluateAll((elements) => elements.map(({ innerHTML }) => innerHTML));
  const [before, texts] = [await html(), await passages.allTextContents()];
  const marks = passages.locator('mark');
  await land(page, 'mark=norway&mark=iceland%20norway');
  await marks.first().waitFor();
  expect(await passages.allTextContents()).toEqual(texts);
  expect((await marks.allTextContents()).filter((word) => !/^(norway|iceland|['’]s)$/i.test(word))).toEqual([]);
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await html()).toEqual(before);
});

test('a link that is copied from the page does not carry the words', async () => {
  const { page } = await open(await addressOf('explainer', site), { permissions: ['clipboard-read', 'clipboard-write'] });
  await land(page, 'mark=norway');
  await page.locator('[data-body] .passage copy-link a').first().click();
  await page.getByText('Link copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('mark');
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).not.toContain('mark');
});

test('words that the page does not have leave no sign', async () => {
  const { page } = await open(await addressOf('explainer', site));
  await land(page, 'mark=zyxwvut');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(await page.locator('page-marks').count()).toBe(0);
});

test('a result of a search leads to a page with its words marked', async () => {
  const { page } = await open(`${site}search/?q=diplomacy&kind=explainer`);
  await page.locator('.search-results .result-link').first().click();
  await page.locator('page-marks').waitFor();
  expect((await highlighted(page)).map((word) => word.toLowerCase())).toContain('diplomacy');
});
