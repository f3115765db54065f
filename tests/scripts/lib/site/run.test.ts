import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { faulty, runBuild, step } from '../../../../scripts/lib/site/run.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { folders, useSoundSite } from '../verify/sound-site.ts';

useSoundSite();
let said: string[] = [];
let warned: string[] = [];
beforeEach(() => {
  [said, warned] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text) => said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text) => warned.push(text));
  rmSync(folders.out, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

const fault = new ContentError('the article has no prose', { file: 'articles/empty.txt' }, 'Delete it.');

test('a step says how long it took and what came of it, in columns', async () => {
  expect(
    await step(
      'pages',
      async () => 7,
      (number) => `${number} files`,
    ),
  ).toBe(7);
  expect(said).toEqual([expect.stringMatching(/^pages {6}\d\.\d s {2}7 files$/)]);
});

test.each([
  [0, ''],
  [1, ', 1 at fault'],
  [2, ', 2 at fault'],
])('%i at fault is told as “%s”', (number, words) => {
  expect(faulty(number)).toBe(words);
});

test('nobody else writes to the content or the site while it is built, and no lock is left', async () => {
  await runBuild(folders, {}, async () => {
    expect(existsSync(join(folders.content, '.nutgraf.lock'))).toBe(true);
  });
  expect(existsSync(join(folders.content, '.nutgraf.lock'))).toBe(false);
});

test('faults that stop nothing are thrown once all is done, or told where the build is to keep going', async () => {
  let isDone = false;
  const build = async (faults: unknown[]) => {
    faults.push(fault);
    isDone = true;
  };
  await expect(runBuild(folders, {}, build)).rejects.toMatchObject({ errors: [fault], message: 'files at fault' });
  expect(isDone).toBe(true);
  expect(warned).toEqual([]);
  await runBuild(folders, { keepGoing: true }, build);
  expect(warned).toEqual(['articles/empty.txt: the article has no prose\n  Delete it.']);
});

test('what stops the build is told with the faults before it; wrong usage alone', async () => {
  const stop = new Error('the disk is full');
  const stopped = (error: Error, ...before: Error[]) =>
    runBuild(folders, { keepGoing: true }, async (faults) => {
      faults.push(...before);
      throw error;
    });
  await expect(stopped(stop)).rejects.toBe(stop);
  await expect(stopped(stop, fault)).rejects.toMatchObject({ errors: [fault, stop] });
  const usage = new UsageError('--join needs a folder');
  await expect(stopped(usage, fault)).rejects.toBe(usage);
});

test('a folder that holds something else than a site is not built into', async () => {
  mkdirSync(join(folders.content, '../photos'));
  writeFileSync(join(folders.content, '../photos/quay.jpg'), 'quay');
  const out = join(folders.content, '../photos');
  await expect(runBuild({ ...folders, out }, {}, () => Promise.reject(new Error('it began')))).rejects.toBeInstanceOf(UsageError);
  expect(readFileSync(join(out, 'quay.jpg'), 'utf8')).toBe('quay');
});
