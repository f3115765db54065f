import { describe, expect, inject, test } from 'vitest';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');

describe('a picture', () => {
  test('has links that a keyboard reaches and a reader hears', async () => {
    const { page } = await open(await addressOf('explainer', site));
    const dot = page.locator('.dot-grid svg a').first();
    await dot.focus();
    expect(await page.evaluate(() => document.activeElement?.closest('svg')?.querySelector('title')?.textContent)).toBe(
      'Who appears where',
    );
    expect(await dot.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
    await expect(
      page
        .getByRole('link', { name: (await dot.locator('title').textContent()) ?? '' })
        .first()
        .count(),
    ).resolves.toBe(1);
  });

  test('leads to the passage that a dot stands for', async () => {
    const { page } = await open(await addressOf('explainer', site));
    const dot = page.locator('.dot-grid svg a').nth(3);
    const href = (await dot.getAttribute('href')) ?? '';
    await dot.click();
    expect(new URL(page.url()).hash).toBe(new URL(href, site).hash);
    expect(await page.locator(':target').count()).toBe(1);
  });

  test('has a way round its links', async () => {
    const { page } = await open(await addressOf('explainer', site));
    const skip = page.locator('.skip-picture').first();
    await skip.focus();
    expect(await skip.isVisible()).toBe(true);
    await skip.press('Enter');
    expect(await page.locator('.picture-table:target').count()).toBe(1);
  });

  test('has a table that says the same, without JavaScript too', async () => {
    const { page } = await open(await addressOf('explainer', site), { javaScriptEnabled: false });
    const dots = await page.locator('#ui-presence .dot-grid svg a').count();
    const table = page.locator('#ui-presence .picture-table');
    await table.locator('summary').click();
    expect(await table.locator('td a').count()).toBe(dots);
    expect(await table.locator('td a').first().isVisible()).toBe(true);
  });

  test.each([320, 1280])('lies within a page of %i px', async (width) => {
    const { page } = await open(await addressOf('explainer', site), { viewport: { width, height: 700 } });
    const boxes = await page
      .locator('.picture')
      .evaluateAll((pictures) => pictures.map((picture) => picture.getBoundingClientRect().right));
    expect(boxes.length).toBeGreaterThan(0);
    for (const right of boxes) expect(right).toBeLessThanOrEqual(width);
  });
});

describe('who said what', () => {
  const rows = '#ui-statements > li';

  test('can be narrowed to a speaker, by an address that can be sent', async () => {
    const { page } = await open(`${site}statements/`);
    const all = await page.locator(rows).count();
    const option = page.locator('select[name=actor] option').nth(1);
    const speaker = (await option.getAttribute('value')) ?? '';
    await page.selectOption('select[name=actor]', speaker);
    await page.waitForFunction((many) => document.querySelectorAll('#ui-statements > li').length < many, all);
    const actors = await page.locator(rows).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.actor));
    expect(new Set(actors)).toEqual(new Set([speaker]));
    expect(await page.locator('.filter-status').textContent()).toMatch(new RegExp(`^${actors.length} statement`));

    const { page: other } = await open(page.url());
    await other.waitForFunction((many) => document.querySelectorAll('#ui-statements > li').length === many, actors.length);
  });

  test('has a page for each kind, and one for speakers who could not be determined', async () => {
    const { page } = await open(`${site}statements/`);
    await page.getByRole('link', { name: /^Speaker not determined/ }).click();
    await page.waitForURL('**/statements/not-determined/');
    expect(await page.locator(`${rows} .unresolved`).count()).toBe(await page.locator(rows).count());
  });

  test('leads to each speaker without JavaScript', async () => {
    const { page } = await open(`${site}statements/`, { javaScriptEnabled: false });
    await page.getByText('By speaker').click();
    const link = page.locator('.statement-facets a').first();
    expect(await link.isVisible()).toBe(true);
    await link.click();
    expect(await page.locator('#ui-said:target').count()).toBe(1);
  });
});

test('the index of actors shows one kind, without JavaScript', async () => {
  const { page } = await open(`${site}actors/`, { javaScriptEnabled: false });
  const shown = () => page.locator('.index > li:visible');
  const all = await shown().count();
  await page.locator('.kinds input[value=country]').check();
  const countries = await shown().evaluateAll((items) => items.map((item) => item.className));
  expect(countries.length).toBeGreaterThan(0);
  expect(countries.length).toBeLessThan(all);
  expect(new Set(countries)).toEqual(new Set(['is-country']));
});
