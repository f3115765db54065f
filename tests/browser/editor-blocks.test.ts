import { expect, inject, test } from 'vitest';
import { barriersInBothSchemes } from './barriers.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const address = `${site}explainers/editors/`;

test("every block stands on the page under a label that says that it is the editor's", async () => {
  const { page } = await open(address);
  const labels = await page.locator('.editor > .editor-label').allTextContents();
  expect(labels.map((label) => label.replace('§', '').trim())).toEqual([
    'Introduction by the editor',
    'Summary by the editor',
    'Editor’s note: context',
    'Editor’s note: background',
    'Question, chosen by the editor',
    'Question, chosen by the editor',
    'Editor’s note: what we know',
    'Editor’s note: what we don’t know',
    'Quotation, chosen by the editor',
    'Picture, chosen by the editor',
    'Chart by the editor',
    'Chart by the editor',
    'Chart by the editor',
    'Correction by the editor, 12 November 2025',
    'Sources, chosen by the editor',
    'Added by the editor',
    'Added by the editor',
  ]);
  // Shape, not colour alone: a line around each that nothing of the article has.
  for (const block of await page.locator('.editor').all())
    expect(await block.evaluate((own) => getComputedStyle(own).borderTopStyle)).toBe('dashed');
});

test('a block has an address that leads to it, and the notice of a correction leads to that', async () => {
  const { page } = await open(`${address}#where-the-arrand-is`);
  expect(await page.locator(':target').textContent()).toContain('The river runs from the Caldrian hills');
  await page.getByRole('link', { name: 'This page was corrected on 12 November 2025.' }).click();
  expect(await page.locator(':target').textContent()).toContain('a wrong number of missing');
  await page.getByRole('link', { name: 'All corrections' }).click();
  await page.locator('.corrections').waitFor();
  expect(await page.locator('.corrections li').allTextContents()).toEqual([expect.stringContaining('a wrong number of missing')]);
});

test('a question is answered by a passage of the article, a quotation says who spoke, an entry stands in the timeline', async () => {
  const { page } = await open(address);
  expect(await page.locator('.editor-answer').textContent()).toContain('The National Flood Agency (NFA) said the river rose');
  expect(await page.locator('.editor-quote figcaption').textContent()).toContain('Rosa Quentin');
  const entry = page.locator('.timeline > li', { hasText: 'Work on the embankment began.' });
  expect((await entry.locator('.timeline-date').allTextContents()).map((text) => text.trim())).toEqual(['May 1999']);
  expect(await page.locator('.editor-original').allInnerTexts()).toEqual([
    'The original article: The Caldria Paper (looked at on 13 November 2025)',
  ]);
});

test('the page of a section shows the blocks of the section, without JavaScript too', async () => {
  const { page } = await open(address, { javaScriptEnabled: false });
  await page
    .locator('.section', { has: page.locator('#how-many') })
    .getByRole('link', { name: /^Open as a page/ })
    .click();
  expect(await page.locator('.editor').count()).toBe(11);
  expect(await page.locator('#where-the-arrand-is').isVisible()).toBe(true);
});

test.each([address, `${site}corrections/`])('no barrier that axe finds, in light or dark: %s', async (path) => {
  const { page } = await open(path, { viewport: { width: 320, height: 700 } });
  expect(await barriersInBothSchemes(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on paper a block has its address', async () => {
  const { page } = await open(address);
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('#how-many .copy-link a');
  expect(await link.evaluate((own) => getComputedStyle(own, '::after').content)).toContain('#');
});
