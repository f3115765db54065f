import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import { type Result, run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-at-fault-'));
const pathOf = (path: string) => join(folder, path);
const build = (...more: string[]) =>
  run('build', ['--content', 'news', '--out', 'site', ...more], { folder, env: { SOURCE_DATE_EPOCH: '1773273600' } });
const verify = () => run('verify', ['--content', 'news', '--out', 'site'], { folder });
/** What a build says of the site that it has made. */
const endOf = ({ stdout }: Result) => stdout.slice(stdout.indexOf('The site'));
/** Each file of the site with its bytes. */
const site = () => {
  const files = readdirSync(pathOf('site'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => [parentPath, name, readFileSync(join(parentPath, name), 'latin1')]).sort();
};
const empty = 'news/articles/empty.txt: the article has no prose\n  Put its text into the file, or delete the file.\n';
let first: Result;

beforeAll(async () => {
  mkdirSync(pathOf('news/articles'), { recursive: true });
  for (const name of ['arrand-flood.txt', 'corn-street-closure.txt', 'lake-algae-study.md'])
    cpSync(join(import.meta.dirname, '../fixtures/articles', name), pathOf(`news/articles/${name}`));
  writeFileSync(pathOf('news/articles/empty.txt'), '');
  first = await build();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('an article at fault is left out, told of, and makes the exit code 1; the others are published', () => {
  expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 1, stderr: empty });
  expect(first.stdout).toMatch(/^explain +[\d.]+ s {2}4 articles, 1 at fault\ncheck +[\d.]+ s {2}3 explainers\n/);
  expect(endOf(first)).toBe('The site is in site, but for what is at fault:\n  news/articles/empty.txt is left out\n');
  for (const slug of ['arrand-flood', 'corn-street-closure', 'lake-algae-study'])
    expect(existsSync(pathOf(`site/explainers/${slug}/index.html`))).toBe(true);
});

test('the next build tells of it again, and with --keep-going exits with 0; the site is the same', async () => {
  const before = site();
  const again = await build('--keep-going');
  expect({ code: again.code, stderr: again.stderr, end: endOf(again) }).toEqual({ code: 0, stderr: empty, end: endOf(first) });
  expect(site()).toEqual(before);
});

test('whatever is wrong with an explainer or its article, its last good pages stay, and verify finds the site as it was built', async () => {
  const before = site();
  const [mdx, article] = [pathOf('news/explainers/arrand-flood.mdx'), pathOf('news/articles/lake-algae-study.md')];
  const prose = readFileSync(article, 'utf8');
  writeFileSync(mdx, readFileSync(mdx, 'utf8').replace(/^headline: .*$/m, 'headline: 7'));
  writeFileSync(article, '');
  rmSync(pathOf('news/articles/corn-street-closure.txt'));
  // One that is sound, and new: something is built.
  writeFileSync(pathOf('news/articles/empty.txt'), prose);
  const { code, stdout, stderr } = await build('--keep-going');
  expect(stdout.slice(stdout.indexOf('The site'))).toBe(
    [
      'The site is in site, but for what is at fault:',
      ...['arrand-flood', 'corn-street-closure', 'lake-algae-study'].map((slug) => `  explainers/${slug}/ keeps its last good pages`),
      '',
    ].join('\n'),
  );
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: [
      'news/explainers/arrand-flood.mdx:3: headline: Invalid input: expected string, received number',
      '  Correct the line; the guide says what each key of an explainer means.',
      'news/articles/lake-algae-study.md: the article has no prose',
      '  Put its text into the file, or delete the file.',
      'news/explainers/corn-street-closure.mdx:8: the article of this explainer, news/articles/corn-street-closure.txt, is not there',
      '  Put the article back, or withdraw the explainer: npm run remove -- corn-street-closure',
      '3 faults',
      '',
    ].join('\n'),
  });
  const after = new Map(site().map(([parent, name, bytes]) => [`${parent}/${name}`, bytes]));
  const pages = before.filter(([parent = '', name]) => /\/explainers\/[^/]+$/.test(parent) && name === 'index.json');
  expect(pages).toHaveLength(3);
  for (const [parent, name, bytes] of pages) expect(after.get(`${parent}/${name}`)).toBe(bytes);

  const verified = await verify();
  expect(verified).toMatchObject({ code: 0, stderr: '' });
  expect(verified.stdout).toMatch(/as promised, but for what is at fault: arrand-flood, corn-street-closure, lake-algae-study\n$/);
  writeFileSync(article, prose);
  expect((await verify()).stderr).toBe(`${stderr.split('\n').slice(0, 2).join('\n')}\n`);
});

test('an explainer at fault of which nothing is kept is left out, and no page leads to it', async () => {
  rmSync(cacheFolderOf(pathOf('news')), { recursive: true });
  const built = await build();
  expect(built.code).toBe(1);
  expect(endOf(built)).toContain('\n  news/explainers/arrand-flood.mdx is left out\n');
  expect(existsSync(pathOf('site/explainers/arrand-flood'))).toBe(false);
  expect(site().filter(([, , bytes]) => bytes?.includes('explainers/arrand-flood/'))).toEqual([]);
  expect(await verify()).toMatchObject({ code: 0, stderr: '' });
});

test('what concerns the whole site stops a build, and so does a fault of every article; the site stays as it was', async () => {
  const before = site();
  mkdirSync(pathOf('news/themes'));
  writeFileSync(pathOf('news/themes/tides.yaml'), 'title: Tides\n');
  const stopped = await build('--keep-going');
  expect(stopped).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^\S*news\/themes\/tides\.yaml:1: name: Invalid input/),
  });
  rmSync(pathOf('news/themes'), { recursive: true });
  for (const name of readdirSync(pathOf('news/articles'))) writeFileSync(pathOf(`news/articles/${name}`), '');
  expect(await build('--keep-going')).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(empty) });
  expect(site()).toEqual(before);
});
