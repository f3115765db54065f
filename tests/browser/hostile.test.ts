import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const article = readFileSync(join(import.meta.dirname, 'hostile.txt'), 'utf8')
  .trim()
  .split('\n\n');
const [headline, byline, ...paragraphs] = article;

test('what an article holds comes out as the text it is', async () => {
  const { page } = await open(`${site}explainers/hostile/`);
  expect(await page.locator('[data-body] [data-passage]').allTextContents()).toEqual(paragraphs);
  expect(await page.locator('h1').textContent()).toBe(headline);
  expect(await page.locator('main').textContent()).toContain(byline?.replace('By ', ''));
});

test('nothing that an article holds runs, on any page', async () => {
  const paths = ['', 'explainers/', 'explainers/hostile/', 'statements/', 'actors/', 'search/?q=%3Cscript%3E'];
  const { page, errors, foreign } = await open(site);
  const sections = await sectionPaths(page);
  for (const path of [...paths, ...sections]) {
    await page.goto(`${site}${path}`);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(await page.locator('[onerror], a[href^="javascript:" i], main b, main script:not([src])').count()).toBe(0);
  }
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
});

async function sectionPaths(page: Awaited<ReturnType<typeof open>>['page']): Promise<string[]> {
  await page.goto(`${site}explainers/hostile/`);
  const ids = await page.locator('[data-body] h2').evaluateAll((headings) => headings.map((heading) => heading.id));
  expect(ids).not.toEqual([]);
  return ids.map((id) => `explainers/hostile/${id}/`);
}
