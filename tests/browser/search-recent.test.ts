import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { barriersInBothSchemes } from './barriers.ts';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');
const field = '#ui-query';
const recent = '.search-recent';
const links = (page: Page): Promise<string[]> => page.locator(`${recent} a`).allTextContents();

/** The search page, empty, with the focus in the field, after searches for these words. */
async function after(searches: string[], options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const { page } = await open('about:blank', options);
  for (const words of searches) {
    await page.goto(`${site}search/?q=${words}`);
    await page.locator('site-search[data-state="done"]').waitFor();
  }
  await page.goto(`${site}search/`);
  await page.locator('site-search:defined').waitFor();
  await page.locator(field).focus();
  return page;
}

test('the empty field shows what was searched for on this device, newest first, and one is searched for again', async () => {
  const page = await after(['norway', 'algae']);
  expect(await links(page)).toEqual(['algae', 'norway']);
  await page.locator(recent).getByRole('link', { name: 'norway' }).click();
  await page.waitForURL('**/search/?q=norway');
  await page.locator('.search-results > .result').first().waitFor();
  expect([await page.locator(field).inputValue(), await page.locator(recent).isVisible()]).toEqual(['norway', false]);
  await page.locator(field).fill('');
  expect(await links(page)).toEqual(['norway', 'algae']);
});

test('what was only typed is not kept, but what led to a page is', async () => {
  const page = await after([]);
  expect(await page.locator(recent).isVisible()).toBe(false);
  await page.locator(field).fill('norway');
  await page.locator('.result-link').first().waitFor();
  await page.locator(field).fill('');
  expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
  await page.locator(field).fill('diplomacy');
  await page.locator('.result-link').first().click();
  await page.waitForURL(/mark=/);
  await page.goto(`${site}search/`);
  await page.locator(field).focus();
  await expect.poll(() => links(page)).toEqual(['diplomacy']);
});

test('each can be removed, and all, and nothing of it is left', async () => {
  const page = await after(['norway', 'algae', 'talks']);
  await page.getByRole('button', { name: 'Remove “algae” from this list' }).click();
  expect(await links(page)).toEqual(['talks', 'norway']);
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Remove “norway” from this list');
  await page.getByRole('button', { name: 'Remove all' }).click();
  expect(await page.locator(recent).isVisible()).toBe(false);
  expect(await page.evaluate(() => [document.activeElement?.id, localStorage.length])).toEqual(['ui-query', 0]);
});

test('the dialog shows them too, and keeps the words of a result that is opened', async () => {
  const page = await after(['algae']);
  await page.goto(await addressOf('about', site));
  await page.keyboard.press('/');
  await page.locator(recent).getByRole('link', { name: 'algae' }).click();
  await page.locator('.dialog-option').first().waitFor();
  expect([await page.getByRole('combobox').inputValue(), await page.locator(recent).isVisible()]).toEqual(['algae', false]);
  await page.getByRole('combobox').fill('norway');
  await page
    .locator('.dialog-option', { hasText: /norway/i })
    .first()
    .click();
  await page.waitForURL(/mark=norway/);
  expect(await page.evaluate(() => localStorage.getItem('searches'))).toBe('["norway","algae"]');
});

test('the page about the site says so, and has them forgotten', async () => {
  const page = await after(['norway']);
  await page.goto(`${site}about/`);
  expect(await page.getByText('things that you searched for').count()).toBe(1);
  await page.getByRole('button', { name: 'Forget my visits and searches' }).click();
  await page.getByText('Forgotten.').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
});

test('a browser that keeps nothing searches as others do', async () => {
  const { page, errors } = await open('about:blank');
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('refused');
      },
    }),
  );
  await page.goto(`${site}search/?q=norway`);
  await page.locator('.search-results > .result').first().waitFor();
  await page.locator(field).fill('');
  expect(await page.locator(recent).isVisible()).toBe(false);
  expect(errors).toEqual([]);
});

test.each([1280, 320])('shown, %i px wide, they are no barrier, fit, and are large enough to hit', async (width) => {
  const page = await after(['norway', 'a-long-word-'.repeat(8)], { viewport: { width, height: 640 }, reducedMotion: 'reduce' });
  expect(await barriersInBothSchemes(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const boxes = await page
    .locator(`${recent} :is(a, button)`)
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON()));
  expect(boxes.filter(({ height, width }) => height < 24 || width < 24)).toEqual([]);
});
