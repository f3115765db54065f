import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { barriersInBothSchemes } from './barriers.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const folder = inject('hostileFolder');

/** An article of each, with words that a reader types and the passage that has them. */
const articles = [
  {
    slug: 'muehle',
    lang: 'de',
    dir: null,
    name: 'German',
    headline: 'Tannhofen rettet die alte Mühle',
    searches: ['Pachtvertrag', 'undichtes Dach', 'muhle', '"stimmten elf Mitglieder"'],
  },
  {
    slug: 'tahuna',
    lang: 'ar',
    dir: 'rtl',
    name: 'Arabic',
    headline: 'مدينة النخيل تنقذ الطاحونة القديمة',
    searches: ['الطاحونة', 'سقف الماء', 'التفاوض'],
  },
  {
    slug: 'mofang',
    lang: 'zh-Hans',
    dir: null,
    name: 'Simplified Chinese',
    headline: '柳河镇抢救河边旧磨坊',
    searches: ['磨坊', '林若兰', '河边 水车', '磨坊屋顶', '“睡梦中还能听见”'],
  },
];

async function search(page: Page, words: string): Promise<void> {
  await page.goto(`${site}search/?q=${encodeURIComponent(words)}`);
  await expect.poll(() => page.locator('site-search').evaluate((host) => host.dataset.state)).toBe('done');
}

test.each(articles)('$name: the words of the article say their language and direction, the interface its own', async (article) => {
  const { slug, lang, dir, headline } = article;
  const { page, errors } = await open(`${site}explainers/${slug}/`);
  const attributes = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((own) => [own.getAttribute('lang'), own.getAttribute('dir')]);
  expect(await page.locator('h1').textContent()).toBe(headline);
  expect(await attributes('html')).toEqual(['en-GB', null]);
  for (const selector of ['h1', 'article[data-body]']) expect([selector, await attributes(selector)]).toEqual([selector, [lang, dir]]);
  expect((await attributes('[data-body] .section-tools'))[0]).toBe('en-GB');
  await page.goto(`${site}explainers/`);
  const card = page.locator('.card', { hasText: headline });
  expect(await card.locator('.card-title').evaluate((own) => [own.getAttribute('lang'), own.getAttribute('dir')])).toEqual([lang, dir]);
  expect(await card.locator('[data-verbatim]').evaluate((own) => [own.getAttribute('lang'), own.getAttribute('dir')])).toEqual([lang, dir]);
  expect(errors).toEqual([]);
});

test.each(articles)('$name: the article goes from its side of the page', async ({ slug, dir }) => {
  const { page } = await open(`${site}explainers/${slug}/`, { viewport: { width: 390, height: 844 } });
  const sides = await page
    .locator('[data-body] [data-passage]')
    .first()
    .evaluate((own) => {
      const range = document.createRange();
      range.selectNodeContents(own);
      const [line] = range.getClientRects();
      const box = own.getBoundingClientRect();
      return { left: (line?.left ?? 0) - box.left, right: box.right - (line?.right ?? 0) };
    });
  expect(Math.abs(dir === 'rtl' ? sides.right : sides.left)).toBeLessThan(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the bar of a quotation and the bullets of a list stand right of Arabic words', async () => {
  const { page } = await open(`${site}explainers/tahuna/`);
  const style = (selector: string, property: string) =>
    page
      .locator(`[data-body] ${selector}`)
      .first()
      .evaluate((own, name) => Number.parseFloat(getComputedStyle(own).getPropertyValue(name)), property);
  expect(await style('blockquote', 'border-right-width')).toBeGreaterThan(0);
  expect(await style('blockquote', 'border-left-width')).toBe(0);
  expect(await style('ul', 'padding-right')).toBeGreaterThan(await style('ul', 'padding-left'));
});

test.each(articles)(
  '$name: what is typed in its words finds it, and what is shown says its language',
  async ({ slug, lang, headline, searches }) => {
    const { page, errors } = await open(`${site}search/`);
    for (const words of searches) {
      await search(page, words);
      expect([words, await page.locator('.result .result-link').first().textContent()]).toEqual([words, headline]);
    }
    const found = page.locator('.result').first();
    expect(await found.locator('h2').evaluate((own) => [own.getAttribute('lang'), own.getAttribute('dir')])).toEqual([lang, 'auto']);
    expect((await found.locator('mark').allTextContents()).length).toBeGreaterThan(0);
    await found.locator('a').first().click();
    await page.waitForURL(`**/explainers/${slug}/**`);
    expect(errors).toEqual([]);
  },
);

test('Pagefind has an index of each language', () => {
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(languages).sort()).toEqual(['ar', 'de', 'en-gb', 'zh-hans']);
});

test.each(articles)('$name: nothing is suggested of it, and the page says why', async ({ slug, lang, name }) => {
  const { page } = await open(`${site}explainers/${slug}/`);
  const data = await (await page.request.get(`${site}explainers/${slug}/index.json`)).json();
  const { actors, themes, keyPoints, dates, statements } = data;
  expect({ actors, themes, keyPoints, dates, statements }).toEqual({ actors: [], themes: [], keyPoints: [], dates: [], statements: [] });
  expect(data.language).toBe(lang);
  const told = `Who and what it is about, and who said what: the article is in ${name}, and Nutgraf understands English only. It has suggested nothing here.`;
  expect(await page.locator('#ui-made li').allTextContents()).toContain(told);
  const things = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(JSON.stringify(things)).toContain(`"inLanguage":"${lang}"`);
  expect(await (await page.request.get(`${site}explainers/${slug}/index.md`)).text()).toContain(`Language: ${name}`);
});

test('feeds say the language of each item', async () => {
  const { page } = await open(site);
  const { items } = await (await page.request.get(`${site}feed.json`)).json();
  const languages = items.flatMap(({ language }: { language?: string }) => language ?? []);
  expect(languages.sort()).toEqual(['ar', 'de', 'zh-Hans']);
  expect(await (await page.request.get(`${site}rss.xml`)).text()).toContain('<dc:language>ar</dc:language>');
});

test.each(articles)('$name: every section has a page and an address', async ({ slug, lang, dir }) => {
  const { page, errors } = await open(`${site}explainers/${slug}/`);
  const sections = await page.locator('[data-body] h2').evaluateAll((own) => own.map(({ id }) => id));
  expect(sections.length).toBeGreaterThan(0);
  await page.goto(`${site}explainers/${slug}/${sections.at(-1)}/`);
  expect(await page.locator('h1').evaluate((own) => [own.id, own.getAttribute('lang'), own.getAttribute('dir')])).toEqual([
    sections.at(-1),
    lang,
    dir,
  ]);
  expect(errors).toEqual([]);
});

test.each(articles)('$name: no barrier that axe finds, in light or dark', async ({ slug, searches }) => {
  const { page } = await open(`${site}explainers/${slug}/`);
  expect(await barriersInBothSchemes(page)).toEqual([]);
  await search(page, searches[0] ?? '');
  expect(await barriersInBothSchemes(page)).toEqual([]);
});
