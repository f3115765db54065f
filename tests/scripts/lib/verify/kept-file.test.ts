import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { type Kept, keptFileOf, nothingKept, Pool, readKept, writeKept } from '../../../../scripts/lib/verify/kept.ts';
import { harbourSource } from '../../../support/verify-source.ts';

const address = { origin: 'https://vell.example', base: '/' };
const facts = {
  ids: new Set(['k1b2c', 'ui-top']),
  bodies: ['harbour'],
  targets: ['/a/', '/b/', '/a/#k1b2c'],
  card: '/cards/harbour.png',
  searched: { language: 'en', metas: [], bodies: [[3, 9]] as [number, number][], line: 'Köln' },
};
const kept: Kept = {
  sources: new Map([
    ['harbour', 'd1'],
    ['pier', 'd2'],
  ]),
  sound: new Set(['harbour']),
  articles: new Map([['d1', harbourSource().article]]),
  files: new Map([
    ['index.html', { hash: 'h1', asked: ['harbour', 'pier'], facts }],
    ['a.md', { hash: 'h2', asked: [], facts: { ids: new Set<string>(), bodies: [], targets: ['/b/'] } }],
  ]),
};
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-kept-file-'));
  file = join(folder, 'cache/verified.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what was found sound is read as it was written, and as nothing for a site with another address', async () => {
  await writeKept(file, address, kept);
  expect(await readKept(file, address)).toEqual(kept);
  expect(await readKept(file, { ...address, base: '/news/' })).toEqual(nothingKept);
  expect(await readKept(file, { ...address, origin: 'https://else.example' })).toEqual(nothingKept);
});

test('a text that stands on many pages is kept once', async () => {
  await writeKept(file, address, kept);
  expect(readFileSync(file, 'utf8').match(/"\/b\/"/g)).toHaveLength(1);
  expect(readFileSync(file, 'utf8').endsWith('\n')).toBe(true);
});

test('nothing kept is read as nothing', async () => {
  await writeKept(file, address, nothingKept);
  expect(await readKept(file, address)).toEqual(nothingKept);
});

test.each<[string, () => void]>([
  ['is not there', () => {}],
  ['is a folder', () => mkdirSync(file, { recursive: true })],
  ['has one line', () => writeFileSync(file, readFileSync(file, 'utf8').split('\n')[0] ?? '')],
  ['begins with no JSON', () => writeFileSync(file, `{${readFileSync(file, 'utf8')}`)],
  ['begins with nothing', () => writeFileSync(file, `null\n${readFileSync(file, 'utf8')}`)],
  ['is of other rules', () => writeFileSync(file, readFileSync(file, 'utf8').replace('"rules":"', '"rules":"x'))],
  ['has another sum', () => writeFileSync(file, readFileSync(file, 'utf8').replace('"sum":"', '"sum":"x'))],
  ['was changed', () => writeFileSync(file, readFileSync(file, 'utf8').replace('"h1"', '"h3"'))],
])('a file that %s is read as nothing kept', async (how, breakIt) => {
  if (!/there|folder/.test(how)) await writeKept(file, address, kept);
  breakIt();
  expect(await readKept(file, address)).toEqual(nothingKept);
});

test('where nothing can be kept, the run goes on', async () => {
  writeFileSync(join(folder, 'cache'), '');
  await expect(writeKept(file, address, kept)).resolves.toBeUndefined();
});

test('equal texts are one in memory, and what is shared is what it was', () => {
  const pool = new Pool();
  expect([pool.numberOf('a'), pool.numberOf('b'), pool.numberOf('a')]).toEqual([0, 1, 0]);
  expect(pool.share(facts)).toEqual(facts);
  expect(pool.texts).toEqual(['a', 'b', 'k1b2c', 'ui-top', '/a/', '/b/', '/a/#k1b2c']);
});

test('what is kept lies in the cache of its content folder', () => {
  const [one, other] = ['one', 'other'].map((name) => keptFileOf(resolveFolders({ content: join(folder, name) })));
  expect(one).toMatch(/[\\/]verified\.jsonl$/);
  expect(one).not.toBe(other);
});
