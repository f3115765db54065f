import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleQuestions, fileQuestion } from '../../../../scripts/lib/desk/article-questions.ts';
import { openBuilds } from '../../../../scripts/lib/desk/publishing.ts';
import type { Desk } from '../../../../scripts/lib/desk/question.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';

let folders: Folders;
let desk: Desk;
/** How much work was done in its turn. */
let turns = 0;
beforeEach(async () => {
  turns = 0;
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-questions-')) });
  desk = {
    ...{ folders, conflicts: new Map(), builds: openBuilds(folders), site: { text: async () => null }, today: () => '2031-04-02' },
    inTurn(work) {
      turns += 1;
      return work();
    },
  };
});
afterEach(() => rm(folders.content, { recursive: true }));

/** Asks as the desk's page does. @returns the answer, or what is wrong with what was asked */
async function ask(path: string, given: unknown): Promise<unknown> {
  const question = [...articleQuestions, fileQuestion].find((own) => own.path === path && own.method === 'POST');
  const read = question?.body?.safeParse(given);
  return read?.success ? question?.answer(desk, '', read.data) : read?.error?.issues.map(({ message }) => message);
}

const text = 'The ferry of Vell will sail again in spring. The harbour office paid twice for the new engine.';

test('an article is taken as a file, is explained again, and has its turn each time', async () => {
  const explained = { outcome: 'explained', slug: 'ferry', file: 'ferry.txt', headline: 'Ferry returns to Vell' };
  const bytes = Buffer.from(`Ferry returns to Vell\n\n${text}\n`);
  expect(await ask('/articles', { name: 'ferry.txt', bytes })).toMatchObject(explained);
  expect(await ask('/articles/explain', { file: 'ferry.txt', decisions: {} })).toMatchObject(explained);
  expect(await readFile(join(folders.articles, 'ferry.txt'))).toEqual(bytes);
  expect(turns).toBe(2);
});

test('an article is taken as it was pasted, under its headline, and once there again only as a new version', async () => {
  expect(await ask('/articles/paste', { headline: ' Ferry returns ', text })).toMatchObject({
    outcome: 'explained',
    slug: 'ferry-returns',
  });
  expect(await readFile(join(folders.articles, 'ferry-returns.txt'), 'utf8')).toBe(`Ferry returns\n\n${text}`);
  const next = { headline: 'Ferry returns', text: text.replace('spring', 'May') };
  expect(await ask('/articles/paste', next)).toMatchObject({ outcome: 'taken', file: 'ferry-returns.txt' });
  expect(await ask('/articles/paste', { ...next, replaces: 'ferry-returns.txt' })).toMatchObject({ outcome: 'explained' });
});

test('an article that is not there can not be explained', async () => {
  for (const file of ['ferry.txt', '../ferry.txt'])
    await expect(ask('/articles/explain', { file })).rejects.toMatchObject({
      ...{ message: 'there is no such article', file: join(folders.articles, file), hint: 'Load the list of explainers again.' },
    });
});

test('a picture or table is put into the media, in its turn, and its name there is the answer', async () => {
  const bytes = Buffer.from('year,catch\n2030,4\n');
  expect(await ask('/media', { name: 'catch.csv', bytes })).toEqual({ file: 'catch.csv' });
  expect(await readFile(join(folders.media, 'catch.csv'))).toEqual(bytes);
  expect(turns).toBe(1);
});

const bytes = Buffer.from('a');
test.each([
  ['/articles', { name: 'ferry.txt', bytes: 'words' }],
  ['/articles', { bytes }],
  ['/articles', { name: 'ferry.txt', bytes, folder: '..' }],
  ['/articles/paste', { headline: 'Ferry' }],
  ['/articles/paste', { headline: 'Ferry', text, file: '../ferry.txt' }],
  ['/articles/explain', { file: 'ferry.txt', decisions: { headline: 'mine' } }],
  ['/articles/explain', { file: 'ferry.txt', force: true }],
  ['/media', { name: 'catch.csv', bytes: [1, 2] }],
  ['/media', { bytes }],
  ['/media', { name: 'catch.csv', bytes, folder: '..' }],
])('%s takes nothing else, and writes nothing then: %j', async (path, given) => {
  expect(await ask(path, given)).toEqual([expect.any(String)]);
  expect(await readdir(folders.content)).toEqual([]);
});

test('words that are decided on are one line, and not empty', () => {
  const body = articleQuestions.find(({ path }) => path === '/articles/explain')?.body;
  const read = (words: string) => body?.safeParse({ file: 'ferry.txt', decisions: { headline: { words } } });
  expect(read(' Ferry\n is   back ')?.data).toEqual({ file: 'ferry.txt', decisions: { headline: { words: 'Ferry is back' } } });
  expect(read(' \n ')?.success).toBe(false);
});
