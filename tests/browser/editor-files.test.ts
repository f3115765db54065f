import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const address = `${site}explainers/editors/`;

test('a picture of the editor says what it shows, who made it, and under which terms', async () => {
  const { page, errors, foreign } = await open(`${address}#the-bridge`);
  const block = page.locator('#the-bridge');
  const image = block.getByRole('img', { name: 'A stone bridge over brown water.' });
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((own: HTMLImageElement) => own.naturalWidth)).toBeGreaterThan(400);
  expect(await block.locator('.editor-words').textContent()).toBe('The bridge at Nether Colby the day after.');
  expect(await block.getByRole('link', { name: 'Otto Lindqvist' }).getAttribute('href')).toBe('https://photos.example/bridge');
  expect(await block.getByRole('link', { name: 'CC BY-SA 4.0' }).getAttribute('href')).toContain('creativecommons.org/licenses/by-sa/4.0/');
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
});

test('nothing that a camera wrote is in the files of the site, and the picture stands upright', async () => {
  const media = join(inject('hostileFolder'), 'media');
  const files = readdirSync(media).filter((name) => name.startsWith('the-bridge-'));
  expect(files.length).toBe(7);
  for (const name of files) {
    const { exif, xmp, orientation, width, height } = await sharp(join(media, name)).metadata();
    expect({ exif, xmp, orientation, isWide: width > height }, name).toEqual({ isWide: true });
  }
});

test('a chart is a picture with a name and a description, and has all its numbers in a table', async () => {
  const { page } = await open(address);
  const block = page.locator('#the-river');
  const picture = block.getByRole('img', { name: 'How high the river stood, in metres' });
  expect(await picture.locator('desc').textContent()).toContain('from 6 November 2025 to 12 November 2025');
  const [first = '', second = ''] = await picture.locator('.lines path').evaluateAll((paths) =>
    paths.map((path) => {
      const { stroke, strokeDasharray, fill } = getComputedStyle(path);
      return `${stroke} ${strokeDasharray} ${fill}`;
    }),
  );
  expect(first).not.toBe(second);
  expect(first).toMatch(/none none$/);
  expect(second).toMatch(/^rgb.*\d.*px.* none$/);
  await block.getByText('As a table').click();
  expect(await block.locator('tr').nth(4).locator('th, td').allInnerTexts()).toEqual(['9 November 2025', 'none', '2.6']);
});

test('no cell is more than text', async () => {
  const { page, errors } = await open(address);
  const names = await page.locator('#who-helped .name').allTextContents();
  expect(names.join(' ')).toContain('The "Colby" <b>rowing</b>');
  expect(await page.locator('#who-helped b').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('bars are as long as their numbers, to both sides of zero', async () => {
  const { page } = await open(address, { viewport: { width: 320, height: 700 } });
  const widths = await page.locator('#what-it-cost rect').evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  const [most = 0, ...others] = widths;
  expect(others.map((width) => width / most)).toEqual([340.5, 310, 20, 95].map((number) => expect.closeTo(number / 1200, 2)));
});

test.each([
  ['what a picture shows', '"stone bridge over brown water"'],
  ['a caption', '"the day after"'],
  ['the title of a chart', '"How high the river stood"'],
])('%s is found', async (_, words) => {
  const { page } = await open(`${site}search/?q=${encodeURIComponent(words)}`);
  await expect.poll(() => page.locator('site-search').evaluate((host) => host.dataset.state)).toBe('done');
  expect(await page.locator('.search-results > .result').first().innerHTML()).toContain('explainers/editors/');
});
