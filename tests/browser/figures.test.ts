import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './open.ts';

useBrowser();

const page = `${inject('hostileSite')}explainers/quay/`;

/** Scrolls down the page until each picture is there, or was given up. */
const showAll = async () => {
  for (const image of document.images) {
    image.scrollIntoView();
    await image.decode().catch(() => {});
  }
};

const measure = () =>
  [...document.querySelectorAll<HTMLImageElement>('.figure img')].map((image) => {
    const { left, right, width, height } = image.getBoundingClientRect();
    return { alt: image.alt, isThere: image.naturalWidth > 0, type: image.currentSrc.replace(/^.*\./, ''), left, right, width, height };
  });

test.each([320, 390, 1280])(
  'at %i pixels each picture is on the page, in its shape, and the page does not scroll sideways',
  async (width) => {
    const { page: tab, errors, foreign } = await open(page, { viewport: { width, height: 700 } });
    await tab.evaluate(showAll);
    const pictures = await tab.evaluate(measure);
    expect(pictures.map(({ alt, isThere, type }) => [alt, isThere, type])).toEqual([
      ['Two ferries lie side by side at a quay.', true, 'avif'],
      ['', true, 'avif'],
      ['The sign of the harbour', true, 'avif'],
      ['A map of the quay', true, 'avif'],
    ]);
    const shapes = [2000 / 1100, 500 / 1400, 1, 1600 / 533];
    for (const [index, { left, right, width: wide, height }] of pictures.entries()) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(wide / height).toBeCloseTo(shapes[index] ?? 0, 1);
    }
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  },
);

test('a picture has its place before it is there', async () => {
  const { page: tab } = await open(`${inject('hostileSite')}about/`);
  const shown = Promise.withResolvers<void>();
  await tab.route('**/media/**', (route) => shown.promise.then(() => route.continue()));
  await tab.goto(page, { waitUntil: 'domcontentloaded' });
  await tab.waitForFunction(() => document.fonts.status === 'loaded');
  const before = await tab.evaluate(measure);
  expect(before.some(({ isThere }) => isThere)).toBe(false);
  shown.resolve();
  await tab.evaluate(showAll);
  const after = await tab.evaluate(measure);
  expect(after.every(({ isThere }) => isThere)).toBe(true);
  // What a file of another width adds is less than half a pixel.
  const sizes = (pictures: typeof after) => pictures.map(({ width, height }) => [Math.round(width), Math.round(height)]);
  expect(sizes(before)).toEqual(sizes(after));
});

test('a figure is told of by the words of its picture and its caption', async () => {
  const { page: tab } = await open(page);
  const figure = tab.getByRole('figure').first();
  expect(await figure.getByRole('img').getAttribute('alt')).toBe('Two ferries lie side by side at a quay.');
  expect(await figure.textContent()).toContain('The quay on its first morning. Photo: Otto Lindqvist');
  // One without words of its own is passed over.
  expect(await tab.locator('.figure').nth(1).getByRole('img').count()).toBe(0);
});
