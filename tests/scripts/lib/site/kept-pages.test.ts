import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { notePages, openKeptPages } from '../../../../scripts/lib/site/kept-pages.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { folders as given, useContentFolder } from '../../../support/content-folder.ts';

useContentFolder();

const page = 'explainers/ferry/index.html';
let folders: Folders;
let next = '';
beforeEach(async () => {
  folders = resolveFolders({ content: given.content, out: join(given.content, 'site') });
  next = join(given.content, 'next');
  for (const out of [folders.out, next]) mkdirSync(dirname(join(out, page)), { recursive: true });
  writeFileSync(join(folders.out, page), 'The ferry sails.');
  await notePages(folders, 'code', new Map([[page, { key: 'k', changed: '2031-05-14' }]]));
});

const take = async (key: string | undefined, { code = 'code', of = folders } = {}) => (await openKeptPages(of, next, code)).take(page, key);

test('a page with the same key is taken over as it stands, with the day that it last changed', async () => {
  expect(await take('k')).toEqual({ key: 'k', changed: '2031-05-14' });
  expect(readFileSync(join(next, page), 'utf8')).toBe('The ferry sails.');
  expect(statSync(join(next, page)).ino).toBe(statSync(join(folders.out, page)).ino);
});

test.each([
  ['it would come out another', () => take('other')],
  ['nothing says what it is made of', () => take(undefined)],
  ['the code is another', () => take('k', { code: 'other' })],
  ['it is a page of another site', () => take('k', { of: { ...folders, out: join(given.content, 'other') } })],
  [
    'somebody wrote into it',
    () => {
      const { atime, mtime } = statSync(join(folders.out, page));
      writeFileSync(join(folders.out, page), 'The ferry sank.!');
      writeFileSync(join(folders.out, page), 'The ferry sank');
      utimesSync(join(folders.out, page), atime, mtime);
      return take('k');
    },
  ],
  [
    'it was written anew',
    () => {
      utimesSync(join(folders.out, page), 1, 1);
      return take('k');
    },
  ],
  [
    'it is gone',
    () => {
      rmSync(join(folders.out, page));
      return take('k');
    },
  ],
  [
    'the cache is damaged',
    () => {
      rmSync(join(cacheFolderOf(folders.content), 'pages'), { recursive: true });
      writeFileSync(join(cacheFolderOf(folders.content), 'pages'), '');
      return take('k');
    },
  ],
])('where %s, a page is made anew', async (_, look) => {
  expect(await look()).toBeUndefined();
  expect(existsSync(join(next, page))).toBe(false);
});

test('a page that the note does not name is made, even one with a name that every object has', async () => {
  expect((await openKeptPages(folders, next, 'code')).take('constructor', 'k')).toBeUndefined();
});

test('where no cache can be written, that is no fault', async () => {
  rmSync(cacheFolderOf(folders.content), { recursive: true });
  writeFileSync(cacheFolderOf(folders.content), '');
  await notePages(folders, 'code', new Map([[page, { key: 'k' }]]));
  expect(await take('k')).toBeUndefined();
});
