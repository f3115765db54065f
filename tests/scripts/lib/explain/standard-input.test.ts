import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { explainInput } from '../../../../scripts/lib/explain/standard-input.ts';
import type { Folders } from '../../../../scripts/lib/platform/folders.ts';
import { LARGEST } from '../../../../scripts/lib/read/read.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';

const ARTICLE =
  'Harbour tolls to rise in Vell\n\nThe council of Vell voted on Monday to raise the harbour toll by a tenth from May.\n\nFishermen said they would pay under protest.\n';
const OTHER = 'A bridge will be built over the river Pell in summer, the county said.\n';
useContentFolder();

/** What was explained: the path below the articles folder that it was given, and what the file said. */
async function give(input: string | Iterable<string | Buffer>, name: string, dryRun?: boolean) {
  const explained: { path: string; text: string; within: Folders }[] = [];
  const take = async (paths: string[], within: Folders): Promise<void> => {
    for (const path of paths) explained.push({ path, text: readFileSync(path, 'utf8'), within });
  };
  await explainInput(Readable.from(typeof input === 'string' ? [input] : input), name, folders, { dryRun }, take);
  return explained;
}
const put = (path: string, text: string): void => {
  mkdirSync(join(folders.content, path, '..'), { recursive: true });
  writeFileSync(join(folders.content, path), text);
};
const articles = (): string[] => (existsSync(folders.articles) ? readdirSync(folders.articles).sort() : []);
const taken = (file: string) => ({
  name: 'ContentError',
  message: 'this name is taken, by another article',
  file: join(folders.content, file),
  hint: 'Give the one on standard input another --name.',
});

test.each([
  ['plain text', ARTICLE, 'tolls.txt'],
  ['Markdown', `# ${ARTICLE}`, 'tolls.md'],
  ['a page', `<!doctype html><html><body><h1>Tolls</h1><p>${OTHER}</p></body></html>`, 'tolls.html'],
])('what is copied as %s is kept under its name, and explained', async (_, text, file) => {
  put('articles/bridge.txt', OTHER);
  // As it comes through a pipe: in pieces.
  const explained = await give([text.slice(0, 20), Buffer.from(text.slice(20))], 'tolls');
  expect(explained).toEqual([{ path: join(folders.articles, file), text, within: folders }]);
  expect(articles()).toEqual(['bridge.txt', file]);
});

test.each([
  ['the same headline', `Harbour tolls to rise in Vell\n\n${OTHER}`],
  ['mostly the same words', ARTICLE.replace('Harbour tolls', 'Tolls').replace('by a tenth', 'BY a ninth')],
])('a corrected article of %s takes the place of the one before', async (_, corrected) => {
  put('articles/tolls.txt', ARTICLE);
  await give(corrected, 'tolls');
  expect(readFileSync(join(folders.articles, 'tolls.txt'), 'utf8')).toBe(corrected);
});

test('an article that comes in another format leaves no second file of its name', async () => {
  put('articles/Tolls.TXT', ARTICLE);
  put('articles/.tolls.md', OTHER);
  put('articles/bridge.txt', OTHER);
  await give(`# ${ARTICLE}`, 'tolls');
  expect(articles()).toEqual(['.tolls.md', 'bridge.txt', 'tolls.md']);
});

test.each([
  ['other words', OTHER],
  ['another headline and other words', `The bridge of Pell\n\n${OTHER}`],
  ['one run of words in common', `${OTHER}\nThe council of Vell saw the plan and liked what it saw of the bridge and of the road.\n`],
])('a name that another article has stays that of the other: %s', async (_, text) => {
  put('articles/tolls.txt', ARTICLE);
  await expect(give(text, 'tolls')).rejects.toMatchObject(taken('articles/tolls.txt'));
  expect(readFileSync(join(folders.articles, 'tolls.txt'), 'utf8')).toBe(ARTICLE);
});

test('two articles without a headline are not the same for that', async () => {
  put('articles/tolls.txt', 'The ferry of Vell sails again on Monday, and the fishermen are glad of it.\n');
  await expect(give(OTHER, 'tolls')).rejects.toMatchObject(taken('articles/tolls.txt'));
});

test('what lies under the name and cannot be read is not replaced', async () => {
  put('articles/tolls.txt', '\n');
  await expect(give(ARTICLE, 'tolls')).rejects.toMatchObject(taken('articles/tolls.txt'));
});

test('an explainer whose article is gone is taken up again by its own words, and by no others', async () => {
  const marked = ARTICLE.replaceAll(/\b(of|to|the|by)\b/g, '<Mark id="vell" of="pell"><b>$1</b></Mark>');
  put('explainers/tolls.mdx', `<Passage id="p1">\n${marked}\n</Passage>`);
  await expect(give(OTHER, 'tolls')).rejects.toMatchObject(taken('explainers/tolls.mdx'));
  expect(articles()).toEqual([]);
  await give(ARTICLE, 'tolls');
  expect(articles()).toEqual(['tolls.txt']);
});

test.each(['.rtf', '.docx', '.PDF'])('a document is not replaced by a text: %s', async (ending) => {
  put(`articles/tolls${ending}`, ARTICLE);
  await expect(give(ARTICLE, 'tolls')).rejects.toMatchObject({
    message: 'this name is taken, by a document that what is on standard input can not replace',
    file: join(folders.articles, `tolls${ending}`),
    hint: 'Change the document, or give the one on standard input another --name.',
  });
  expect(articles()).toEqual([`tolls${ending}`]);
});

test.each(['.text', '.md', '.markdown', '.html', '.htm', '.MD'])('a text is replaced by a corrected one: %s', async (ending) => {
  put(`articles/tolls${ending}`, ending.startsWith('.h') ? `<h1>Harbour tolls to rise in Vell</h1><p>${OTHER}</p>` : ARTICLE);
  await give(ARTICLE, 'tolls');
  expect(articles()).toEqual(['tolls.txt']);
});

test('a dry run explains a copy that lies elsewhere, and leaves nothing', async () => {
  const [explained] = await give(ARTICLE, 'tolls', true);
  expect(explained).toMatchObject({ path: join(explained?.within.articles ?? '', 'tolls.txt'), text: ARTICLE });
  expect(explained?.within).toEqual({ ...folders, articles: expect.stringMatching(/nutgraf-[^/\\]+$/) });
  expect(existsSync(explained?.within.articles ?? '')).toBe(false);
  expect(readdirSync(folders.content)).toEqual([]);
});

test('a dry run leaves no copy where it cannot be explained either, and refuses a taken name', async () => {
  let copy = '';
  const fail = async ([path = '']: string[]): Promise<void> => {
    copy = path;
    throw new Error('no');
  };
  await expect(explainInput(Readable.from([ARTICLE]), 'tolls', folders, { dryRun: true }, fail)).rejects.toThrow('no');
  expect(existsSync(join(copy, '..'))).toBe(false);
  put('articles/tolls.txt', OTHER);
  await expect(give(ARTICLE, 'tolls', true)).rejects.toMatchObject(taken('articles/tolls.txt'));
});

test.each([
  [[], 'there is nothing on it', 'Copy the article, and run this again.'],
  [' \n\t', 'there is nothing on it', 'Copy the article, and run this again.'],
  ['By Ada Brenner\n', 'the article has no prose', 'Put its text into the file, or delete the file.'],
  ['<rss></rss>', 'this is a feed or an export (rss)', 'Put it into a file and import that: npm run import -- FILE'],
])('nothing is written for what is no article: %j', async (input, message, hint) => {
  const fault = await give(input, 'tolls').catch((error) => error.errors?.[0] ?? error);
  expect(fault).toMatchObject({ name: 'ContentError', message, file: 'standard input', hint });
  expect(readdirSync(folders.content)).toEqual([]);
});

test('a fault of an article is told with its line', async () => {
  const fault = await give('---\ntitle: [\n---\n\nThe old ferry sails again.\n', 'tolls').catch((error) => error);
  expect(fault).toMatchObject({
    name: 'ContentError',
    file: 'standard input',
    line: expect.any(Number),
    hint: expect.stringMatching(/\w/),
  });
});

test('what is larger than any article is refused before it is all read', async () => {
  const chunk = Buffer.alloc(LARGEST / 10, ' ');
  let given = 0;
  function* endless() {
    for (; given < 100; given += 1) yield chunk;
  }
  await expect(give(endless(), 'tolls')).rejects.toMatchObject({
    message: 'it has more than 100000000 bytes, which no article has',
    file: 'standard input',
    hint: 'Give it the article alone.',
  });
  expect(given).toBeLessThan(100);
});
