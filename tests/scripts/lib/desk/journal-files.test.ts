import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastDone, makeNoted, undoLast } from '../../../../scripts/lib/desk/journal.ts';
import type { Change } from '../../../../scripts/lib/platform/changes.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';

let folder = '';
const folders = () => resolveFolders({ content: folder });
const at = (path: string): string => join(folder, path);
const put = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const read = (path: string): string | null => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : null);
const make = (...changes: Change[]) => makeNoted(folders(), 'ferry', 'tag', changes);
const refusal = (path: string) => ({
  ...{ name: 'ContentError', message: 'something else has changed it since', file: at(path) },
  hint: 'Put it right by hand, or with another action; nothing was written over.',
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-journal-'));
  put('explainers/ferry.mdx', 'one');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(cacheFolderOf(folder), { recursive: true, force: true });
});

test('a file that an action has made is gone again, and one that it wrote over is as it was', async () => {
  await make({ write: 'moved.yaml', data: 'new' }, { write: 'explainers/ferry.mdx', data: 'two' });
  expect([read('moved.yaml'), read('explainers/ferry.mdx')]).toEqual(['new', 'two']);
  expect(await undoLast(folders(), 'ferry')).toBe('tag');
  expect([read('moved.yaml'), read('explainers/ferry.mdx')]).toEqual([null, 'one']);
});

test.each(['by hand', ''])('a file that was removed, and is there again, is not written over: %j', async (text) => {
  await make({ remove: 'explainers/ferry.mdx' });
  put('explainers/ferry.mdx', text);
  await expect(undoLast(folders(), 'ferry')).rejects.toMatchObject(refusal('explainers/ferry.mdx'));
  expect(read('explainers/ferry.mdx')).toBe(text);
});

test('a file that was moved comes back only where it still is what was moved', async () => {
  put('explainers/boat.mdx', 'other');
  await make({ move: 'explainers/ferry.mdx', to: 'explainers/boat.mdx' });
  expect([read('explainers/ferry.mdx'), read('explainers/boat.mdx')]).toEqual([null, 'one']);
  put('explainers/boat.mdx', 'by hand');
  await expect(undoLast(folders(), 'ferry')).rejects.toMatchObject(refusal('explainers/boat.mdx'));
  put('explainers/boat.mdx', 'one');
  put('explainers/ferry.mdx', 'by hand');
  await expect(undoLast(folders(), 'ferry')).rejects.toMatchObject(refusal('explainers/ferry.mdx'));
  rmSync(at('explainers/ferry.mdx'));
  expect(await undoLast(folders(), 'ferry')).toBe('tag');
  expect([read('explainers/ferry.mdx'), read('explainers/boat.mdx')]).toEqual(['one', 'other']);
});

test('one explainer’s actions are none of another’s', async () => {
  await make({ write: 'explainers/ferry.mdx', data: 'two' });
  expect([await lastDone(folders(), 'bridge'), await undoLast(folders(), 'bridge')]).toEqual([undefined, undefined]);
  expect(read('explainers/ferry.mdx')).toBe('two');
});

test('what was noted and never made is not taken back, and nothing is said to be', async () => {
  await make({ write: 'explainers/ferry.mdx', data: 'two' });
  put('explainers/ferry.mdx', 'one');
  expect([await lastDone(folders(), 'ferry'), await undoLast(folders(), 'ferry')]).toEqual([undefined, undefined]);
  expect(read('explainers/ferry.mdx')).toBe('one');
});

test('where what was noted is damaged, nothing can be taken back, and the next action can', async () => {
  await make({ write: 'explainers/ferry.mdx', data: 'two' });
  const notes = join(cacheFolderOf(folder), 'desk');
  expect(readdirSync(notes)).toEqual(['ferry.json']);
  writeFileSync(join(notes, 'ferry.json'), '[{');
  expect([await lastDone(folders(), 'ferry'), await undoLast(folders(), 'ferry')]).toEqual([undefined, undefined]);
  await make({ write: 'explainers/ferry.mdx', data: 'three' });
  expect(await undoLast(folders(), 'ferry')).toBe('tag');
  expect(read('explainers/ferry.mdx')).toBe('two');
});

test('an actor’s file that another program moved away is not made anew', async () => {
  put('actors/odile.yaml', 'name: Odile');
  await make({ write: 'actors/odile.yaml', data: 'name: O.' });
  renameSync(at('actors/odile.yaml'), at('actors/o.yaml'));
  await expect(undoLast(folders(), 'ferry')).rejects.toMatchObject(refusal('actors/odile.yaml'));
  expect(read('actors/odile.yaml')).toBeNull();
});
