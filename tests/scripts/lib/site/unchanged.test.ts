import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { hashCode, hashSite, isAsBuilt, noteBuilt, notedAtFault } from '../../../../scripts/lib/site/unchanged.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { folders, useSoundSite, write } from '../verify/sound-site.ts';

useSoundSite();
afterEach(() => vi.unstubAllEnvs());

const DAY = '2031-05-14';
const none = new Set<string>();
const isBuilt = (made = 'made', day = DAY) => isAsBuilt(folders, made, day);

test('a site stays as long as it is made of the same, on the days for which it is', async () => {
  expect(await isBuilt()).toBe(false);
  await noteBuilt(folders, 'made', { from: '2031-05-10', until: '2031-05-20' }, none);
  expect(await isBuilt()).toBe(true);
  expect(await isBuilt('other')).toBe(false);
  expect(await isBuilt('made', '2031-05-09')).toBe(false);
  expect(await isBuilt('made', '2031-05-19')).toBe(true);
  expect(await isBuilt('made', '2031-05-20')).toBe(false);
});

test.each([
  ['a file is added', () => write('more.html', '')],
  ['a file is gone', () => rmSync(join(folders.out, 'style.css'))],
  ['a file has other bytes', () => write('style.css', 'body{}')],
  ['a file was written again', () => utimesSync(join(folders.out, 'style.css'), 1, 1)],
])('a site in which %s is built anew', async (_, touch) => {
  await noteBuilt(folders, 'made', {}, none);
  expect(await isBuilt()).toBe(true);
  touch();
  expect(await isBuilt()).toBe(false);
});

test('a site with something at fault is built anew, and what it was is known as long as the content is the same', async () => {
  await noteBuilt(folders, await hashSite(folders, 'code', DAY), {}, new Set(['ferry', 'harbour']));
  expect(await isBuilt(await hashSite(folders, 'code', DAY))).toBe(false);
  expect(await notedAtFault(folders, 'code', DAY)).toEqual(new Set(['ferry', 'harbour']));
  expect(await notedAtFault(folders, 'other code', DAY)).toEqual(none);
  writeFileSync(join(folders.articles, 'harbour.txt'), 'Another text.');
  expect(await notedAtFault(folders, 'code', DAY)).toEqual(none);
});

test('a damaged note, and a cache that cannot be written, only cost time', async () => {
  const sites = join(cacheFolderOf(folders.content), 'sites');
  rmSync(cacheFolderOf(folders.content), { recursive: true, force: true });
  mkdirSync(cacheFolderOf(folders.content), { recursive: true });
  writeFileSync(sites, '');
  await noteBuilt(folders, 'made', {}, none);
  expect(await isBuilt()).toBe(false);
  expect(await notedAtFault(folders, 'code', DAY)).toEqual(none);
});

test('a site is of other content when any file of it is another, and of other code', async () => {
  const seen = new Set([await hashSite(folders, 'code', DAY)]);
  const changes: [string, string][] = [
    ['articles/harbour.txt', 'The harbour of Vell.'],
    ['explainers/harbour.mdx', '---\nheadline: Harbour\n---\n'],
    ['actors/vell.yaml', 'name: Vell\n'],
    ['themes/tides.yaml', 'name: Tides\n'],
    ['glossary/fare.mdx', 'a'],
    ['stories/wall.mdx', 'a'],
    ['pages/imprint.mdx', 'a'],
    ['ledger/harbour.json', '{}'],
    ['media/log.csv', 'a,b'],
    ['media/log.csv', 'a,c'],
    ['media/quay-0a1b2c3d4e.png', 'one'],
    ['moved.yaml', '[]'],
    ['erased.json', '[]'],
  ];
  for (const [path, text] of changes) {
    const file = join(folders.content, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    seen.add(await hashSite(folders, 'code', DAY));
  }
  expect(seen.size).toBe(changes.length + 1);
  const now = await hashSite(folders, 'code', DAY);
  expect(await hashSite(folders, 'code', DAY)).toBe(now);
  expect(await hashSite(folders, 'other', DAY)).not.toBe(now);
});

test('the code is other code for another address', async () => {
  const here = await hashCode();
  expect(here).toMatch(/^[0-9a-f]{64}$/);
  expect(await hashCode()).toBe(here);
  vi.stubEnv('NUTGRAF_BASE', '/somewhere/else/');
  expect(await hashCode()).not.toBe(here);
});
