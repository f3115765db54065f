import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatErased } from '../../../../scripts/lib/erased/erased-file.ts';
import { hashWords, plainWords } from '../../../../scripts/lib/erased/find.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { checkErased } from '../../../../scripts/lib/verify/erased.ts';

let folder = '';
let folders: Folders;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-erased-'));
  folders = resolveFolders({ content: join(folder, 'content'), out: join(folder, 'site') });
  for (const path of [folders.explainers, folders.out]) mkdirSync(path, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function erase(text: string, elsewhere: string[] = []): void {
  const [salt, words] = ['ab'.repeat(32), plainWords(text)];
  const erasure = { explainer: 'pier', on: '2031-03-12', words: words.length, hash: hashWords(words, salt), elsewhere };
  writeFileSync(folders.erased, formatErased({ salt, erasures: [erasure] }));
}
const HINT = 'Take them out where they are written, or run: npm run erase. Of a file of the site: build again, with --full.';

test('where nothing was erased, or nothing of it is back, there is nothing to tell', async () => {
  writeFileSync(join(folders.out, 'index.html'), 'The boat of Mira Castellan sank.');
  expect(await checkErased(folders)).toEqual([]);
  erase('Ilse Tamm');
  expect(await checkErased(folders)).toEqual([]);
});

test('erased words that are back are told with their place, in the content folder and on the site, in texts and in names', async () => {
  erase('Mira Castellan');
  writeFileSync(join(folders.explainers, 'boats.mdx'), 'One.\nMira Castellan’s boat.\n');
  writeFileSync(join(folders.out, 'mira-castellan.png'), '');
  const from = 'that were erased from pier on 2031-03-12';
  expect(await checkErased(folders)).toEqual([
    { file: join(folders.explainers, 'boats.mdx'), line: 2, problem: `words stand here ${from}`, hint: HINT },
    {
      file: join(folders.out, 'mira-castellan.png'),
      line: undefined,
      problem: `words stand here, in the name of the file, ${from}`,
      hint: HINT,
    },
  ]);
});

test('words that other explainers have of their own are missed only where they were erased', async () => {
  erase('Mira Castellan', ['boats']);
  for (const name of ['boats', 'pier']) writeFileSync(join(folders.explainers, `${name}.mdx`), 'Mira Castellan’s boat.\n');
  expect((await checkErased(folders)).map(({ file }) => file)).toEqual([join(folders.explainers, 'pier.mdx')]);
});
