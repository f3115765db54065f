import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-public-'));
const env = { SOURCE_DATE_EPOCH: '1773273600' };
const build = (...more: string[]) => run('build', ['--content', 'news', '--out', 'site', ...more], { folder, env });
const at = (path: string) => join(folder, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
function change(path: string, from: string, to: string): void {
  expect(read(path)).toContain(from);
  writeFileSync(at(path), read(path).replace(from, to));
}

const articles = {
  mine: 'Mine at Vell shuts\n\nPublished 1 March 2026\n\nPetra Quill, the owner of the mine of Vell, said on Monday that it would shut in May.\n\nThe miners knew nothing of it.\n',
  canal:
    'Canal of Ost opens\n\nPublished 2 March 2026\n\nBruno Sand, the mayor of Ost, said on Monday that the canal would open in May.\n\nBoats wait at the lock.\n',
  ferry:
    'Ferry is back\n\nPublished 3 March 2026\n\nIda Brandt, the harbour master of Lind, said on Monday that the ferry would sail in May.\n\nIt has been away for years.\n',
};
/** The files of the site that have some words in their names or in their text. */
const having = (words: RegExp): string[] =>
  readdirSync(at('site'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.\w+$/.test(path) && (words.test(path) || words.test(read(`site/${path}`))))
    .sort();

/** The first site; then one is a draft, one unlisted, and one has an approval and a new paragraph. */
let given: string[] = [];
let second = '';
beforeAll(async () => {
  mkdirSync(at('news/articles'), { recursive: true });
  for (const [name, text] of Object.entries(articles)) writeFileSync(at(`news/articles/${name}.txt`), text);
  expect(await run('explain', ['--content', 'news'], { folder, env })).toMatchObject({ code: 0, stderr: '' });
  writeFileSync(at('news/articles/secret.txt'), 'Zanders resigns\n\nOlga Zanders, the minister, will resign on Friday, she said.\n');
  expect(await run('explain', ['--content', 'news'], { folder, env })).toMatchObject({ code: 0, stderr: '' });
  change('news/explainers/secret.mdx', 'headline:', 'status: draft\nheadline:');
  const first = await build();
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain(', 1 not public\n  secret: a draft\n');
  given = having(/mine|Quill/i).filter((path) => /^(explainers\/mine|actors\/petra-quill).*\/index\.html$/.test(path));
  change('news/explainers/mine.mdx', 'headline:', 'status: draft\nheadline:');
  change('news/explainers/canal.mdx', 'headline:', 'status: unlisted\nheadline:');
  change('news/explainers/ferry.mdx', 'review: { status: suggested }', "review: { status: approved, by: Jo Lind, on: '2026-03-11' }");
  writeFileSync(at('news/articles/ferry.txt'), `${articles.ferry}\nA second boat is being built.\n`);
  const built = await build();
  expect(built).toMatchObject({ code: 0, stderr: '' });
  second = built.stdout;
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('a draft that was never public is in no file of the site', () => {
  expect(having(/zanders|secret/i)).toEqual([]);
});

test('the build says what it left out, and why', () => {
  expect(second).toMatch(
    /^check .* 2 explainers, 2 not public\n {2}mine: a draft; its addresses say that it is not public\n {2}secret: a draft\n/m,
  );
});

test('every page of what was public answers, and says no more than that it is not public', () => {
  expect(given.length).toBeGreaterThan(2);
  for (const path of given) expect(read(`site/${path}`)).toContain('This page is not public at present');
  expect(having(/Mine at Vell|Petra Quill|miners/)).toEqual([]);
  expect(having(/explainers\/mine|petra-quill/).filter((path) => !given.includes(path))).toEqual([]);
  expect(read(`site/${given[0]}`)).toContain('<meta name="robots" content="noindex">');
});

test('an unlisted explainer has its pages, and stands in nothing else', () => {
  const page = read('site/explainers/canal/index.html');
  expect(page).toContain('Boats wait at the lock.');
  expect(page).toContain('<meta name="robots" content="noindex">');
  const own = /^(explainers\/canal|cards\/canal|actors\/bruno-sand|themes\/[^/]+\/index\.html)/;
  expect(having(/Canal of Ost|Bruno Sand|bruno-sand|explainers\/canal/).filter((path) => !own.test(path))).toEqual([]);
  for (const [, href] of page.matchAll(/href="(\/(?:actors|themes|explainers)\/[^"#]*)"/g))
    expect(existsSync(at(`site${href}`)), href).toBe(true);
});

test('an approval lapses with a new paragraph: page, feed and data say so', () => {
  const page = read('site/explainers/ferry/index.html');
  expect(page).toContain('Approved by Jo Lind, 11 March 2026; changed since');
  expect(page).toContain('Jo Lind approved this page on 11 March 2026. It has changed since');
  expect(page).toContain('"@type":"NewsArticle"');
  expect(JSON.parse(read('site/explainers/ferry/index.json')).review).toEqual({
    status: 'approved',
    by: 'Jo Lind',
    on: '2026-03-11',
    changedSince: true,
  });
  expect(JSON.parse(read('site/feed.json')).items.map(({ _nutgraf }: { _nutgraf: { review: string } }) => _nutgraf.review)).toEqual([
    'lapsed',
  ]);
});

test('review shows what is new since the approval, and renews it', async () => {
  const count = (await run('review', ['ferry', '--list', '--content', 'news'], { folder, env })).stdout.trimEnd().split('\n').length;
  const { stdout } = await run('review', ['ferry', '--content', 'news'], { folder, env, input: `${'a\n'.repeat(count)}Jo Lind\n` });
  expect(stdout).toMatch(/Since Jo Lind approved it on 2026-03-11:\n {2}new: .*passage \w+ “A second boat is being built\.”/);
  expect(stdout).toMatch(/is approved by Jo Lind, 2026-03-12\.\n$/);
  expect(await run('explain', ['--content', 'news', 'news/articles/ferry.txt'], { folder, env })).toMatchObject({
    code: 0,
    stdout: expect.not.stringContaining('to approve'),
  });
});

test('an explainer at fault that is taken back does not stay as it was', async () => {
  change('news/explainers/ferry.mdx', 'headline:', 'status: draft\nheadline:');
  change('news/explainers/ferry.mdx', '</Passage>', '</Pasage>');
  const { code, stderr } = await build();
  expect(code).toBe(1);
  expect(stderr).toContain('news/explainers/ferry.mdx:');
  expect(having(/Ferry is back|Ida Brandt/)).toEqual([]);
});
