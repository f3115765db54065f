import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onDisk } from '../../../../scripts/lab/support/failing-disk.ts';
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

test('a disk without hard links holds a lock all the same', async () => {
  const withoutLinks = (work: () => Promise<unknown>) => onDisk((call) => (call === 'link' ? 'EPERM' : undefined), work);
  await withoutLinks(() => withFolderLock(out, async () => expect(readFileSync(`${out}.lock`, 'utf8')).toContain(`"pid":${process.pid},`)));
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(`${out}.lock`, holder(process.ppid));
  await withoutLinks(() => expect(withFolderLock(out, async () => 'made')).rejects.toThrow('has been writing to this folder since'));
});

test('a full disk is told of, and leaves nothing of a lock', async () => {
  const full = onDisk(
    (call) => (call === 'writeFile' ? 'ENOSPC' : undefined),
    () => withFolderLock(out, async () => 'made'),
  );
  await expect(full).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(folder)).toEqual([]);
});
