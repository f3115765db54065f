import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const explainer = `${site}explainers/moved/`;
const phone = { viewport: { width: 390, height: 844 } };

test('on a phone the article begins on the first screen, and what follows it is short', async () => {
  const { page } = await open(explainer, phone);
  const article = await page.locator('[data-body]').evaluate((body) => body.getBoundingClientRect().toJSON());
  expect(article.top).toBeLessThan(844);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(whole - article.bottom).toBeLessThan(2 * 844);
});

test('how a page was made is shown to those who ask, without JavaScript too', async () => {
  const { page } = await open(explainer, { ...phone, javaScriptEnabled: false });
  const fingerprint = page.locator('.fingerprint');
  expect(await fingerprint.isVisible()).toBe(false);
  expect(await page.locator('main .badge:visible').count()).toBe(0);
  const line = page.locator('.review-line');
  expect(await line.textContent()).toMatch(/^Not yet reviewed by an editor · Suggested by software: actors, themes, key points, /);
  await line.getByRole('link').click();
  await fingerprint.waitFor();
  expect(await page.locator('#ui-made tbody th').allTextContents()).toContain('Section headings');
});

test('a fold says what is in it, and opens by keyboard', async () => {
  const { page } = await open(explainer, phone);
  const said = page.locator('.fold', { has: page.locator('#ui-who-said-what') });
  const statements = await said.locator('.statement').count();
  expect(await said.locator('summary').first().textContent()).toMatch(new RegExp(`^Who said what\\s+${statements} statements$`));
  expect(await said.locator('.statement').first().isVisible()).toBe(false);
  await said.locator('summary').first().press('Enter');
  expect(await said.locator('.statement').first().isVisible()).toBe(true);
});

test('on paper a fold is there as the reader left it', async () => {
  const { page } = await open(explainer);
  await page
    .locator('.fold', { has: page.locator('#ui-who-said-what') })
    .locator('summary')
    .first()
    .click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.statement').first().isVisible()).toBe(true);
  expect(await page.getByText('How this page was made').isVisible()).toBe(false);
});

const grid = '#ui-presence > .picture > .picture-scroll';

test('a picture of 22 passages is all there on a wide screen', async () => {
  const { page } = await open(`${site}explainers/parade/`, { viewport: { width: 1280, height: 800 } });
  expect(await page.locator(`${grid} .band`).count()).toBeGreaterThan(0);
  expect(await page.locator(grid).evaluate((scroller) => scroller.scrollWidth - scroller.clientWidth)).toBe(0);
});

test.each([320, 1024])('where it is wider than its place it scrolls, by keyboard too, and the edge shows that, %i px', async (width) => {
  const { page } = await open(`${site}explainers/parade/`, { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const scroller = page.getByRole('region', { name: 'Who appears where' });
  expect(await scroller.evaluate((own) => own.scrollWidth - own.clientWidth)).toBeGreaterThan(0);
  expect(await scroller.evaluate((own) => getComputedStyle(own).backgroundAttachment)).toBe('local, local, scroll, scroll');
  await scroller.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate((own) => own.scrollLeft)).toBeGreaterThan(0);
});
