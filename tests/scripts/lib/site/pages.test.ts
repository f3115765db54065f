import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import type { KeptPages } from '../../../../scripts/lib/site/kept-pages.ts';
import { isOfGuide, makePages } from '../../../../scripts/lib/site/pages.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';
import { writeBundle } from './bundled-pages.ts';

useContentFolder();

let out = '';
let bundle = { code: '', shared: '', isNew: false };
beforeEach(() => {
  out = join(folders.content, 'site');
  bundle = { code: join(folders.content, 'code'), shared: join(folders.content, 'shared'), isNew: false };
  for (const path of [out, bundle.shared, folders.explainers, folders.ledger]) mkdirSync(path, { recursive: true });
  writeBundle(bundle.code);
});

const made: string[] = [];
const isSound = (path: string): boolean => !path.includes('gone');
const make = (options: { kept?: KeptPages; isMade?: (path: string) => boolean } = {}) => {
  made.length = 0;
  return makePages(folders, out, bundle, { day: '2031-05-14', isMade: isSound, onPage: (path) => made.push(path), ...options });
};

test('each page is written, told of, and says when it last changed where it is to be listed', async () => {
  const { pages, kept } = await make();
  expect(kept).toBe(0);
  expect(made).toEqual([...pages.keys()]);
  expect(readFileSync(join(out, 'about/index.html'), 'utf8')).toContain('/about/');
  expect(Object.fromEntries([...pages].map(([path, { changed }]) => [path, changed]))).toEqual({
    'index.html': null,
    '404.html': null,
    'about/index.html': null,
    'explainers/ferry/index.html': '2031-05-14',
    'lists/index.html': undefined,
    'lists/said/2/index.html': undefined,
    'feed.json': undefined,
  });
});

test('a page that is kept is not made; its key changes with what every page says of the content', async () => {
  const keys: (string | undefined)[] = [];
  const kept: KeptPages = {
    take(path, key) {
      if (path !== 'explainers/ferry/index.html') return undefined;
      keys.push(key);
      return { key, changed: '2030-01-01' };
    },
  };
  const found = await make({ kept });
  expect(found.kept).toBe(1);
  expect(found.pages.get('explainers/ferry/index.html')).toEqual({ key: keys[0], changed: '2030-01-01' });
  expect(() => readFileSync(join(out, 'explainers/ferry/index.html'))).toThrow('ENOENT');
  mkdirSync(folders.pages);
  writeFileSync(join(folders.pages, 'imprint.mdx'), '---\ntitle: Imprint\ndescription: Who we are.\n---\n\nAda Brun.\n');
  forgetContent();
  out = join(folders.content, 'second');
  await make({ kept });
  out = join(folders.content, 'third');
  await make({ kept });
  expect(keys).toEqual([expect.stringMatching(/^f1 [0-9a-f]{16}$/), keys[1], keys[1]]);
  expect(keys[1]).not.toBe(keys[0]);
});

test('only what is asked for is made, and a file of the publisher goes before a page', async () => {
  mkdirSync(join(bundle.shared, 'about'));
  writeFileSync(join(bundle.shared, 'about/index.html'), 'My own.');
  const { pages } = await make({ isMade: (path) => path.startsWith('about/') || path === 'feed.json' });
  expect([...pages.keys()]).toEqual(['feed.json']);
});

test('two pages that would be one file stop the build', async () => {
  const taken = join(out, 'about/index.html');
  mkdirSync(dirname(taken), { recursive: true });
  writeFileSync(taken, '');
  await expect(make()).rejects.toThrow('EEXIST');
});

test.each([
  ['guide/index.html', true],
  ['guide/put-it-online/index.html', true],
  ['guides/index.html', false],
  ['explainers/guide/index.html', false],
])('%s is a page of the guide: %s', (path, is) => {
  expect(isOfGuide(path)).toBe(is);
});
