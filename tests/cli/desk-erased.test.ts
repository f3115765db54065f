import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDesk, openDesk } from '../../scripts/lib/desk/desk.ts';
import { resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import { type Ask, actAll, enterDesk, marginAt } from './desk-client.ts';
import { run } from './run.ts';

// An editor works at the desk; while it is open, words that they saw are erased in a terminal.
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-desk-erased-'));
let desk: OpenDesk;
let ask: Ask;

beforeAll(async () => {
  mkdirSync(join(folder, 'articles'));
  writeFileSync(
    join(folder, 'articles/weir.txt'),
    `Weir at Ollin opened\n\nThe weir at Ollin was opened on Monday, the water board said.\n\nRasmus Quellenbach of Tannery Lane said that his cellar had been flooded twice.\n`,
  );
  expect(await run('explain', ['--content', '.'], { folder })).toMatchObject({ code: 0, stderr: '' });
  desk = await openDesk(resolveFolders({ content: folder }), 0, () => {});
  ask = await enterDesk(desk.url);
});
afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true });
  rmSync(cacheFolderOf(folder), { recursive: true, force: true });
});

/** What the desk shows: the list, the explainer, its page, the search. */
async function look(): Promise<void> {
  const paths = ['/desk/api/explainers', '/desk/api/explainers/weir', '/explainers/weir/', '/pagefind/words.json'];
  for (const path of paths) expect((await ask(path)).status, path).toBe(200);
}

/** The files of the content folder and of its cache that have a word, in their text or packed. */
const filesWith = (word: string): string[] =>
  [folder, cacheFolderOf(folder)]
    .filter(existsSync)
    .flatMap((top) => readdirSync(top, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8').replace(/<[^<>!]*>/g, '');
      return (text + file).toLowerCase().includes(word);
    });

const erase = async (words: string): Promise<void> => {
  expect(await run('erase', ['weir', '--words', words, '--content', '.'], { folder })).toMatchObject({ code: 0, stderr: '' });
};

test('what is erased is in no file of the folder and of its cache, though the desk had it, and has no way back', async () => {
  await actAll(ask, 'weir', [
    ({ statements }) => ({
      do: 'remove statement',
      statement: statements.find(({ content }) => content.join().includes('cellar'))?.id ?? '',
    }),
    () => ({ do: 'write', field: 'headline', value: 'The weir is open' }),
  ]);
  await look();
  const inCache = filesWith('tannery').filter((file) => file.startsWith(cacheFolderOf(folder)));
  expect(inCache.some((file) => file.includes('desk'))).toBe(true);
  expect(inCache.some((file) => file.includes('search'))).toBe(true);
  await erase('Tannery Lane');
  expect(filesWith('tannery')).toEqual([]);
  await look();
  expect((await marginAt(ask, 'weir')).undo).toBeUndefined();
  expect(filesWith('tannery')).toEqual([]);
});

test('nor is it there where the desk was making its index just then', async () => {
  await actAll(ask, 'weir', [() => ({ do: 'write', field: 'headline', value: 'The weir at Ollin is open' })]);
  const index = ask('/pagefind/words.json');
  while (!existsSync(join(cacheFolderOf(folder), 'search.next'))) await setImmediate();
  await erase('Rasmus Quellenbach');
  await index;
  expect(filesWith('quellenbach')).toEqual([]);
  await look();
  expect(filesWith('quellenbach')).toEqual([]);
});
