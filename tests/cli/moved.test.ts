import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-moved-'));
const env = { SOURCE_DATE_EPOCH: '1773273600' };
const nutgraf = (command: string, ...args: string[]) => run(command, [...args, '--content', 'news'], { folder, env });
const build = (...more: string[]) => run('build', ['--content', 'news', '--out', 'site', ...more], { folder, env });
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const ledger = (name: string): Ledger => JSON.parse(read(`news/ledger/${name}.json`));
let passages: Ledger['revisions'][number]['passages'];

beforeAll(async () => {
  mkdirSync(join(folder, 'news/articles'), { recursive: true });
  for (const name of ['arrand-flood.txt', 'lake-algae-study.md'])
    cpSync(join(import.meta.dirname, '../fixtures/articles', name), join(folder, 'news/articles', name));
  expect(await nutgraf('explain')).toMatchObject({ code: 0, stderr: '' });
  passages = ledger('arrand-flood').revisions[0]?.passages ?? [];
  const [section = ''] = Object.keys(ledger('arrand-flood').sections);
  for (const given of [
    ['rename', 'explainers/arrand-flood', 'arrand'],
    ['rename', 'actors/rosa-quentin', 'the-minister'],
    ['rename', 'actors/police', 'residents'],
    ['rename', `arrand#${section}`, 'how-it-began'],
    ['remove', 'lake-algae-study'],
    ['erase', 'arrand', '--passage', passages[3]?.id ?? ''],
    ['erase', 'arrand', '--words', 'Samir Oduya'],
  ]) {
    const [command = '', ...args] = given;
    expect(await nutgraf(command, ...args), given.join(' ')).toMatchObject({ code: 0, stderr: '' });
  }
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a page leads on from each old address, without a script too, and is listed nowhere', () => {
  const page = read('site/explainers/arrand-flood/index.html');
  expect(page).toContain('<noscript><meta http-equiv="refresh" content="0; url=/explainers/arrand/"></noscript>');
  expect(page).toMatch(/<link rel="canonical" href="[^"]*\/explainers\/arrand\/">/);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(read('site/explainers/arrand-flood/how-it-began/index.html')).toContain('url=/explainers/arrand/how-it-began/"');
  expect(read('site/actors/rosa-quentin/index.html')).toContain('<a href="/actors/the-minister/">Rosa Quentin</a>');
  expect(read('site/actors/police/index.html')).toContain('<a href="/actors/residents/">');
  expect(read('site/explainers/lake-algae-study/index.html')).toMatch(/Withdrawn on <time datetime="2026-03-12">/);
  expect(read('site/sitemap-0.xml')).not.toMatch(/arrand-flood|lake-algae|actors\/rosa-quentin/);
  expect(read('site/_redirects')).toContain('/explainers/arrand-flood/* /explainers/arrand/:splat 301\n');
});

test('what was erased is in no file of the site or the content folder, and its address says so', () => {
  const [, , , erased] = passages;
  const [, entry = ''] = read('site/explainers/arrand/index.html').split(`<li class="removed-passage" id="${erased?.id}">`);
  expect(entry.slice(0, entry.indexOf('</li>'))).toMatch(/<p class="fate">Removed on request\s+on <time datetime="2026-03-12">/);
  const files = ['news', 'site'].flatMap((top) =>
    readdirSync(join(folder, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const start = erased?.text.slice(0, 40) ?? '-';
  const found = files.filter((file) => {
    const text = readFileSync(file, 'utf8').replace(/<[^<>]*>/g, '');
    return text.includes(start) || /samir.oduya/i.test(text) || /samir.oduya/i.test(file);
  });
  expect(found).toEqual([]);
});

test('verify finds erased words that are back, and explain refuses an article that brings them', async () => {
  writeFileSync(join(folder, 'site/note.txt'), 'One line.\nIt was Samir  ODUYA.\n');
  const verified = await run('verify', ['--content', 'news', '--out', 'site'], { folder, env });
  expect(verified.code).toBe(1);
  expect(verified.stderr).toContain('site/note.txt:2: words stand here that were erased from arrand on 2026-03-12\n');
  rmSync(join(folder, 'site/note.txt'));
  writeFileSync(join(folder, 'news/articles/again.txt'), 'A headline\n\nThe dam held, said Samir Oduya of the council on Friday.\n');
  const explained = await nutgraf('explain');
  expect(explained.code).toBe(1);
  expect(explained.stderr).toContain('news/articles/again.txt:3: the article has words that were erased from arrand on 2026-03-12\n');
  expect(existsSync(join(folder, 'news/explainers/again.mdx'))).toBe(false);
  rmSync(join(folder, 'news/articles/again.txt'));
});

test('an article whose file a person renamed is recognised by its words', async () => {
  const before = ledger('arrand');
  writeFileSync(join(folder, 'news/articles/by-hand.txt'), read('news/articles/arrand.txt').replace('Sunday', 'last Sunday'));
  rmSync(join(folder, 'news/articles/arrand.txt'));
  const explained = await nutgraf('explain');
  expect(explained).toMatchObject({ code: 0, stderr: '' });
  expect(explained.stdout).toContain('news/articles/by-hand.txt has the words of arrand: its addresses and edits go along');
  expect(existsSync(join(folder, 'news/explainers/arrand.mdx'))).toBe(false);
  expect(ledger('by-hand').sections).toMatchObject(Object.fromEntries(Object.keys(before.sections).map((id) => [id, expect.any(Array)])));
  expect(read('news/explainers/by-hand.mdx')).toContain('<Section id="how-it-began"');
  expect(read('news/moved.yaml')).toContain('- { kind: explainer, from: arrand, to: by-hand, on: ');
});
