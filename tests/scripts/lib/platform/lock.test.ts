import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withFolderLock } from '../../../../scripts/lib/platform/lock.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-out-'));
  out = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

const holder = (pid: number) => JSON.stringify({ pid, command: 'npm run build', since: '2026-03-12T08:30:00.000Z' });

test('a folder that another run makes is left to it, with the words who that is', async () => {
  writeFileSync(`${out}.lock`, holder(process.ppid));
  const refused = expect(withFolderLock(out, async () => 'made')).rejects;
  await refused.toMatchObject({
    message: `npm run build (process ${process.ppid}) has been writing to this folder since 2026-03-12T08:30:00.000Z`,
    file: out,
    hint: `Wait until it is done, or stop it; if that process is not Nutgraf's, delete ${out}.lock.`,
  });
});

test('that of a process that is gone is taken over, though the clock was put back since', async () => {
  writeFileSync(`${out}.lock`, holder(2 ** 30).replace('2026', '2099'));
  expect(await withFolderLock(out, async () => existsSync(`${out}.lock`))).toBe(true);
  expect(existsSync(`${out}.lock`)).toBe(false);
});
