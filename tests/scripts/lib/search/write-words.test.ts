import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeGeneralShards } from '../../../../scripts/lib/search/general-words.ts';
import { writeWords } from '../../../../scripts/lib/search/write-words.ts';
import { openLexicon } from '../../../../src/lib/search/engine/lexicon.ts';
import { type Draft, draw, request } from '../../../src/lib/search/engine/memory.ts';
import { engineOfSite } from '../../../src/lib/search/engine/site.ts';

const names = Array.from({ length: 300 }, (_, number) => `Quenby ${String.fromCharCode(97 + (number % 26))}${number}`);
const explainer: Draft = {
  title: 'Orlen ferry runs again',
  published: '2024-03-01',
  actors: ['Quenby z25', 'Quenby a0', 'Quenby c2'],
  sections: [['Fares', 'The ferry left at dawn.']],
};
const drafts: Draft[] = [...names.map((title) => ({ title, kind: 'actor' })), explainer];
const none = request('').filters;

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'nutgraf-words-'));
});
afterEach(() => vi.unstubAllGlobals());
afterEach(() => rm(site, { recursive: true }));

async function write(pages: Draft[], language?: string): Promise<void> {
  const own = draw(pages).map((page, number) => ({ ...page, id: `en_${number}`, language }));
  await writeWords(join(site, 'pagefind'), own);
}

test('a filter of many values is chosen by any of them, and lists them by their pages, then by the alphabet', async () => {
  await write(drafts);
  const engine = await engineOfSite(site);
  const { total, choices } = await engine.search(request('', { filters: { ...none, actor: ['Quenby z25', 'Nobody'] } }));
  expect(total).toBe(2);
  expect(await choices('actor', 5)).toEqual({
    values: [
      { value: 'Quenby z25', count: 2 },
      { value: 'Nobody', count: 0 },
      { value: 'Quenby a0', count: 2 },
      { value: 'Quenby c2', count: 2 },
      { value: 'Quenby a104', count: 1 },
    ],
    total: 301,
  });
  for (const actor of names) expect((await engine.search(request('', { filters: { ...none, actor: [actor] } }))).total).toBeGreaterThan(0);
});

test('of many values those that are shown are downloaded, of texts those that are read', async () => {
  await write(drafts);
  const engine = await engineOfSite(site);
  const asked = vi.mocked(fetch);
  const answer = await engine.search(request('ferry dawn'));
  expect((await answer.hits(0, 10)).map(({ title }) => title)).toEqual(['Orlen ferry runs again']);
  await answer.choices('actor', 1);
  const files = asked.mock.calls.map(([address]) => String(address));
  expect(['values', 'texts'].map((kind) => files.filter((file) => file.includes(`/${kind}/`)).length)).toEqual([1, 1]);
});

test('a page that was opened before the site was deployed anew gets no text of another page', async () => {
  await write(drafts);
  const before = await engineOfSite(site);
  await rename(join(site, 'pagefind'), join(site, 'before'));
  await write([...drafts.slice(1), { ...explainer, title: 'Harbour fares rise' }]);
  await expect(before.search(request('ferry dawn')).then(({ hits }) => hits(0, 10))).rejects.toThrow('ENOENT');
  const foldersOf = (folder: string) => readdir(join(site, folder, 'texts'));
  expect(await foldersOf('pagefind')).not.toEqual(await foldersOf('before'));
});

test('of a site in English each general word is found with what of the site means much the same', async () => {
  await write([{ title: 'Orlen aircraft land', sections: [['Jets', 'Two fled.']] }], 'en-gb');
  await engineOfSite(site);
  const { general } = await openLexicon('/pagefind/');
  expect((await general('plane'))?.related.map(({ word }) => word)).toEqual(['aircraft', 'jets']);
  expect((await general('flee'))?.related[0]).toEqual({ word: 'fled', fit: 0.9 });
  expect(await general('qqq')).toBeUndefined();
  expect(await general('0')).toBeUndefined();
});

test('words at the ends of the shards of general words are found, too', async () => {
  await write([{ title: 'Orlen aircraft land' }], 'en');
  await engineOfSite(site);
  const { general } = await openLexicon('/pagefind/');
  const shards = makeGeneralShards(['orlen', 'aircraft', 'land'].map((word) => ({ word, fold: word, pages: [0], impacts: [8] })));
  const ends = shards.flatMap((words) => [words[0], words.at(-1)]);
  expect(await Promise.all(ends.map((end) => general(end?.word ?? '')))).toEqual(ends);
});

test('a site without a page in English has no general words', async () => {
  await write([{ title: 'Orlen aircraft land' }], 'de');
  await engineOfSite(site);
  const { general } = await openLexicon('/pagefind/');
  expect(await general('plane')).toBeUndefined();
});
