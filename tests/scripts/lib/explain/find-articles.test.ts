import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { findArticles } from '../../../../scripts/lib/explain/explain-articles.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';

useContentFolder();
const put = (folder: string, ...names: string[]): void => {
  mkdirSync(folder, { recursive: true });
  for (const name of names) writeFileSync(join(folder, name), 'Prose.');
};
const namesOf = (paths: string[]): string[] => paths.map((path) => basename(path));

test('what programs leave beside articles is passed over; what a person put there is not, from A to Z', async () => {
  const left = ['~$budget.docx', 'Thumbs.db', 'desktop.ini', '.DS_Store', '._budget.docx', 'a.txt~', '.#a.txt', '#a.txt#', '.a.txt.swp'];
  const meant = ['#1 of 2.txt', 'a.pdf', 'budget.docx', 'swp.txt', 'the bak.txt', '~ about.txt', 'a.unknown'];
  put(folders.articles, ...left, 'a.txt.swp', 'a.txt.bak', 'a.md.BAK', ...meant.toReversed());
  expect(namesOf(await findArticles([], folders))).toEqual(meant.toSorted());
});

test('pictures beside articles are passed over, and folders but for those that are named like an article', async () => {
  put(folders.articles, 'a.txt', 'quay.jpg', 'plan.png');
  for (const folder of ['old', 'pictures.d', 'b.txt']) mkdirSync(join(folders.articles, folder));
  expect(namesOf(await findArticles([], folders))).toEqual(['a.txt', 'b.txt']);
});

test('files are taken as they are named, in this order, and folders with what they hold', async () => {
  const [desk, news] = [join(folders.content, 'desk'), join(folders.content, 'news')];
  put(desk, 'b.txt', 'a.txt');
  put(news, 'c.jpg', 'd.txt');
  put(folders.articles, 'other.txt');
  expect(await findArticles([join(news, 'c.jpg'), desk, join(news, 'd.txt')], folders)).toEqual([
    join(news, 'c.jpg'),
    join(desk, 'a.txt'),
    join(desk, 'b.txt'),
    join(news, 'd.txt'),
  ]);
});

test('a file that is not there is wrong usage, and so is a content folder without articles', async () => {
  await expect(findArticles(['nowhere/a.txt'], folders)).rejects.toThrow(new UsageError('there is no file or folder nowhere/a.txt'));
  await expect(findArticles([], folders)).rejects.toThrow(new UsageError(`there is no folder ${folders.articles}`));
});

test('what else the system says of the articles folder is not hidden', async () => {
  writeFileSync(folders.articles, '');
  await expect(findArticles([], folders)).rejects.toMatchObject({ code: 'ENOTDIR' });
});
