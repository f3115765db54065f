import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeOwnFolder } from '../../../../scripts/lib/platform/own-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-own-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what a run that is gone has left is deleted, what a run makes and what is made stays', async () => {
  const { pid: gone } = spawnSync(process.execPath, ['--version']);
  for (const name of [`making.of-${gone}-abc123`, `making.of-${process.ppid}-abc123`, 'made', 'a.of-x-abc123'])
    mkdirSync(join(folder, name));
  const [one, other] = [await makeOwnFolder(join(folder, 'making')), await makeOwnFolder(join(folder, 'making'))];
  const left = [`making.of-${process.ppid}-abc123`, 'made', 'a.of-x-abc123', basename(one), basename(other)];
  expect(new Set(readdirSync(folder))).toEqual(new Set(left));
  expect(left).toHaveLength(new Set(left).size);
});
