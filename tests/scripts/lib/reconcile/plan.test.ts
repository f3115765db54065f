import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stagedPath, writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { carryOut, type Plan } from '../../../../scripts/lib/reconcile/plan.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
});
afterEach(() => rm(folder, { recursive: true }));

type Files = NonNullable<Plan['files']>;
const at = (name: string) => ({ path: join(folder, name), data: `${name} of now` });
const planOf = (files?: Partial<Files>): Plan => ({
  outcome: 'written',
  path: join(folder, 'ferry.mdx'),
  gone: [],
  editorBlocks: 0,
  ...(files && { files: { pictures: [], article: undefined, ledger: undefined, explainer: undefined, note: at('note'), ...files } }),
});
const whole = (): Partial<Files> => ({
  pictures: [at('one.png'), at('two.png')],
  article: at('ferry.txt'),
  ledger: at('ferry.json'),
  explainer: at('ferry.mdx'),
});

test('all that a plan has is written, and nothing stays behind beside it', async () => {
  await carryOut(planOf(whole()));
  const names = await readdir(folder);
  expect(names.toSorted()).toEqual(['ferry.json', 'ferry.mdx', 'ferry.txt', 'note', 'one.png', 'two.png']);
  for (const name of names) expect(await readFile(join(folder, name), 'utf8')).toBe(`${name} of now`);
});

test('a dry run writes nothing', async () => {
  await carryOut(planOf());
  expect(await readdir(folder)).toEqual([]);
});

test('a run with nothing new writes no more than its note, and one that can not write that has done its work', async () => {
  await carryOut(planOf({}));
  expect(await readdir(folder)).toEqual(['note']);
  await rm(join(folder, 'note'));
  await mkdir(join(folder, 'note'));
  await carryOut(planOf({ article: at('ferry.txt') }));
  expect(await readFile(join(folder, 'ferry.txt'), 'utf8')).toBe('ferry.txt of now');
});

test.each([
  ['a picture', 'two.png', ['one.png'], 'ferry.json of before'],
  ['the copy of the article', 'ferry.txt', ['one.png', 'two.png'], 'ferry.json of before'],
])('where %s can not be written, the explainer and its ledger are as they were', async (_, name, written, ledger) => {
  await mkdir(join(folder, name, 'in the way'), { recursive: true });
  await writeAtomic(join(folder, 'ferry.json'), ledger);
  await expect(carryOut(planOf(whole()))).rejects.toThrow();
  const names = await readdir(folder);
  expect(written.filter((own) => !names.includes(own))).toEqual([]);
  expect(names).not.toContain('ferry.mdx');
  expect(await readFile(join(folder, 'ferry.json'), 'utf8')).toBe(ledger);
  expect(names).not.toContain('.ferry.json.next');
});

test('where the explainer can not be written, the ledger that goes with it waits beside the one of before', async () => {
  await mkdir(join(folder, 'ferry.mdx', 'in the way'), { recursive: true });
  await writeAtomic(join(folder, 'ferry.json'), 'ferry.json of before');
  await expect(carryOut(planOf(whole()))).rejects.toThrow();
  expect(await readFile(join(folder, 'ferry.json'), 'utf8')).toBe('ferry.json of before');
  expect(await readFile(stagedPath(join(folder, 'ferry.json')), 'utf8')).toBe('ferry.json of now');
});
