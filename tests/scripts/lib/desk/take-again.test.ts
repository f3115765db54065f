import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { conflictsOf, headlineOf } from '../../../../scripts/lib/desk/explain-article.ts';
import { pastedFile, requireArticle, takeArticle, waitingArticles } from '../../../../scripts/lib/desk/take-article.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { ferry } from '../review/acts.ts';

let folders: Folders;
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-again-')) });
  await mkdir(folders.articles);
  await mkdir(folders.explainers);
});
afterEach(() => rm(folders.content, { recursive: true }));

const body = 'The ferry of Vell will sail again in spring. The harbour office paid twice for the new engine, and nobody else did.';
const article = (day: string): Buffer => Buffer.from(`Ferry returns to Vell\n\n${body.replace('spring', day)}\n`);
const take = (name: string, bytes: Uint8Array, replaces?: string) => takeArticle(folders, new Map(), { name, bytes, replaces });
const explainer = () => join(folders.explainers, 'ferry.mdx');
const files = (): Promise<string[]> => readdir(folders.articles);
const textOf = (file: string): Promise<Buffer> => readFile(join(folders.articles, file));
/** Makes the explainer one that can not be read. */
const damage = async (): Promise<string> => {
  const broken = (await readFile(explainer(), 'utf8')).replace('headline:', 'headlines:');
  await writeFile(explainer(), broken);
  return broken;
};

test('the same article again is explained, and asks nobody, however its name is written', async () => {
  await take('ferry.txt', article('May'));
  expect(await take('Ferry.TXT', article('May'))).toMatchObject({ outcome: 'explained', file: 'ferry.txt' });
  expect(await take('Ferry.TXT', article('June'))).toMatchObject({ outcome: 'taken', file: 'ferry.txt' });
  expect(await take('Ferry.TXT', article('June'), 'ferry.txt')).toMatchObject({ outcome: 'explained', file: 'ferry.txt' });
  expect([await files(), await textOf('ferry.txt')]).toEqual([['ferry.txt'], article('June')]);
});

test('the same article in another kind of file is asked about', async () => {
  await take('ferry.txt', article('May'));
  expect(await take('ferry.md', article('May'))).toMatchObject({ outcome: 'taken', file: 'ferry.txt' });
  expect(await files()).toEqual(['ferry.txt']);
});

test('an explainer without its article has its name too, until a person says that this is its new version', async () => {
  await take('ferry.txt', article('May'));
  await rm(join(folders.articles, 'ferry.txt'));
  const taken = { outcome: 'taken', slug: 'ferry', file: 'ferry.mdx', headline: 'Ferry returns to Vell' };
  expect(await take('ferry.txt', article('June'))).toEqual(taken);
  expect(await take('ferry.txt', article('June'), 'bridge.txt')).toEqual(taken);
  expect(await files()).toEqual([]);
  expect(await take('ferry.txt', article('June'), 'ferry.mdx')).toMatchObject({ outcome: 'explained' });
  expect(await textOf('ferry.txt')).toEqual(article('June'));
});

test('one that can not be read is called by the name of its file', async () => {
  await take('ferry.txt', article('May'));
  await damage();
  expect(await take('ferry.txt', article('June'))).toMatchObject({ outcome: 'taken', headline: 'ferry.txt' });
  expect([await headlineOf(folders, 'ferry'), await headlineOf(folders, 'bridge')]).toEqual([undefined, undefined]);
});

test('a new version of another kind that can not be explained goes again, and what was there comes back', async () => {
  await take('ferry.txt', article('May'));
  const before = await damage();
  await expect(take('ferry.md', article('June'), 'ferry.txt')).rejects.toThrow('files at fault');
  expect([await files(), await textOf('ferry.txt')]).toEqual([['ferry.txt'], article('May')]);
  expect(await readFile(explainer(), 'utf8')).toBe(before);
});

test('a first version that can not be explained is not kept', async () => {
  await writeFile(explainer(), ferry.replace('headline:', 'headlines:'));
  await expect(take('ferry.txt', article('June'), 'ferry.mdx')).rejects.toThrow('files at fault');
  expect(await files()).toEqual([]);
});

test('an article waits unless an explainer has its name, or names it', async () => {
  for (const file of ['ferry.txt', 'quay.md', 'boats.txt', '!.txt']) await writeFile(join(folders.articles, file), body);
  await writeFile(explainer(), ferry);
  expect(await waitingArticles(folders, new Set(['boats.txt']))).toEqual([{ file: '!.txt' }, { file: 'quay.md' }]);
  await rm(folders.explainers, { recursive: true });
  expect(await waitingArticles(folders, new Set(['boats.txt', '!.txt', 'quay.md']))).toEqual([{ file: 'ferry.txt' }]);
  expect(await requireArticle(folders, 'quay.md')).toBe('quay.md');
});

test('of an explainer that nobody found conflicts of there are none', async () => {
  const state = { state: ' ', count: 3 };
  expect(await conflictsOf(folders, new Map(), 'ferry', 'ferry.txt')).toBe(0);
  expect(await conflictsOf(folders, new Map([['ferry', state]]), 'ferry', 'ferry.txt')).toBe(3);
  await writeFile(join(folders.articles, 'ferry.txt'), body);
  expect(await conflictsOf(folders, new Map([['ferry', state]]), 'ferry', 'ferry.txt')).toBe(0);
});

test.each([
  ['a page', 'Ferry', '<p>It sails.</p>', 'ferry.html', '<p>It sails.</p>'],
  ['Markdown', ' Ferry ', '# Pier\n\nIt sails.', 'ferry.md', '# Ferry\n\n# Pier\n\nIt sails.'],
  ['plain text', ' Ferry: 2 ', 'It sails.', 'ferry-2.txt', 'Ferry: 2\n\nIt sails.'],
  ['nothing', 'Ferry', '', 'ferry.txt', 'Ferry\n\n'],
])('%s that was pasted is a file of its kind, with its headline', (_, headline, text, name, written) => {
  const file = pastedFile(headline, text);
  expect([file.name, Buffer.from(file.bytes).toString()]).toEqual([name, written]);
});

test('what is pasted without a name is refused with the reason', () => {
  expect(() => pastedFile('!?', 'It sails.')).toThrow(
    expect.objectContaining({
      ...{ name: 'ContentError', message: 'the headline has no letter or digit', file: '!?', hint: 'Give the article another headline.' },
    }),
  );
});
