import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const address = `${site}stories/wall/`;

test('without a script a story tells what goes on, and its explainers lead to it and on', async () => {
  const { page } = await open(address, { javaScriptEnabled: false });
  expect(await page.locator('.own-words, [data-own-words]').first().textContent()).toContain('Quellin wants a wall.');
  expect(await page.locator('.state-of-play li').allTextContents()).toHaveLength(3);
  expect(await page.locator('#ui-happened time').first().isVisible()).toBe(true);
  await page.locator('.state-of-play [data-own-words] a').click();
  expect(await page.locator('.story-line').textContent()).toBe('Part 1 of 4 of the story The wall of Quellin');
  await page.locator('.story-pager a[rel="next"]').click();
  expect(await page.locator('h1').textContent()).toBe('Wall of Quellin, part 2');
  await page.locator('.story-line a').click();
  expect(page.url()).toBe(address);
});

test('what one actor said on different days stands side by side on a wide screen, each with who says so', async () => {
  const { page } = await open(`${address}#ui-positions`, { viewport: { width: 1280, height: 900 } });
  const days = page.locator('.position').first().locator('.position-days > li');
  await days.first().waitFor();
  const [one, other] = await days.evaluateAll((items) => items.slice(0, 2).map((item) => item.getBoundingClientRect().top));
  expect(one).toBe(other);
  expect(await days.first().locator('.statement-source').first().textContent()).toMatch(/said/);
});

test('the words of the editor are in another face than the article’s, and print', async () => {
  const { page } = await open(address);
  await page.emulateMedia({ media: 'print' });
  const faceOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
  expect(await faceOf('.story-intro p')).not.toBe(await faceOf('#ui-happened [data-verbatim]'));
  expect(await page.locator('.story-intro').isVisible()).toBe(true);
  expect(await page.locator('#ui-happened li').first().isVisible()).toBe(true);
});

test('a search for the words of its editor finds a story', async () => {
  const { page } = await open(`${site}search/?q=Quellin+wants+wall`);
  const first = page.locator('.search-results .result').filter({ hasText: 'Story' }).first();
  await first.waitFor();
  expect(await first.locator('h2').textContent()).toBe('The wall of Quellin');
});
