import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { barriersInBothSchemes } from './barriers.ts';
import { tellEngine } from './engine.ts';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');
const field = '#ui-query';
const suggestions = [
  { text: 'Norwegian Sea', kind: 'actor' },
  { text: 'North of <b>all</b>', kind: 'explainer' },
  { text: 'nordic matters', kind: 'theme' },
];

async function openPage(options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const { page } = await open('about:blank', options);
  await tellEngine(page, { suggestions });
  await page.goto(`${site}search/`);
  await page.locator('site-search:defined').waitFor();
  return page;
}

async function type(page: Page, words: string): Promise<void> {
  await page.locator(field).pressSequentially(words);
  await page.getByRole('option').first().waitFor();
}

const isOpen = async (page: Page): Promise<[boolean, string | null]> => [
  await page.locator('#ui-suggestions').isVisible(),
  await page.locator(field).getAttribute('aria-expanded'),
];

test('arrows go through what is suggested and back to the field, and Enter searches for the chosen one', async () => {
  const page = await openPage();
  await type(page, 'nor');
  expect(await isOpen(page)).toEqual([true, 'true']);
  expect(await page.getByRole('option').allTextContents()).toEqual([
    'Norwegian Sea Actor',
    'North of <b>all</b> Explainer',
    'nordic matters Theme',
  ]);
  const active = () => page.locator(field).getAttribute('aria-activedescendant');
  expect(await active()).toBeNull();
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe(await page.getByRole('option', { selected: true }).getAttribute('id'));
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBeNull();
  await page.keyboard.press('ArrowUp');
  expect(await page.getByRole('option', { selected: true }).textContent()).toBe('nordic matters Theme');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=nordic+matters');
  expect([await page.locator(field).inputValue(), ...(await isOpen(page))]).toEqual(['nordic matters', false, 'false']);
});

test('Escape closes them and leaves the words; the next arrow shows them again', async () => {
  const page = await openPage();
  await type(page, 'nor');
  await page.keyboard.press('Escape');
  expect([await page.locator(field).inputValue(), ...(await isOpen(page))]).toEqual(['nor', false, 'false']);
  await page.keyboard.press('ArrowDown');
  expect(await isOpen(page)).toEqual([true, 'true']);
});

test('they are gone once the reader searches, or turns to something else', async () => {
  const page = await openPage();
  await type(page, 'nor');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=nor');
  expect(await isOpen(page)).toEqual([false, 'false']);
  await type(page, 'w');
  await page.locator('.brand').focus();
  expect(await isOpen(page)).toEqual([false, 'false']);
});

test('a finger takes one, and closes them by touching the page elsewhere', async () => {
  const page = await openPage({ hasTouch: true, viewport: { width: 390, height: 844 } });
  await type(page, 'nor');
  await page.touchscreen.tap(200, 800);
  expect(await isOpen(page)).toEqual([false, 'false']);
  await page.locator(field).fill('no');
  await page.getByRole('option', { name: 'Norwegian Sea' }).tap();
  await page.waitForURL('**/search/?q=Norwegian+Sea');
});

test('what is typed already is not suggested', async () => {
  const page = await openPage();
  await type(page, 'norwegian sea');
  await expect.poll(() => page.getByRole('option').count()).toBe(2);
});

test('the dialog suggests what is no result, above the results, and Enter searches for it there', async () => {
  const { page } = await open('about:blank', { reducedMotion: 'reduce' });
  const actor = await addressOf('actor', site);
  await tellEngine(page, {
    suggestions: [
      { text: 'Norway', kind: 'actor' },
      { text: 'How <b>norms</b> are made', kind: 'page' },
    ],
  });
  await page.goto(actor);
  await page.keyboard.press('/');
  await page.keyboard.type('norway');
  const option = page.getByRole('option');
  await option.first().waitFor();
  expect(await page.locator('.dialog-suggestion').allTextContents()).toEqual(['How <b>norms</b> are made Page']);
  expect(await option.count()).toBeGreaterThan(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.locator('#ui-dialog-query').inputValue()).toBe('How <b>norms</b> are made');
  expect(page.url()).toBe(actor);
});

describe.each([1280, 320])('open, %i px wide,', (width) => {
  const options = { viewport: { width, height: 640 }, reducedMotion: 'reduce' } as const;

  test('they are no barrier on the search page, and fit', async () => {
    const page = await openPage(options);
    await type(page, 'nor');
    await page.keyboard.press('ArrowDown');
    expect(await barriersInBothSchemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('nor are they in the dialog', async () => {
    const { page } = await open('about:blank', options);
    await tellEngine(page, { suggestions });
    await page.goto(await addressOf('about', site));
    await page.keyboard.press('/');
    await page.keyboard.type('norway');
    await page.locator('.dialog-suggestion').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await barriersInBothSchemes(page, 'dialog')).toEqual([]);
  });
});
