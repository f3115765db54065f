import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openSource, type SourceDocument } from '../../../../scripts/lib/import/source.ts';
import { serve } from '../fetch/serve.ts';

const OTHER = 'no feed, export or agency file by its name (.xml, .rss, .atom, .json, .jsonl): an article goes into the articles folder';

let folder = '';
beforeEach(async () => {
  const own = await mkdtemp(join(tmpdir(), 'nutgraf-source-'));
  folder = own;
  onTestFinished(() => rm(own, { recursive: true, force: true }));
});

const bytesOf = async ({ open }: SourceDocument): Promise<string> => Buffer.concat(await Array.fromAsync(open())).toString();

/** What there is in a source, paths from the folder of the test. */
async function opened(named: string, allowPrivate = false) {
  const { documents, left, close } = await openSource(named, allowPrivate);
  onTestFinished(close);
  const from = (path: string): string => path.replace(/^.*nutgraf-source-[^/]*\//, '');
  const texts = await Promise.all(documents.map(async (own) => [from(own.name), await bytesOf(own)]));
  return { documents, texts, left: left.map(({ what, why }) => ({ what: from(what), why })) };
}

async function zipped(files: Record<string, string>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip.generateAsync({ type: 'nodebuffer' });
}

test('a file is read whatever its name, as often as it is asked for', async () => {
  writeFileSync(join(folder, 'feed'), '<rss/>');
  const { documents, left } = await opened(join(folder, 'feed'));
  expect(left).toEqual([]);
  const [own] = documents as [SourceDocument];
  expect([await bytesOf(own), await bytesOf(own), own.charset]).toEqual(['<rss/>', '<rss/>', undefined]);
});

test('what is not there is told', async () => {
  await expect(openSource(join(folder, 'none.xml'), false)).rejects.toThrow(`there is no file or folder ${join(folder, 'none.xml')}`);
});

test('of a folder all that may be a source is read, the others are named, and hidden files passed over', async () => {
  mkdirSync(join(folder, 'old'));
  mkdirSync(join(folder, '.git'));
  for (const name of ['a.xml', 'b.RSS', 'c.jsonl', 'old/d.ninjs', 'e.txt', 'f.xmls', '.hidden.xml', '.git/g.xml'])
    writeFileSync(join(folder, name), name);
  const { texts, left } = await opened(folder);
  expect(texts.map(([name]) => name).sort()).toEqual(['a.xml', 'b.RSS', 'c.jsonl', 'old/d.ninjs']);
  expect(texts.find(([name]) => name === 'old/d.ninjs')?.[1]).toBe('old/d.ninjs');
  expect(left).toEqual([
    { what: 'e.txt', why: OTHER },
    { what: 'f.xmls', why: OTHER },
  ]);
});

test.each(['xml', 'rss', 'atom', 'rdf', 'wxr', 'nitf', 'newsml', 'json', 'jsonl', 'ndjson', 'ninjs'])(
  'a file .%s of a folder is a source',
  async (ending) => {
    writeFileSync(join(folder, `a.${ending}`), 'x');
    expect((await opened(folder)).texts).toEqual([[`a.${ending}`, 'x']]);
  },
);

test('of a packed file what is in it is read in the order of its names, and what is not is named', async () => {
  const files = { 'b.xml': 'two', 'a/c.json': 'one', 'read-me.txt': 'x', 'inner.zip': 'x', '__MACOSX/b.xml': 'x', '.x.xml': 'x' };
  writeFileSync(join(folder, 'all.zip'), await zipped(files));
  const { texts, left } = await opened(join(folder, 'all.zip'));
  expect(texts).toEqual([
    ['all.zip/a/c.json', 'one'],
    ['all.zip/b.xml', 'two'],
  ]);
  expect(left).toEqual([
    { what: 'all.zip/read-me.txt', why: OTHER },
    { what: 'all.zip/inner.zip', why: 'packed in what is packed: unpack it first' },
  ]);
});

test('a packed file that is damaged is refused, with what to do', async () => {
  writeFileSync(join(folder, 'all.zip'), (await zipped({ 'b.xml': 'two' })).subarray(0, 40));
  await expect(openSource(join(folder, 'all.zip'), false)).rejects.toMatchObject({
    message: 'the packed file is damaged, or has a password',
    hint: 'Unpack it, and import the folder.',
  });
});

test('an address is fetched once, with the encoding that its server says', async () => {
  const address = await serve((_, response) => {
    response.setHeader('content-type', 'application/rss+xml; charset=iso-8859-1');
    response.end('<rss/>');
  });
  const { documents, texts, left } = await opened(`${address}/feed`, true);
  expect([documents.map(({ charset }) => charset), texts, left]).toEqual([['iso-8859-1'], [[`${address}/feed`, '<rss/>']], []]);
});

test('an address of this machine is refused unless it is allowed', async () => {
  const address = await serve((_, response) => response.end('<rss/>'));
  await expect(openSource(`${address}/feed`, false)).rejects.toThrow();
});
