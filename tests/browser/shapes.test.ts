import { expect, inject, test } from 'vitest';
import { barriersInBothSchemes } from './barriers.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const address = `${inject('hostileSite')}explainers/shapes/`;

test('every shape of an article stands on its page', async () => {
  const { page } = await open(address);
  const texts = (selector: string) => page.locator(`[data-body] ${selector}`).allInnerTexts();
  const words = async (selector: string) => (await texts(selector)).map((text) => text.replace(/\s*¶\s*/g, ' ').trim());
  expect(await words('ol > li > .passage')).toEqual(['a boat every hour', 'one fare for all:', 'no boat on Sundays']);
  expect(await words('ol ul > li')).toEqual(['4 crowns for adults', '2 crowns for children']);
  expect(await page.locator('[data-body] li.task [role="img"]').evaluateAll((boxes) => boxes.map((box) => box.ariaLabel))).toEqual([
    'done',
    'not done',
  ]);
  expect((await words('blockquote .passage'))[1]).toBe('— Ida Marren, harbour master');
  expect(await texts('thead th')).toEqual(['Route', 'Winter, when the crossing is slower and the timetable is thinner', 'Summer']);
  expect(await texts('tbody tr:first-child td:not([data-label])')).toEqual(['Skarrow to Vell', '3', '12']);
  expect(await texts('figcaption p')).toEqual(['The ferry at the pier in May. Photo: P. Oddy']);
  expect((await texts('pre'))[0]).toContain('dep  08:00   Skarrow\narr  08:40');
  expect(await page.locator('[data-body] em').allTextContents()).toEqual(['two']);
  expect(await page.locator('[data-body] p br').count()).toBe(1);
  expect((await words('.note'))[0]).toMatch(/^1\s+The council voted on the second boat in March\./);
});

test('struck words are struck, and are no part of the sentence', async () => {
  const { page } = await open(address);
  const first = page.locator('[data-body] [data-passage]').first();
  expect(await first.locator('del').textContent()).toBe('Monday');
  expect(
    await first.evaluate((passage) => [...passage.querySelectorAll('[data-label]')].map((own) => own.remove()) && passage.textContent),
  ).toBe(
    'The island of Skarrow will have two ferries from June, the harbour office said on Tuesday. Each burns 10³ litres of H₂O-free fuel a week.',
  );
});

test('the mark of a note leads to the note, and that back', async () => {
  const { page } = await open(address);
  await page.getByRole('link', { name: 'Note 1', exact: true }).click();
  expect(await page.locator(':target').textContent()).toContain('The council voted on the second boat in March.');
  await page.getByRole('link', { name: 'Back to where note 1 is' }).click();
  expect(await page.locator(':target').textContent()).toContain('The island of Skarrow');
});

test('a row of a table has an address that leads to it', async () => {
  const { page } = await open(address);
  const row = page.locator('tbody tr', { hasText: 'lighthouse' });
  await page.goto(`${address}#${await row.getAttribute('id')}`);
  expect(await page.locator(':target').evaluate((target) => target.tagName)).toBe('TR');
});

test('no barrier that axe finds, in light or dark', async () => {
  const { page, errors, foreign } = await open(address);
  expect(await barriersInBothSchemes(page)).toEqual([]);
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
});

test.each([320, 390, 1280])('a table, a picture or a long line does not make the page scroll sideways, %i px wide', async (width) => {
  const { page } = await open(address, { viewport: { width, height: 900 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test('on paper every passage has its address beside it, rows of a table too', async () => {
  const { page } = await open(address);
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('[data-body] .copy-link a')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content]));
  const prose = shown.filter(([href]) => href !== null);
  expect(prose.length).toBeGreaterThan(15);
  for (const [href, content] of prose.filter(([, content]) => content !== 'none')) expect(content).toContain(href ?? '');
  expect(
    await page
      .locator('tr .copy-link a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content),
  ).toContain('#');
});
