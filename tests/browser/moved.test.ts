import { expect, inject, test } from 'vitest';
import { barriersOf } from './barriers.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const { ofSection, ofItsPassage, ofPassage } = inject('moved');

test.each([
  ['the page of a section that was renamed', ofSection],
  ['a passage on the page of a section that was renamed', ofItsPassage],
  ['a passage on the page of the section that it has left', ofPassage],
])('a link to %s leads to where that is now', async (_, [before, now]) => {
  const { page, errors } = await open(`${site}${before}`);
  await expect.poll(() => page.url()).toBe(`${site}${now}`);
  expect(errors).toEqual([]);
});

test.each([
  ['was renamed', ofItsPassage],
  ['it has left', ofPassage],
])('without JavaScript a passage on the page of a section that %s answers there, with its words and a link', async (_, [before, now]) => {
  const { page } = await open(`${site}${before}`, { javaScriptEnabled: false });
  expect(page.url()).toBe(`${site}${before}`);
  const place = page.locator(before.replace(/.*#/, '#'));
  const words = await place.locator('[data-passage]').textContent();
  await place.locator('a').click();
  expect(page.url()).toBe(`${site}${now}`);
  expect(await page.locator(`${now.replace(/.*#/, '#')} [data-passage]`).textContent()).toBe(words);
});

test.each([
  ['that was renamed', ofSection[0]],
  ['that lost a passage', ofPassage[0].replace(/#.*/, '')],
])('the page of a section %s has no barrier that axe finds', async (_, address) => {
  const { page } = await open(site);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${site}${address}`);
  expect(await barriersOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a section without a heading is called by its first words where it is listed, shows none, and is no barrier', async () => {
  const [address = '', id = ''] = ofSection[1].split(/(?<=moved\/)|\/$/);
  const { page } = await open(`${site}${address}`, { reducedMotion: 'reduce' });
  const section = page.locator(`#${id}`);
  const name = (await section.getAttribute('aria-label')) ?? '';
  const words = (await section.locator('[data-passage]').first().textContent()) ?? '';
  expect(name).toMatch(/^.{20,60}…$/);
  expect(words.startsWith(name.slice(0, -1))).toBe(true);
  expect(await section.locator('h2').count()).toBe(0);
  const link = page.locator('.contents-wide a', { hasText: name });
  await link.click();
  expect(await section.evaluate((own) => own.getBoundingClientRect().top)).toBeLessThan(200);
  expect(await barriersOf(page)).toEqual([]);
  await page.goto(`${site}${ofSection[1]}`);
  expect(await page.locator('h1').textContent()).toBe(name);
  expect(await page.title()).toContain(name);
});
