import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBundle, openLivePages } from '../../../../scripts/lib/site/open-bundle.ts';
import { writeBundle } from './bundled-pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-bundle-'));
  writeBundle(folder);
  vi.stubEnv('NUTGRAF_SITE', 'https://vell.example');
  vi.stubEnv('NUTGRAF_BASE', '/news/');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('a bundle has a file for each page, where hosts look for it, and none for what is made on demand', async () => {
  expect((await openBundle(folder)).map(({ path, key }) => [path, key])).toEqual([
    ['index.html', undefined],
    ['404.html', undefined],
    ['about/index.html', undefined],
    ['explainers/ferry/index.html', 'f1'],
    ['explainers/gone/index.html', 'g1'],
    ['lists/index.html', undefined],
    ['lists/said/2/index.html', undefined],
    ['feed.json', undefined],
  ]);
});

test('each page is asked for by its address, that of a folder with a slash at its end', async () => {
  const pages = (await openBundle(folder)).filter(({ path }) => !path.includes('gone'));
  const texts = await Promise.all(pages.map(async ({ render }) => /<\/head>(\S+)/.exec((await render()).toString())?.[1]));
  expect(texts).toEqual([
    'https://vell.example/news/',
    'https://vell.example/news/404/',
    'https://vell.example/news/about/',
    'https://vell.example/news/explainers/ferry/',
    'https://vell.example/news/lists/',
    'https://vell.example/news/lists/said/2/',
    'https://vell.example/news/feed.json',
  ]);
});

test('a page that cannot be made stops the build, with its path, and what Astro says of it is told', async () => {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => {});
  const page = (await openBundle(folder)).find(({ path }) => path.includes('gone'));
  await expect(page?.render()).rejects.toThrow(new Error('the page /explainers/gone answered with status 500'));
  expect(warned.mock.calls).toEqual([['no such words']]);
});

test('a list of pages that does not say which there are is named', async () => {
  writeFileSync(
    join(folder, 'prerender-entry.a1b2.mjs'),
    'export const app = { setInternals() {}, setOptions() {}, manifest: { routes: [{ routeData: { prerender: true, component: "src/pages/[x].astro" } }] }, async getComponentByRoute() { return {}; } };',
  );
  await expect(openBundle(folder)).rejects.toThrow(new Error('src/pages/[x].astro does not say which pages there are (getStaticPaths)'));
});

test('single pages are given by their paths, with or without a slash, and what is not there is not', async () => {
  const { at, forget } = await openLivePages(folder);
  const address = async (path: string) => /<\/head>(\S+)/.exec((await (await at(path))?.text()) ?? '')?.[1];
  expect(await address('/explainers/ferry/')).toBe('https://vell.example/news/explainers/ferry/');
  expect(await address('/explainers/ferry')).toBe('https://vell.example/news/explainers/ferry/');
  expect(await address('/')).toBe('https://vell.example/news/');
  expect(await address('/feed.json')).toBe('https://vell.example/news/feed.json');
  for (const path of ['/explainers/other/', '/nowhere/', '/live/', '/explainers/ferry/more/']) expect(await at(path), path).toBeNull();
  const made = async () => (await (await at('/about/'))?.text())?.at(-1);
  expect(await made()).toBe('0');
  forget();
  expect(await made()).toBe('1');
});
