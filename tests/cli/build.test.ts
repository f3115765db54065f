import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whileBundling } from '../../scripts/lib/site/bundle.ts';
import { hashCode } from '../../scripts/lib/site/unchanged.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-build-'));
/** Of the first build. */
const warnings: string[] = [];
const articles = join(import.meta.dirname, '../fixtures/articles');

beforeAll(async () => {
  mkdirSync(join(folder, 'news/articles'), { recursive: true });
  for (const name of ['arrand-flood.txt', 'lake-algae-study.md']) cpSync(join(articles, name), join(folder, 'news/articles', name));
  expect(await run('build', ['--content', 'news', '--out', 'site'], { folder, warnings })).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file of a folder with its bytes. */
function contentsOf(name: string): Map<string, string> {
  const entries = readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'latin1')]));
}

const named = (name: string) => [...contentsOf(name)].map(([path, bytes]) => [path.slice(join(folder, name).length), bytes]).sort();

test('what a publisher should see to is said once, on standard error, and stops nothing', () => {
  expect(warnings).toEqual([
    'Warning: the address of the site is https://nutgraf.example, which nobody can have: feeds, shared links and search engines need the real one\n' +
      '  Write it into src/site.config.ts (url), or set NUTGRAF_SITE.\n',
    'Warning: no editor has approved 2 explainers: arrand-flood, lake-algae-study\n' +
      '  Look at what was suggested, and approve it: at the desk (npm run desk), or by npm run review -- arrand-flood.\n',
  ]);
});

test('a site has the notices of what its readers get, found from what was bundled', () => {
  const notices = readFileSync(join(folder, 'site/licences.txt'), 'utf8');
  for (const name of ['porter2', 'pagefind', '@fontsource-variable/inter', '@fontsource-variable/source-serif-4', 'world-atlas'])
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  expect(readFileSync(join(folder, 'site/about/index.html'), 'utf8')).toContain('href="/licences.txt"');
});

test('nothing of the desk is in a site', async () => {
  const words = await wordsOfDesk();
  expect(words.length).toBeGreaterThan(100);
  const { shared } = await whileBundling(await hashCode(), false, (bundle) => bundle());
  for (const own of [join(folder, 'site'), shared]) {
    const files = readdirSync(own, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(5);
    const found = files.flatMap(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      return ['/desk/', ...words].filter((some) => bytes.includes(some)).map((some) => `${name}: ${some}`);
    });
    expect(found).toEqual([]);
  }
});

/** What the desk says, but for what is so short that a site may say it, too. */
async function wordsOfDesk(): Promise<string[]> {
  const catalogue = join(import.meta.dirname, '../../src/lib/words/en/desk');
  const said = await Promise.all(readdirSync(catalogue).map((name) => import(join(catalogue, name))));
  const stringsIn = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
  return said.flatMap((own) => stringsIn({ ...own })).filter(({ length }) => length >= 20);
}

test('the same content gives the same site to the byte: on another machine, from another folder and without a cache too', async () => {
  mkdirSync(join(folder, 'copy/articles'), { recursive: true });
  for (const name of readdirSync(join(folder, 'news/articles')).reverse())
    cpSync(join(folder, 'news/articles', name), join(folder, 'copy/articles', name));
  const env = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const umask = process.umask(0o077);
  try {
    expect(await run('build', ['--content', 'copy', '--out', 'copied'], { folder, env })).toMatchObject({ code: 0, stderr: '' });
  } finally {
    process.umask(umask);
  }
  expect(named('copy/explainers')).toEqual(named('news/explainers'));
  expect(named('copied')).toEqual(named('site'));
  expect(await run('build', ['--content', 'news', '--out', 'again'], { folder })).toMatchObject({ code: 0, stderr: '' });
  expect(named('again')).toEqual(named('site'));
});

test('a site below a base path is whole there', async () => {
  const env = { NUTGRAF_BASE: '/some/repo' };
  const built = await run('build', ['--content', 'news', '--out', 'below'], { folder, env });
  expect(built).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(folder, 'below/index.html'), 'utf8')).toContain('href="/some/repo/explainers/arrand-flood/"');
});

test('an explainer at fault is told with its line, and keeps its last good pages', async () => {
  const before = named('site');
  const path = join(folder, 'news/explainers/arrand-flood.mdx');
  const sound = readFileSync(path, 'utf8');
  writeFileSync(path, sound.replace(/^headline: .*$/m, 'headline: 7'));
  const { code, stdout, stderr } = await run('build', ['--content', 'news', '--out', 'site'], { folder });
  writeFileSync(path, sound);
  expect(stdout).toMatch(/\nThe site is in site, but for what is at fault:\n {2}explainers\/arrand-flood\/ keeps its last good pages\n$/);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'news/explainers/arrand-flood.mdx:3: headline: Invalid input: expected string, received number\n' +
      '  Correct the line; the guide says what each key of an explainer means.\n',
  });
  expect(named('site')).toEqual(before);
});

test('a sentence that is not the article’s stops the build, and the site before it stays', async () => {
  const before = named('site');
  const path = join(folder, 'news/explainers/arrand-flood.mdx');
  const sound = readFileSync(path, 'utf8');
  writeFileSync(path, sound.replace(/\n {2}<\/Passage>/, ' Everybody was glad.$&'));
  const { code, stderr } = await run('build', ['--content', 'news', '--out', 'site'], { folder });
  writeFileSync(path, sound);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^site\.next\/explainers\/arrand-flood\/.*index\.html:\d+: passage "\w+" says “.*Everybody was glad\.”; the article says “/m,
  );
  expect(named('site')).toEqual(before);
});

test('an article that changed after the build is found by verify', async () => {
  appendFileSync(join(folder, 'news/articles/arrand-flood.txt'), '\nThe river fell on Friday.\n');
  const { code, stderr } = await run('verify', ['--content', 'news', '--out', 'site'], { folder });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(
      /^news\/explainers\/arrand-flood\.mdx:\d+: the article news\/articles\/arrand-flood\.txt has changed since this explainer was written: its SHA-256 is \w{12}… now, and was \w{12}…\n {2}Run: npm run explain -- news\/articles\/arrand-flood\.txt\n$/,
    ),
  });
});
