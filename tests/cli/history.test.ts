import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-history-'));
const article = join(folder, 'news/articles/arrand-flood.txt');
const env = { SOURCE_DATE_EPOCH: '1773273600' };
let first: Ledger;
let last: Ledger;
/** Each place that the first edition has, as `path#id`; those of the interface are not for links. */
const places = new Set<string>();

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const ledger = (): Ledger => JSON.parse(read('news/ledger/arrand-flood.json'));
const build = () => run('build', ['--content', 'news', '--out', 'site'], { folder, env });

/** Two editions of an article: a passage is cut, two are merged, one is corrected in its number and a name, one is added. */
beforeAll(async () => {
  mkdirSync(join(folder, 'news/articles'), { recursive: true });
  cpSync(join(import.meta.dirname, '../fixtures/articles/arrand-flood.txt'), article);
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
  first = ledger();
  for (const path of readdirSync(join(folder, 'site/explainers/arrand-flood'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const file = `site/explainers/arrand-flood/${path.replaceAll('\\', '/')}`;
    for (const [, id] of read(file).matchAll(/ id="(?!ui-)([^"]+)"/g)) places.add(`${file}#${id}`);
  }
  const text = readFileSync(article, 'utf8')
    .replace('At least nine people have died', 'At least eleven people have died')
    .replace(/Police said the dead.*?released\.\n\n/s, '')
    .replace('cut its budget.\n\nRail', 'cut its budget. Rail')
    .replace('Interior Minister Rosa Quentin', 'Interior Minister Rosa Quentell');
  writeFileSync(article, `${text}\nThe queen will visit Nether Colby on Wednesday, the palace said.\n`);
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
  last = ledger();
});
afterAll(() => rmSync(folder, { recursive: true }));

const page = () => read('site/explainers/arrand-flood/index.html');

test('every address of the first edition answers on the page of the second', () => {
  expect(last.gone.map(({ fate }) => fate).sort()).toEqual(['merged', 'removed']);
  const [revision] = first.revisions;
  const given = [...(revision?.passages ?? []), ...(revision?.statements ?? [])].map(({ id }) => id);
  const missing = [...given, ...Object.keys(first.sections)].filter((id) => !page().includes(` id="${id}"`));
  expect(missing).toEqual([]);
});

test('a removed passage says when, and what it said', () => {
  expect(page()).toMatch(/Removed\s+on <time datetime="2026-03-12">12 March 2026<\/time>/);
  expect(page()).toMatch(/<p class="former" data-former="arrand-flood">Police said the dead included a couple/);
});

test('every place on every page of the first edition answers on the same page of the second', () => {
  expect(places.size).toBeGreaterThan(30);
  const missing = [...places].filter((place) => {
    const [path = '', id] = place.split('#');
    return !existsSync(join(folder, path)) || !read(path).includes(` id="${id}"`);
  });
  expect(missing).toEqual([]);
});

test('the page of a section that was renamed leads to the one that has its passages', () => {
  const old = Object.keys(first.sections).filter((id) => !read('news/explainers/arrand-flood.mdx').includes(`<Section id="${id}"`));
  expect(old.length).toBeGreaterThan(0);
  for (const id of old) {
    const [, target] = /<lead-on data-to="([^"#]+)/.exec(read(`site/explainers/arrand-flood/${id}/index.html`)) ?? [];
    expect(existsSync(join(folder, 'site', target ?? 'nowhere', 'index.html'))).toBe(true);
    expect(read('site/sitemap-0.xml')).not.toContain(`/${id}/`);
  }
});

test('the page of revisions tells a changed number and name from a change of wording', () => {
  expect(page()).toMatch(/<a href="\/explainers\/arrand-flood\/revisions\/">Updated\s+on <time datetime="2026-03-12">/);
  const changes = read('site/explainers/arrand-flood/revisions/index.html').split('<li class="change">').slice(1);
  const of = (words: string) => changes.find((change) => change.includes(words)) ?? '';
  expect(of('<ins>eleven</ins>')).toContain('a number changed');
  expect(of('<ins>Quentell</ins>')).toMatch(/a name changed/);
  expect(of('The queen will visit')).toContain('Added');
});

test('the explainer, its data for machines, the feeds and the sitemap say when it was updated', () => {
  expect(page()).toMatch(/Updated\s+on <time datetime="2026-03-12">/);
  expect(page()).toContain('"dateModified":"2026-03-12"');
  expect(read('site/rss.xml')).toContain('<atom:updated>2026-03-12T00:00:00Z</atom:updated>');
  expect(JSON.parse(read('site/feed.json')).items[0].date_modified).toBe('2026-03-12T00:00:00Z');
  expect(JSON.parse(read('site/explainers/arrand-flood/index.json')).updated).toBe('2026-03-12');
  expect(read('site/explainers/arrand-flood/index.md')).toContain('- Updated: 2026-03-12\n');
  expect(read('site/sitemap-0.xml')).toContain('/explainers/arrand-flood/</loc><lastmod>2026-03-12T00:00:00.000Z</lastmod>');
});
