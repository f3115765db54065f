import { expect, inject, test } from 'vitest';
import { barriersOf } from './barriers.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const explainer = `${site}explainers/shapes/`;
const terms = '[data-body] a.term';

test('the words of a term lead to its page, in a table too, and show what it means before', async () => {
  const { page, errors } = await open(explainer);
  expect(await page.locator(terms).allTextContents()).toEqual(['fare', 'timetable']);
  expect(await page.locator('thead th a.term').count()).toBe(1);
  await page.locator(terms).first().hover();
  const card = page.locator('.preview:popover-open');
  await card.waitFor();
  expect(await card.locator('p').allTextContents()).toEqual([
    'Term',
    'fare',
    'What a passenger pays for a way.',
    '1 passage in 1 explainer',
  ]);
  await card.locator('a').click();
  await page.waitForURL('**/glossary/fare/');
  expect(errors).toEqual([]);
});

test('without a script the link is a link, and a line of its own says that it is one', async () => {
  const { page } = await open(explainer, { javaScriptEnabled: false });
  const term = page.locator(terms).first();
  const line = await term.evaluate((link) => getComputedStyle(link).textDecorationStyle);
  const actors = await page
    .locator('[data-body] a.mention')
    .first()
    .evaluate((link) => getComputedStyle(link).textDecorationStyle);
  expect([line, actors]).toEqual(['dotted', 'solid']);
  await term.click();
  expect(await page.locator('h1').textContent()).toBe('fare');
});

test.each(['glossary/', 'glossary/fare/', 'actors/kestrovia/'].flatMap((path) => [390, 1280].map((width) => ({ path, width }))))(
  'what the publisher wrote has no barrier that axe finds, and fits: $path, $width px',
  async ({ path, width }) => {
    const { page } = await open(`${site}${path}`, { viewport: { width, height: 800 }, colorScheme: width === 390 ? 'dark' : 'light' });
    expect(await barriersOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);
