import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { findParts, type PartNote, readKeptOf, writePart } from '../../../../scripts/lib/site/part-note.ts';
import { readSite } from '../../../../scripts/lib/verify/read-site.ts';
import { address, folders, useSoundSite } from '../verify/sound-site.ts';

useSoundSite();

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'nutgraf-parts-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const note: PartNote = { number: 1, of: 2, code: 'c0de', content: 'c0ffee', files: ['index.html'], pages: [['index.html', {}]] };

function writeNote(name: string, own: object): void {
  mkdirSync(join(parent, name));
  writeFileSync(join(parent, name, '.nutgraf-part'), JSON.stringify({ ...note, ...own }));
}

const refusal = (folder = parent): Promise<string> =>
  findParts(folder).then(
    () => 'not refused',
    (error: Error) => {
      expect(error).toBeInstanceOf(UsageError);
      return error.message.replaceAll(parent, 'P');
    },
  );

test('parts are found by their numbers, whatever their folders are called, beside files', async () => {
  writeNote('a', { number: 2 });
  writeNote('b', { number: 1, pages: [['index.html', { key: 'k', changed: null }]] });
  writeFileSync(join(parent, 'notes.txt'), '');
  expect(await findParts(parent)).toEqual([
    { ...note, number: 1, pages: [['index.html', { key: 'k', changed: null }]], folder: join(parent, 'b') },
    { ...note, number: 2, folder: join(parent, 'a') },
  ]);
});

test('what is not all there, once each, is refused', async () => {
  expect(await refusal()).toBe('--join P has no folder in it; each part of the site is one');
  expect(await refusal(join(parent, 'none'))).toBe('--join P/none: there is no such folder');
  writeNote('1', {});
  expect(await refusal()).toBe('--join P has no part 2/2; make it with npm run build -- --part 2/2 --out P/2');
  writeNote('1 again', {});
  expect(await refusal()).toBe('--join P has part 1/2 in P/1 and in P/1 again; delete one');
});

test('parts of another number are refused, and so is a file in place of the folder', async () => {
  writeNote('1', {});
  writeNote('2', { number: 2, of: 3 });
  expect(await refusal()).toBe('--join P has one of 2 parts in P/1, one of 3 in P/2');
  expect(await refusal(join(parent, '1/.nutgraf-part'))).toMatch(/^--join P\/1\/\.nutgraf-part can't be read: ENOTDIR/);
});

test.each([
  ['no note', undefined],
  ['a damaged one', '{'],
  ['one that lacks the files', JSON.stringify({ ...note, files: undefined })],
])('a folder with %s is no part', async (_, text) => {
  mkdirSync(join(parent, '1'));
  if (text !== undefined) writeFileSync(join(parent, '1/.nutgraf-part'), text);
  expect(await refusal()).toBe(
    'P/1 is no part of a site, or lost its .nutgraf-part; make it anew, and copy the files with a point before their names, too',
  );
});

test('a part tells the join its files, but for the mark of the site, and what of them was found sound', async () => {
  writeFileSync(join(folders.out, '.nutgraf-site'), '');
  const read = await readSite(folders, { address });
  const { files, ...rest } = note;
  mkdirSync(join(parent, '1'));
  await writePart(join(parent, '1'), { ...rest, of: 1 }, read);
  const parts = await findParts(parent);
  expect(parts).toEqual([
    { ...rest, of: 1, folder: join(parent, '1'), files: [...read.files.keys()].filter((path) => path !== '.nutgraf-site') },
  ]);
  expect(parts[0]?.files).toContain('explainers/harbour/index.html');
  const kept = await readKeptOf(parts, address);
  expect([...kept.files.keys()].sort()).toEqual([...read.sound.files.keys()].sort());
  expect(kept.files.size).toBeGreaterThan(3);
  expect(readFileSync(join(parent, '1/.nutgraf-part-read')).length).toBeGreaterThan(100);
  expect((await readKeptOf(parts, { ...address, base: '/other/' })).files.size).toBe(0);
});
