import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { indexSite } from '../../../../scripts/lib/search/index-site.ts';
import type { SearchEngine } from '../../../../src/lib/search/answer.ts';
import { request } from '../../../src/lib/search/engine/memory.ts';
import { engineOfSite } from '../../../src/lib/search/engine/site.ts';

const pages = [
  { slug: 'bridge', lang: 'en-GB', heading: 'A new bridge', words: 'The mayor opened a bridge over the river on Monday.' },
  { slug: 'ferry', lang: 'en-GB', heading: 'The ferry', words: 'The ferry over the river stops at noon.' },
  { slug: 'muehle', lang: 'de', heading: 'Die alte Mühle', words: 'Der Rat beschloss den Umbau der Mühle am Fluss.' },
  { slug: 'mofang', lang: 'zh-Hans', heading: '旧磨坊', words: '柳河镇议会决定修复河边的旧磨坊，屋顶漏水，预计iPhone 15发布后开工。' },
  { slug: 'suisha', lang: 'ja', heading: '水車小屋', words: '柳川町の議会は、川沿いの古い水車小屋を修復することを決めた。' },
  { slug: 'rongsi', lang: 'th', heading: 'โรงสีเก่า', words: 'สภาเมืองตัดสินใจซ่อมแซมโรงสีเก่าริมแม่น้ำ' },
];

let folder: string;
let engine: SearchEngine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-languages-'));
  for (const { slug, lang, heading, words } of pages) {
    await mkdir(join(folder, slug));
    const meta = lang === 'en-GB' ? '' : `<meta name="search-language" data-pagefind-meta="language[content]" content="${lang}">`;
    const kind = '<meta name="search-filter" data-pagefind-filter="kind[content]" content="explainer">';
    const body = `<header data-pagefind-body><h1>${heading}</h1></header>
<article lang="${lang}" data-pagefind-body><section><h2 id="s-${slug}">${heading}</h2><div id="p-${slug}"><p>${words}</p></div></section></article>`;
    const html = `<!doctype html><html lang="en-GB"><head>${meta}${kind}</head><body><main>${body}</main></body></html>`;
    await writeFile(join(folder, slug, 'index.html'), html);
  }
  await indexSite(folder);
  engine = await engineOfSite(folder);
});
afterAll(() => rm(folder, { recursive: true }));
afterAll(() => vi.unstubAllGlobals());

async function first(words: string) {
  const answer = await engine.search(request(words));
  const [hit] = await answer.hits(0, 1);
  return { slug: hit?.url.split('/')[1], language: hit?.language, excerpt: hit?.sections[0]?.excerpt ?? [], ...answer };
}

test('Pagefind has an index of each language', async () => {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(languages).sort()).toEqual(['de', 'en-gb', 'ja', 'th', 'zh-hans']);
});

test.each([
  ['mayor river', 'bridge', undefined],
  ['Umbau Mühle', 'muehle', 'de'],
  ['muhle', 'muehle', 'de'],
  ['磨坊', 'mofang', 'zh-Hans'],
  ['河边的旧磨坊', 'mofang', 'zh-Hans'],
  ['磨坊屋顶', 'mofang', 'zh-Hans'],
  ['修复 漏水', 'mofang', 'zh-Hans'],
  ['iPhone 磨坊', 'mofang', 'zh-Hans'],
  ['预计iPhone', 'mofang', 'zh-Hans'],
  ['水車小屋', 'suisha', 'ja'],
  ['古い水車', 'suisha', 'ja'],
  ['โรงสี', 'rongsi', 'th'],
  ['แม่น้ำ', 'rongsi', 'th'],
])('%s finds the page of %s', async (words, slug, language) => {
  const found = await first(words);
  expect({ slug: found.slug, language: found.language, isPartial: found.isPartial }).toEqual({ slug, language, isPartial: false });
});

test('words in quotation marks have to stand so', async () => {
  expect((await first('"旧磨坊"')).total).toBe(1);
  expect((await first('"磨坊屋顶"')).total).toBe(0);
  expect((await first('"ferry"')).slug).toBe('ferry');
});

test('an excerpt of Chinese has no spaces that the article has not, and marks what was found', async () => {
  const { excerpt } = await first('旧磨坊');
  expect(excerpt.map(({ text }) => text).join('')).toMatch(/决定修复河边的旧磨坊，屋顶漏水，预计iPhone 15发布后开工。$/);
  expect(excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['旧磨坊']);
});
