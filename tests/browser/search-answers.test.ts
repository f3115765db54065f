import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { barriersInBothSchemes } from './barriers.ts';
import { type Told, tellEngine } from './engine.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');
const phone = { width: 390, height: 844 };
const result = '.search-results > .result';

/** The search page with what the engine is told to answer to "norway". */
async function answerTo(told: Told, viewport = phone): Promise<Page> {
  const { page } = await open('about:blank', { viewport });
  await tellEngine(page, told);
  await page.goto(`${site}search/?q=norway`);
  await page.locator(result).first().waitFor();
  return page;
}

const texts = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allTextContents();

test('related words that were searched for are named, and one link leaves them out', async () => {
  const page = await answerTo({ answer: { related: ['fjord', 'Oslo'] } });
  expect(await texts(page, '.search-related')).toEqual(['Also searched for: fjord, Oslo. Search only for what I typed.']);
  await page.locator('.search-related a').click();
  await page.waitForURL('**/search/?q=norway&as-typed=1');
  await expect.poll(() => texts(page, '.search-related')).toEqual(['']);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-status');
});

test('where the spelling was corrected, too, the link of that leaves out both', async () => {
  const page = await answerTo({ answer: { related: ['fjord'], readAs: 'norway' } });
  expect(await texts(page, '.search-related')).toEqual(['Also searched for: fjord.']);
  expect(await page.locator('.search-notes a').count()).toBe(1);
});

test('pages that lack a word are counted apart, and each says which', async () => {
  const page = await answerTo({ answer: { complete: 1 }, hits: [{ lacks: [] }, { lacks: ['bitcoin', 'price'] }] });
  await expect.poll(() => texts(page, '.search-status')).toEqual([expect.stringMatching(/^1 result, and \d+ more that lacks? a word\.$/)]);
  const lacks = await Promise.all([0, 1].map((place) => page.locator(result).nth(place).locator('.result-lacks').allTextContents()));
  expect(lacks).toEqual([[], ['without: bitcoin, price']]);
});

test('the words are marked in headlines and in headings of sections, and another name is said', async () => {
  const markedTitle = [
    { text: 'Far ', isMatch: false },
    { text: '<i>north</i>', isMatch: true },
  ];
  const page = await answerTo({ hits: [{ markedTitle, alias: 'Norge' }] });
  const first = page.locator(result).first();
  expect(await first.locator('.result-link').innerHTML()).toBe('Far <mark>&lt;i&gt;north&lt;/i&gt;</mark>');
  expect(await first.locator('.result-match').textContent()).toBe('also known as Norge');
  const headings = page.locator('.result-section', { hasText: /norway/i });
  expect(await headings.first().locator('mark').first().textContent()).toMatch(/norway/i);
});

test('the guide stands below the rest of one list, behind a heading', async () => {
  const kinds = (count: number, kind: string) => Array.from({ length: count }, () => ({ kind }));
  const { page } = await open('about:blank');
  await tellEngine(page, { hits: [...kinds(11, 'explainer'), ...kinds(50, 'guide')] });
  await page.goto(`${site}search/?kind=actor&kind=theme&kind=page`);
  await page.locator(result).first().waitFor();
  expect(await page.getByRole('heading', { name: 'In the guide' }).count()).toBe(0);
  await page.getByRole('button', { name: 'More results' }).click();
  await expect.poll(() => page.locator(result).count()).toBeGreaterThan(11);
  expect(await page.getByRole('heading', { name: 'In the guide' }).count()).toBe(1);
  expect(await page.locator(result).nth(11).locator('h2').first().textContent()).toBe('In the guide');
});

test.each(['norway', 'norwya', 'norway+zyxwvut'])(
  'on a phone the first result for %s begins in the upper third of the screen',
  async (words) => {
    const { page } = await open('about:blank', { viewport: phone });
    await tellEngine(page, { answer: { related: ['fjord', 'Oslo'] } });
    await page.goto(`${site}search/?q=${words}`);
    await page.locator(result).first().waitFor();
    expect((await page.locator(result).first().boundingBox())?.y).toBeLessThan(words === 'norway' ? 300 : 345);
  },
);

test.each([1280, 320])('with all that can be said of an answer, %i px wide, no barrier is found, and it fits', async (width) => {
  const told = {
    answer: { related: ['fjord', 'Oslo'], complete: 1 },
    hits: [{}, { alias: 'Norge', lacks: ['bitcoin'] }, { kind: 'guide' }],
  };
  const page = await answerTo(told, { width, height: 640 });
  expect(await barriersInBothSchemes(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
