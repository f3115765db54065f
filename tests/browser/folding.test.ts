import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './open.ts';

useBrowser();
const actor = `${inject('hostileSite')}actors/kestrovia/`;
const folded = 'details.of-explainer';

test('the page of an actor of many explainers shows the newest and folds up the rest, each passage there', async () => {
  const { page } = await open(actor);
  expect(await page.locator('article.of-explainer').count()).toBe(12);
  expect(await page.locator(`${folded} summary h3`).allTextContents()).toEqual(['Crossing 11 opens']);
  expect(await page.locator('.in-context').count()).toBe(13);
  const passage = page.locator(`${folded} .in-context`);
  expect(await passage.isVisible()).toBe(false);
  await page.locator(`${folded} summary`).click();
  expect(await passage.isVisible()).toBe(true);
});

test('an address of a passage that is folded up shows it', async () => {
  const { page } = await open(actor);
  const id = await page.locator(`${folded} .in-context`).getAttribute('id');
  await page.goto(`${actor}#${id}`);
  await page.locator(`${folded}[open] .in-context`).waitFor();
  await expect
    .poll(() => page.locator(`${folded} .in-context:target`).evaluate((place) => place.getBoundingClientRect().top < innerHeight))
    .toBe(true);
});
