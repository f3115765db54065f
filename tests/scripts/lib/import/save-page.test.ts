import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { nameIn, savePages } from '../../../../scripts/lib/import/save-page.ts';
import { resolveFolders, shownPath } from '../../../../scripts/lib/platform/folders.ts';
import { serve } from '../fetch/serve.ts';

let folders: ReturnType<typeof resolveFolders>;
let page = '';
let address = '';
beforeEach(async () => {
  folders = resolveFolders({ content: mkdtempSync(join(tmpdir(), 'nutgraf-save-')) });
  const { content } = folders;
  onTestFinished(() => rmSync(content, { recursive: true }));
  page = pageOf('It sailed.');
  address = await serve((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(page);
  });
});

const pageOf = (words: string): string =>
  `<!doctype html><title>Ferry</title><article><h1>Ferry</h1><p>${words} The ferry of Weymarsh crossed the harbour on Monday morning.</p><p>Nobody was on board, and the crew of the ferry slept.</p></article>`;

const save = (path: string, how: { name?: string; dryRun?: boolean } = {}) =>
  savePages([`${address}${path}`], folders, { allowPrivate: true, dryRun: false, ...how });
const faultOf = async (path: string, how: { name?: string } = {}): Promise<unknown> =>
  ((await save(path, how)).faults[0] as AggregateError).errors[0];

test('a page is kept under the last words of its address, and again only where it has changed', async () => {
  const { paths, faults } = await save('/2031/03/the-ferry.html#top');
  expect([paths, faults]).toEqual([[join(folders.articles, 'the-ferry.html')], []]);
  expect(readFileSync(paths[0] ?? '', 'utf8')).toContain('It sailed.');
  page = pageOf('It sank.');
  expect((await save('/2031/03/the-ferry.html')).paths).toEqual(paths);
  expect(readFileSync(paths[0] ?? '', 'utf8')).toContain('It sank.');
});

test('a page that a person has named keeps that name', async () => {
  expect((await save('/a', { name: 'The Quay' })).paths.map((path) => basename(path))).toEqual(['the-quay.html']);
  expect((await save('/a')).paths.map((path) => basename(path))).toEqual(['the-quay.html']);
  expect(await faultOf('/a', { name: 'boats' })).toMatchObject({
    message: 'it is kept as the-quay already, and not as boats',
    hint: `Leave out --name, or delete ${shownPath(join(folders.articles, 'the-quay.html'))} and its line in imports.jsonl first.`,
    file: `${address}/a`,
  });
});

test('of a trial run nothing is left', async () => {
  const { paths, forget } = await save('/the-ferry', { dryRun: true });
  expect(paths.map((path) => basename(path))).toEqual(['the-ferry.html']);
  expect(paths.map(dirname)).not.toEqual([folders.articles]);
  expect(readFileSync(paths[0] ?? '', 'utf8')).toContain('It sailed.');
  expect(existsSync(join(folders.articles, 'the-ferry.html'))).toBe(false);
  await forget();
  expect(existsSync(dirname(paths[0] ?? ''))).toBe(false);
  expect((await savePages([], folders, { allowPrivate: true, dryRun: true })).paths).toEqual([]);
});

test('what a person changed since is kept, with what to do', async () => {
  const { paths } = await save('/the-ferry');
  writeFileSync(paths[0] ?? '', 'mine');
  page = pageOf('It sank.');
  const shown = shownPath(paths[0] ?? '');
  expect(await faultOf('/the-ferry')).toMatchObject({
    message: `${address}/the-ferry has changed, and so did you change the article`,
    hint: `To take the new one, delete ${shown} and its line in imports.jsonl, and run this again.`,
    file: shown,
  });
  expect(readFileSync(paths[0] ?? '', 'utf8')).toBe('mine');
});

test('what a person deleted since is not brought back', async () => {
  const { paths } = await save('/the-ferry');
  rmSync(paths[0] ?? '');
  expect(await faultOf('/the-ferry')).toMatchObject({
    message: 'it was fetched before, and its article was deleted or renamed since',
    hint: 'Delete its line in imports.jsonl to have it again.',
    file: `${address}/the-ferry`,
  });
});

test('a page that is no article is not kept, and stops no other', async () => {
  const other = await serve((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>x</title>');
  });
  const { paths, faults } = await savePages([`${other}/x`, `${address}/the-ferry`], folders, { allowPrivate: true, dryRun: false });
  expect(paths.map((path) => basename(path))).toEqual(['the-ferry.html']);
  expect(faults).toHaveLength(1);
  expect(existsSync(join(folders.articles, 'x.html'))).toBe(false);
});

test.each([
  ['https://w.example/news/2031/the-ferry.html', 'the-ferry'],
  ['https://w.example/the-ferry/index.html', 'the-ferry'],
  ['https://w.example/the-ferry/default.aspx', 'the-ferry'],
  ['https://w.example/the-ferry/12345', 'the-ferry'],
  ['https://w.example/the-ferry.php?id=7#x', 'the-ferry'],
  ...['htm', 'xhtml', 'php', 'asp', 'aspx', 'jsp', 'cms', 'txt', 'md'].map((ending) => [
    `https://w.example/the-ferry.${ending}`,
    'the-ferry',
  ]),
  ['https://w.example/the-ferry.html5', 'the-ferryhtml5'],
  ['https://w.example/f%C3%A4hre', 'fahre'],
  ['https://w.example/fer%E0ry', 'fer-e0ry'],
  ['https://www.quay.example/', 'quay-example'],
  ['https://quay.example/a/1', 'quay-example'],
])('the name in %s is %s', (from, name) => {
  expect(nameIn(from as string)).toBe(name);
});

test('a long name is cut', () => {
  expect(nameIn(`https://w.example/${'ferry-'.repeat(60)}`).length).toBeLessThanOrEqual(80);
});
