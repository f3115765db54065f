import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hashWords, plainWords } from '../../../../scripts/lib/erased/find.ts';
import { proveErased } from '../../../../scripts/lib/erased/prove.ts';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import type { Erased, Erasure } from '../../../../src/schemas/erased.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';

useContentFolder();
const salt = 'ab'.repeat(32);
const erasure = (explainer: string, text: string, ...elsewhere: string[]): Erasure => {
  const words = plainWords(text);
  return { explainer, on: '2031-03-12', words: words.length, hash: hashWords(words, salt), elsewhere };
};
const put = (path: string, data: string | Uint8Array): Promise<void> => writeAtomic(join(folders.content, path), data);
/** What is found in a content folder and its site, which lies in it as `site`: file and line. */
async function prove(erased: Erased | null): Promise<string[]> {
  const [content, out] = [join(folders.content, 'content'), join(folders.content, 'site')];
  const proofs = await proveErased({ content, out }, erased);
  return proofs.map(({ file, line, erasure: { explainer } }) => `${file.slice(folders.content.length + 1)}:${line} ${explainer}`).sort();
}

test('erased words are found in all files of the content folder and the site, and in their names', async () => {
  await put('content/articles/dam.txt', 'The dam held.\n\nSo said Samir Oduya.\n');
  await put('content/media/samir-oduya.png', 'Samir Oduya');
  await put('site/index.html', '<p>Nothing.</p>');
  await put('site/dam/index.html', '<p>\n<b>Samir</b>\nOduya</p>');
  await put('site/samir/oduya.txt', 'None.');
  expect(await prove({ salt, erasures: [erasure('dam', 'Samir Oduya')] })).toEqual([
    'content/articles/dam.txt:3 dam',
    'content/media/samir-oduya.png:undefined dam',
    'site/dam/index.html:2 dam',
    'site/samir/oduya.txt:undefined dam',
  ]);
});

test('packed files are read, too', async () => {
  await put('site/search/part.pf_fragment', gzipSync('{"content":"Samir Oduya"}'));
  await put('site/plain.bin', Uint8Array.from([0x1f, 0x20, ...Buffer.from(' Samir Oduya')]));
  expect(await prove({ salt, erasures: [erasure('dam', 'Samir Oduya')] })).toEqual([
    'site/plain.bin:1 dam',
    'site/search/part.pf_fragment:1 dam',
  ]);
});

test.each(['a.png', 'a.JPG', 'a.jpeg', 'a.webp', 'a.avif', 'a.gif', 'a.woff2', 'a.wasm'])(
  'what has no words is not read: %s',
  async (name) => {
    await put(`site/${name}`, 'Samir Oduya');
    await put(`site/${name}.txt`, 'Samir Oduya');
    expect(await prove({ salt, erasures: [erasure('dam', 'Samir Oduya')] })).toEqual([`site/${name}.txt:1 dam`]);
  },
);

test('where others had the words of their own, only the files of the explainer are held to be without them', async () => {
  for (const path of [
    'content/articles/dam.txt',
    'content/explainers/dam.mdx',
    'content/explainers/dam2.mdx',
    'content/ledger/dam.json',
    'content/ledger/river.json',
    'site/explainers/dam/index.html',
    'site/explainers/dams/index.html',
    'site/old/explainers/dam/index.html',
  ])
    await put(path, 'Samir Oduya');
  expect(await prove({ salt, erasures: [erasure('dam', 'Samir Oduya', 'river')] })).toEqual([
    'content/explainers/dam.mdx:1 dam',
    'content/ledger/dam.json:1 dam',
    'site/explainers/dam/index.html:1 dam',
  ]);
});

test('each of several erasures is found', async () => {
  await put('site/a.txt', 'One\nSamir Oduya met Rosa Quentin.');
  const erasures = [erasure('dam', 'Samir Oduya'), erasure('river', 'Rosa Quentin'), erasure('quay', 'Osric Tamblyn')];
  expect(await prove({ salt, erasures })).toEqual(['site/a.txt:2 dam', 'site/a.txt:2 river']);
});

test('where nothing was erased, nothing is found', async () => {
  await put('site/a.txt', 'Samir Oduya');
  expect(await prove(null)).toEqual([]);
  expect(await prove({ salt, erasures: [] })).toEqual([]);
});
