import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastDone, makeNoted, undoLast } from '../../../../scripts/lib/desk/journal.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';

let folder = '';
const folders = () => resolveFolders({ content: folder });
const at = (path: string): string => join(folder, path);
const all = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-journal-'));
  mkdirSync(at('explainers'));
  writeFileSync(at('explainers/ferry.mdx'), 'one\r\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(cacheFolderOf(folder), { recursive: true, force: true });
});

test('each action is taken back, the last first, to the byte', async () => {
  const before = all();
  await makeNoted(folders(), 'ferry', 'tag', [{ write: 'explainers/ferry.mdx', data: 'two\r\n' }]);
  const between = all();
  await makeNoted(folders(), 'ferry', 'write profile', [
    { write: 'explainers/ferry.mdx', data: 'three' },
    { write: 'actors/odile.yaml', data: 'name: Odile' },
  ]);
  expect(await lastDone(folders(), 'ferry')).toBe('write profile');
  expect(await undoLast(folders(), 'ferry')).toBe('write profile');
  expect(all()).toEqual(between);
  expect(await undoLast(folders(), 'ferry')).toBe('tag');
  expect(all()).toEqual(before);
  expect(await undoLast(folders(), 'ferry')).toBeUndefined();
});

test('a file that something else has changed since stays as it is', async () => {
  await makeNoted(folders(), 'ferry', 'tag', [{ write: 'explainers/ferry.mdx', data: 'two' }]);
  writeFileSync(at('explainers/ferry.mdx'), 'by hand');
  await expect(undoLast(folders(), 'ferry')).rejects.toThrow('something else has changed it since');
  expect(readFileSync(at('explainers/ferry.mdx'), 'utf8')).toBe('by hand');
  expect(await lastDone(folders(), 'ferry')).toBe('tag');
});

test('what was noted and then not made is passed over', async () => {
  await makeNoted(folders(), 'ferry', 'tag', [{ write: 'explainers/ferry.mdx', data: 'two' }]);
  await makeNoted(folders(), 'ferry', 'untag', [{ write: 'explainers/ferry.mdx', data: 'three' }]);
  // As a run leaves it that is killed before it writes.
  writeFileSync(at('explainers/ferry.mdx'), 'two');
  expect(await lastDone(folders(), 'ferry')).toBe('tag');
  expect(await undoLast(folders(), 'ferry')).toBe('tag');
  expect(readFileSync(at('explainers/ferry.mdx'), 'utf8')).toBe('one\r\n');
});

test('a file that was moved or removed is where it was again', async () => {
  writeFileSync(at('explainers/bridge.mdx'), 'a bridge');
  const before = all();
  await makeNoted(folders(), 'ferry', 'tag', [
    { move: 'explainers/ferry.mdx', to: 'explainers/boat.mdx' },
    { remove: 'explainers/bridge.mdx' },
  ]);
  expect(Object.values(all())).toEqual(['one\r\n']);
  expect(await undoLast(folders(), 'ferry')).toBe('tag');
  expect(all()).toEqual(before);
});

test('an action of which one file alone is as it was before can not be taken back', async () => {
  await makeNoted(folders(), 'ferry', 'write profile', [
    { write: 'explainers/ferry.mdx', data: 'two' },
    { write: 'actors/odile.yaml', data: 'name: Odile' },
  ]);
  rmSync(at('actors/odile.yaml'));
  expect(await lastDone(folders(), 'ferry')).toBe('write profile');
  await expect(undoLast(folders(), 'ferry')).rejects.toMatchObject({
    ...{ message: 'something else has changed it since', file: at('actors/odile.yaml') },
    hint: 'Put it right by hand, or with another action; nothing was written over.',
  });
  expect(readFileSync(at('explainers/ferry.mdx'), 'utf8')).toBe('two');
});

test('the last 200 actions can be taken back, and no more are kept', async () => {
  const notes = join(cacheFolderOf(folder), 'desk/ferry.json');
  const noted = (): { did: string }[] => JSON.parse(readFileSync(notes, 'utf8'));
  const write = (data: string) => makeNoted(folders(), 'ferry', 'tag', [{ write: 'explainers/ferry.mdx', data }]);
  await write('two');
  const [step] = noted();
  writeFileSync(notes, JSON.stringify(Array.from({ length: 199 }, (_, index) => ({ ...step, did: `${index}` }))));
  await write('three');
  expect([noted().length, noted()[0]?.did]).toEqual([200, '0']);
  await write('four');
  expect([noted().length, noted()[0]?.did, noted().at(-1)?.did]).toEqual([200, '1', 'tag']);
  expect([await undoLast(folders(), 'ferry'), await undoLast(folders(), 'ferry')]).toEqual(['tag', 'tag']);
  expect([await undoLast(folders(), 'ferry'), noted().length]).toEqual(['198', 197]);
  expect(readFileSync(at('explainers/ferry.mdx'), 'utf8')).toBe('one\r\n');
});

test('an action that changes nothing is none to take back', async () => {
  await makeNoted(folders(), 'ferry', 'tag', []);
  expect(await lastDone(folders(), 'ferry')).toBeUndefined();
});
