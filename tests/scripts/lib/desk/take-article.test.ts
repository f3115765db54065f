import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Conflicts, explainArticle } from '../../../../scripts/lib/desk/explain-article.ts';
import { listOf } from '../../../../scripts/lib/desk/list.ts';
import { pastedFile, requireArticle, takeArticle, waitingArticles } from '../../../../scripts/lib/desk/take-article.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import type { Conflict, InConflict } from '../../../../src/desk/article-types.ts';

let folders: Folders;
let conflicts: Conflicts;
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-take-')) });
  await mkdir(folders.articles);
  conflicts = new Map();
});
afterEach(() => rm(folders.content, { recursive: true }));

const body = 'The ferry of Vell will sail again in spring. The harbour office paid twice for the new engine, and nobody else did.';
const article = (headline: string, text = body): Buffer => Buffer.from(`${headline}\n\nBy Ada Brun\n\n${text}\n`);
const take = (name: string, bytes: Uint8Array, replaces?: string) => takeArticle(folders, conflicts, { name, bytes, replaces });
const read = (): Promise<string> => readFile(join(folders.explainers, 'ferry.mdx'), 'utf8');
const edit = async (from: string, to: string): Promise<void> => {
  const mdx = await read();
  expect(mdx).toContain(from);
  await writeFile(join(folders.explainers, 'ferry.mdx'), mdx.replace(from, to));
};
const files = (): Promise<string[]> => readdir(folders.articles);

test('an article is kept and explained, and what was found in it is said', async () => {
  const taken = await take('ferry.txt', article('Ferry returns to Vell'));
  expect(taken).toMatchObject({ outcome: 'explained', slug: 'ferry', headline: 'Ferry returns to Vell', report: { became: 'written' } });
  const found = taken.outcome === 'explained' ? taken.report.findings : undefined;
  expect(found?.find(({ about }) => about === 'author')?.lines).toEqual([expect.stringContaining('Ada Brun')]);
  expect(found?.find(({ about }) => about === 'undetermined')?.lines).toEqual(['date: the article gives none']);
  expect(found?.find(({ about }) => about === 'keyPoints')?.lines).toBeDefined();
  expect(await files()).toEqual(['ferry.txt']);
});

test('of what is no article nothing is written', async () => {
  await expect(take('ferry.txt', Buffer.from(' \n'))).rejects.toThrow('the article has no prose');
  await expect(take('ferry.docx', article('Ferry'))).rejects.toMatchObject({ hint: expect.stringMatching(/\S/) });
  await expect(take('../ferry.txt', article('Ferry'))).rejects.toThrow('not every system allows');
  expect(await files()).toEqual([]);
  expect(await readdir(folders.content)).toEqual(['articles']);
});

test('where there is an article of that name, nothing is written until a person says that this is its new version', async () => {
  await take('ferry.txt', article('Ferry returns to Vell'));
  const before = await read();
  const corrected = article('Ferry returns to Vell', body.replace('spring', 'May'));
  expect(await take('Ferry.md', corrected)).toEqual({
    outcome: 'taken',
    slug: 'ferry',
    file: 'ferry.txt',
    headline: 'Ferry returns to Vell',
  });
  expect([await files(), await read()]).toEqual([['ferry.txt'], before]);
  expect(await take('Ferry.md', corrected, 'ferry.txt')).toMatchObject({ outcome: 'explained' });
  expect(await files()).toEqual(['Ferry.md']);
  expect(await read()).toContain('in May');
});

test('a new version that can not be explained leaves the one that was there', async () => {
  await take('ferry.txt', article('Ferry returns to Vell'));
  await edit('headline: Ferry', 'headlines: Ferry');
  const before = await read();
  const again = take('ferry.txt', article('Ferry', body.replace('spring', 'May')), 'ferry.txt');
  await expect(again).rejects.toThrow('files at fault');
  expect(await readFile(join(folders.articles, 'ferry.txt'))).toEqual(article('Ferry returns to Vell'));
  expect(await read()).toBe(before);
});

test('conflicts with an editor’s hand are shown side by side, and each is decided', async () => {
  await take('ferry.txt', article('Ferry returns to Vell'));
  await edit('headline: Ferry returns to Vell', 'headline: Mine');
  await edit('paid twice for', 'paid dearly for');
  const before = await read();
  const next = article('Ferry sails again', body.replace('paid twice for', 'paid in full for'));
  const { conflicts: own, outcome } = (await take('ferry.txt', next, 'ferry.txt')) as InConflict;
  expect(outcome).toBe('conflicts');
  expect(own).toMatchObject([
    { what: 'the headline', mine: 'Mine', theirs: 'Ferry sails again', before: 'Ferry returns to Vell', isText: true },
    {
      mine: expect.stringContaining('dearly'),
      theirs: expect.stringContaining('in full'),
      before: expect.stringContaining('twice'),
      isText: false,
    },
  ]);
  expect(await read()).toBe(before);
  expect((await listOf(folders, conflicts)).explainers).toMatchObject([{ slug: 'ferry', conflicts: 2, isArticleNew: true }]);

  const [headline, passage] = own as [Conflict, Conflict];
  expect(await explainArticle(folders, conflicts, 'ferry.txt', { [passage.key]: 'theirs' })).toMatchObject({ conflicts: [headline] });
  const decided = { [passage.key]: 'theirs', [headline.key]: { words: 'Ferry is back' } } as const;
  expect(await explainArticle(folders, conflicts, 'ferry.txt', decided)).toMatchObject({
    outcome: 'explained',
    headline: 'Ferry is back',
    report: { became: 'merged' },
  });
  expect(await read()).toContain('paid in full for');
  expect((await listOf(folders, conflicts)).explainers).toMatchObject([{ conflicts: 0, isArticleNew: false }]);
});

test('conflicts that were found count no longer once the explainer has changed', async () => {
  await take('ferry.txt', article('Ferry returns to Vell'));
  await edit('headline: Ferry returns to Vell', 'headline: Mine');
  await take('ferry.txt', article('Ferry sails again'), 'ferry.txt');
  expect((await listOf(folders, conflicts)).explainers).toMatchObject([{ conflicts: 1 }]);
  await edit('headline: Mine', 'headline: Ferry sails again');
  expect((await listOf(folders, conflicts)).explainers).toMatchObject([{ conflicts: 0, isArticleNew: true }]);
});

test('articles without an explainer are listed', async () => {
  await take('ferry.txt', article('Ferry returns to Vell'));
  await writeFile(join(folders.articles, 'later.txt'), article('Later'));
  expect(await waitingArticles(folders, new Set(['ferry.txt']))).toEqual([{ file: 'later.txt' }]);
  expect((await listOf(folders, conflicts)).waiting).toEqual([{ file: 'later.txt' }]);
  await explainArticle(folders, conflicts, 'later.txt');
  expect(await listOf(folders, conflicts)).toMatchObject({ waiting: [], explainers: [{ slug: 'later' }, { slug: 'ferry' }] });
});

test('where there is no folder for articles yet, none is listed, and the first one makes it', async () => {
  await rm(folders.articles, { recursive: true });
  expect(await waitingArticles(folders, new Set())).toEqual([]);
  await expect(requireArticle(folders, 'ferry.txt')).rejects.toThrow('there is no such article');
  expect(await take('ferry.txt', article('Ferry returns to Vell'))).toMatchObject({ outcome: 'explained' });
  expect(await files()).toEqual(['ferry.txt']);
});

test.each([
  ['Ferry', '\n  Ferry  \n\nIt sails.'],
  ['Ferry', 'Ferry\r\n\r\nIt sails.'],
  [' Ferry ', 'Ferry\n\nIt sails.'],
  ['Ferry', '#  Ferry\n\nIt sails.'],
  ['Ferry', '## Ferry\n\nIt **sails**.'],
  ['Pier # 2', 'Pier # 2\n\nIt sails.'],
])('what was pasted with its headline %j stays as it is: %j', (headline, text) => {
  expect(Buffer.from(pastedFile(headline, text).bytes).toString()).toBe(text);
});

test('what was pasted is called after its headline, which stands above it once', () => {
  const named = (headline: string, text: string): [string, string] => {
    const { name, bytes } = pastedFile(headline, text);
    return [name, Buffer.from(bytes).toString()];
  };
  expect(named('Ferry: back?', 'It sails.')).toEqual(['ferry-back.txt', 'Ferry: back?\n\nIt sails.']);
  expect(named('Ferry', 'Ferry\n\nIt sails.')).toEqual(['ferry.txt', 'Ferry\n\nIt sails.']);
  expect(named('Ferry', 'Ferry of Vell sails.')).toEqual(['ferry.txt', 'Ferry\n\nFerry of Vell sails.']);
  expect(named('Ferry', '# Ferry\n\nIt **sails**.')).toEqual(['ferry.md', '# Ferry\n\nIt **sails**.']);
  expect(() => pastedFile('!?', 'It sails.')).toThrow('no letter or digit');
});
