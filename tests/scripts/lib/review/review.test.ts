import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { readReviewed, review } from '../../../../scripts/lib/review/review.ts';

let folders: Folders;
let path = '';
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-')) });
  path = join(folders.explainers, 'orlen.mdx');
  await mkdir(folders.explainers);
  await copyFile(new URL('../../../fixtures/explainers/orlen-strait-offer.mdx', import.meta.url), path);
});
afterEach(() => rm(folders.content, { recursive: true }));

const text = () => readFile(path, 'utf8');

test('the file has each decision before the next question', async () => {
  const states: string[] = [];
  const ask = async () => {
    states.push(await text());
    return states.length < 4 ? 'a' : 'q';
  };
  await review(await readReviewed(['orlen'], folders), { ask }, folders, '2026-03-13', () => {});
  expect(new Set(states).size).toBe(4);
  expect(states.at(-1)).toBe(await text());
  expect(await readdir(folders.explainers)).toEqual(['orlen.mdx']);
});

test('what something else writes meanwhile is not written over', async () => {
  const ask = async () => {
    await writeFile(path, `${await text()}\n`);
    return 'a';
  };
  const reviewed = await readReviewed(['orlen'], folders);
  await expect(review(reviewed, { ask }, folders, '2026-03-13', () => {})).rejects.toThrow('something else has changed the file');
  expect(await text()).toBe(`${reviewed.mdx}\n`);
});

test('while another run writes to the folder nothing is written, and the person is told who it is', async () => {
  const lock = join(folders.content, '.nutgraf.lock');
  const holder = JSON.stringify({ pid: process.ppid, command: 'npm run build', since: '2026-03-12T08:30:00.000Z' });
  const ask = async () => {
    await writeFile(lock, holder);
    return 'a';
  };
  const reviewed = await readReviewed(['orlen'], folders);
  await expect(review(reviewed, { ask }, folders, '2026-03-13', () => {})).rejects.toThrow(
    `npm run build (process ${process.ppid}) has been writing to this folder since 2026-03-12T08:30:00.000Z`,
  );
  expect(await text()).toBe(reviewed.mdx);
  expect(await readFile(lock, 'utf8')).toBe(holder);
});

test('no lock is held while the person thinks', async () => {
  const seen: string[][] = [];
  const ask = async () => {
    seen.push(await readdir(folders.content));
    return seen.length < 3 ? 'a' : 'q';
  };
  await review(await readReviewed(['orlen'], folders), { ask }, folders, '2026-03-13', () => {});
  expect(seen).toEqual([['explainers'], ['explainers'], ['explainers']]);
});
