import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import type { MadePage } from '../../../../scripts/lib/site/kept-pages.ts';
import { writeLists } from '../../../../scripts/lib/site/sitemap.ts';
import { folders, useSoundSite } from '../verify/sound-site.ts';

useSoundSite();
beforeEach(() => {
  vi.stubEnv('NUTGRAF_SITE', 'https://vell.example');
  vi.stubEnv('NUTGRAF_BASE', '/news/');
});
afterEach(() => vi.unstubAllEnvs());

const write = (pages: [string, MadePage][] = []) => writeLists(folders, folders.out, new Map(pages));
const read = (name: string) => readFileSync(join(folders.out, name), 'utf8');
/** The addresses of a sitemap, each with its day. */
const listed = (name: string) =>
  [...read(name).matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(([, address, day]) => [address, day]);

test('the sitemap has the pages that are to be listed, by their addresses, with the days that they say', async () => {
  await write([
    ['explainers/pier-10/index.html', { changed: '2031-05-14' }],
    ['explainers/pier-9/index.html', { changed: '2031-05-15' }],
    ['index.html', { changed: null }],
    ['404.html', { changed: null }],
    ['explainers/pier-9/embed/index.html', {}],
    ['about.html', { changed: null }],
  ]);
  expect(listed('sitemap-0.xml')).toEqual([
    ['https://vell.example/news/', undefined],
    ['https://vell.example/news/about.html', undefined],
    ['https://vell.example/news/explainers/pier-9/', '2031-05-15T00:00:00.000Z'],
    ['https://vell.example/news/explainers/pier-10/', '2031-05-14T00:00:00.000Z'],
  ]);
  expect(listed('sitemap-index.xml')).toEqual([['https://vell.example/news/sitemap-0.xml', '2031-05-15T00:00:00.000Z']]);
});

test('more than search engines take from one file are in several', async () => {
  await write(Array.from({ length: 50_001 }, (_, index) => [`p/${index}/index.html`, { changed: null }]));
  expect(listed('sitemap-0.xml')).toHaveLength(50_000);
  expect(listed('sitemap-1.xml')).toEqual([['https://vell.example/news/p/50000/', undefined]]);
  expect(listed('sitemap-index.xml').map(([address]) => address)).toEqual([
    'https://vell.example/news/sitemap-0.xml',
    'https://vell.example/news/sitemap-1.xml',
  ]);
});

test('hosts are told the headers of the site, and no redirects where nothing moved', async () => {
  await write();
  expect(read('_headers')).toContain('/news/feed.json\n');
  expect(existsSync(join(folders.out, '_redirects'))).toBe(false);
});

test('what moved and is there is redirected; what is there under its old address, or not under its new one, is not', async () => {
  const moved = [
    ['explainer', 'ferry', 'harbour'],
    ['explainer', 'lamp', 'nowhere'],
    ['term', 'toll', 'tariff'],
    ['actor', 'old-council', 'none'],
    ['term', 'fare', 'tariff'],
  ];
  writeFileSync(folders.moved, moved.map(([kind, from, to]) => `- { kind: ${kind}, from: ${from}, to: ${to}, on: 2031-05-14 }\n`).join(''));
  mkdirSync(folders.glossary);
  for (const id of ['tariff', 'toll'])
    writeFileSync(join(folders.glossary, `${id}.mdx`), `---\nterm: ${id}\ndefinition: What a way costs.\n---\n`);
  forgetContent();
  await write();
  const pages = read('_redirects')
    .split('\n')
    .filter((line) => line !== '');
  expect(pages).toEqual([
    '/news/explainers/ferry/ /news/explainers/harbour/ 301',
    '/news/cards/ferry.png /news/cards/harbour.png 301',
    '/news/glossary/fare/ /news/glossary/tariff/ 301',
    '/news/explainers/ferry/* /news/explainers/harbour/:splat 301',
    '/news/cards/ferry/* /news/cards/harbour/:splat 301',
    '/news/glossary/fare/* /news/glossary/tariff/:splat 301',
  ]);
});
