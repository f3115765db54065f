import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-input-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ARTICLE =
  'Harbour tolls to rise in Vell\n\nThe council of Vell voted on Monday to raise the harbour toll by a tenth from May.\n\nFishermen said they would pay under protest.\n';
const OTHER = 'A bridge will be built over the river Pell in summer, the county said.\n';
const explain = (input: string, ...args: string[]) => run('explain', ['-', '--content', '.', ...args], { folder, input });
const article = (name: string): string => readFileSync(join(folder, 'articles', name), 'utf8');
const files = (): string[] => (existsSync(join(folder, 'articles')) ? readdirSync(join(folder, 'articles')) : []);

test('an article on standard input is kept under its name and explained; pasted anew, it is corrected', async () => {
  const { code, stdout, stderr } = await explain(ARTICLE, '--name', 'tolls');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('articles/tolls.txt\n');
  expect(article('tolls.txt')).toBe(ARTICLE);
  const corrected = ARTICLE.replace('a tenth', 'a ninth');
  expect((await explain(corrected, '--name', 'tolls')).code).toBe(0);
  expect(article('tolls.txt')).toBe(corrected);
  expect(readFileSync(join(folder, 'explainers/tolls.mdx'), 'utf8')).toContain('by a ninth');
  const marked = `# ${corrected}`;
  expect((await explain(marked, '--name', 'tolls')).code).toBe(0);
  expect(files()).toEqual(['tolls.md']);
});

test('a name that another article has stays that of the other', async () => {
  await explain(ARTICLE, '--name', 'tolls');
  expect(await explain(OTHER, '--name', 'tolls')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'articles/tolls.txt: this name is taken, by another article\n  Give the one on standard input another --name.\n',
  });
  expect(article('tolls.txt')).toBe(ARTICLE);
  rmSync(join(folder, 'articles/tolls.txt'));
  expect((await explain(OTHER, '--name', 'tolls')).stderr).toContain('explainers/tolls.mdx: this name is taken, by another article');
  expect((await explain(ARTICLE, '--name', 'tolls')).code).toBe(0);
});

test('a document is not replaced by a text', async () => {
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles/tolls.rtf'), `{\\rtf1 ${ARTICLE}}`);
  expect((await explain(ARTICLE, '--name', 'tolls')).stderr).toBe(
    'articles/tolls.rtf: this name is taken, by a document that what is on standard input can not replace\n  Change the document, or give the one on standard input another --name.\n',
  );
});

test('a dry run writes nothing, for a new article and for one that is there', async () => {
  expect(await explain(ARTICLE, '--name', 'tolls', '--dry-run')).toMatchObject({ code: 0, stderr: '' });
  expect(files()).toEqual([]);
  await explain(ARTICLE, '--name', 'tolls');
  expect(await explain(ARTICLE.replace('tenth', 'ninth'), '--name', 'tolls', '--dry-run')).toMatchObject({ code: 0, stderr: '' });
  expect(article('tolls.txt')).toBe(ARTICLE);
});

test.each([
  ['', 'standard input: there is nothing on it\n  Copy the article, and run this again.\n'],
  ['By Ada Brenner\n', 'standard input: the article has no prose\n  Put its text into the file, or delete the file.\n'],
  ['<rss></rss>', 'standard input: this is a feed or an export (rss)\n  Put it into a file and import that: npm run import -- FILE\n'],
  [
    '{\\rtf1 The quay',
    'standard input: this RTF document breaks off before its end\n  Open it in your word processor and save it as .docx.\n',
  ],
])('nothing is written for what is no article: %j', async (input, stderr) => {
  expect(await explain(input, '--name', 'tolls')).toEqual({ code: 1, stdout: '', stderr });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  [['-'], '- needs --name, such as --name corn-street'],
  [['articles', '--name', 'tolls'], '--name is for one address, or for an article on standard input: put - in place of files'],
  [['-', 'a.txt', '--name', 'tolls'], '- stands alone: standard input is one article'],
  [['-', '--name', '../tolls'], '--name takes lower-case words joined by hyphens, such as corn-street, not "../tolls"'],
])('%j is wrong usage', async (args, message) => {
  const { code, stderr } = await run('explain', [...args, '--content', '.'], { folder, input: ARTICLE });
  expect({ code, stderr }).toEqual({ code: 2, stderr: `${message}; see npm run explain -- --help\n` });
});
