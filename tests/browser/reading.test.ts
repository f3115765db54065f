import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parseDocument } from '../../src/lib/explainer/document.ts';
import { readFrontmatter } from '../../src/lib/explainer/frontmatter.ts';
import { sectionName } from '../../src/lib/explainer/section-name.ts';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');
const passages = '[data-body] [data-passage]';

test('without JavaScript the article is there to read, and its links work', async () => {
  const { page } = await open(await addressOf('explainer', site), { javaScriptEnabled: false });
  expect(await page.locator(passages).count()).toBeGreaterThan(0);
  expect(await page.locator(passages).first().isVisible()).toBe(true);
  const heading = await page.locator('[data-body] h2').first().getAttribute('id');
  await page.locator(`a[href$="/${heading}/"]`).first().click();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`/${heading}/$`));
  expect(await page.locator(passages).first().isVisible()).toBe(true);
});

test('without JavaScript every passage, section and statement is there in full, and at its address', async () => {
  const address = await addressOf('explainer', site);
  const { page } = await open(address, { javaScriptEnabled: false });
  const slug = new URL(address).pathname.split('/').at(-2) ?? '';
  const mdx = await readFile(join(inject('siteContent'), 'explainers', `${slug}.mdx`), 'utf8');
  const sections = parseDocument(mdx, slug);
  const written = sections.flatMap((section) => section.passages.map(({ id, text }) => ({ id, text })));
  const shown = page.locator(passages);
  expect(await shown.evaluateAll((all) => all.map((one) => ({ id: (one as HTMLElement).dataset.passage, text: one.textContent })))).toEqual(
    written,
  );
  for (const { id } of written) expect(await page.locator(`[id="${id}"]`).isVisible(), id).toBe(true);
  for (const one of await shown.all()) expect(await one.isVisible()).toBe(true);
  for (const { id, passage } of readFrontmatter(mdx, slug).data.statements) {
    expect(await page.locator(`[id="${id}"]`).count(), `statement ${id} of ${passage}`).toBe(1);
    await page.goto(`${address}#${id}`);
    await page.locator(`[id="${id}"]:target`).waitFor();
  }
  for (const section of sections) {
    await page.goto(`${address}${section.id}/`);
    expect(await page.locator('h1').textContent()).toBe(sectionName(section));
    expect(await page.locator(passages).allTextContents()).toEqual(section.passages.map(({ text }) => text));
  }
});

test('without JavaScript the search page says so, and offers lists', async () => {
  const { page } = await open(await addressOf('search', site), { javaScriptEnabled: false });
  const notice = page.locator('noscript p');
  expect(await notice.textContent()).toContain('Search needs JavaScript');
  expect(await notice.isVisible()).toBe(true);
  expect(await page.locator('main a[href*="/actors/"]').count()).toBeGreaterThan(0);
});

test('a link to a passage lands on the passage', async () => {
  const address = await addressOf('explainer', site);
  const { page } = await open(address, { viewport: { width: 390, height: 500 } });
  const id = await page.locator(passages).last().getAttribute('data-passage');
  await page.goto(`${address}#${id}`);
  await expect.poll(() => page.locator(`[data-passage="${id}"]`).evaluate(isInView)).toBe(true);
  expect(await page.locator(`[id="${id}"]`).evaluate((element) => element.matches(':target'))).toBe(true);
});

/** Runs in the page. */
function isInView(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}

test('the colour scheme that a reader chose holds on the next page', async () => {
  const { page } = await open(site, { colorScheme: 'light' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.locator('colour-scheme button').click();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.goto(await addressOf('explainer', site));
  expect(await background()).toBe(dark);
  await page.locator('colour-scheme button').click();
  await expect.poll(background).toBe(light);
});
