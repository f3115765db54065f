import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run, spawnCommand } from './run.ts';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-lock-'));
  lock = join(folder, '.nutgraf.lock');
  mkdirSync(join(folder, 'articles'));
  writeFileSync(
    join(folder, 'articles/ferry.txt'),
    'The old ferry of Vell will sail again in spring, the harbour master said on Monday.\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const holder = (pid: number) => JSON.stringify({ pid, command: 'npm run build', since: '2026-03-12T08:30:00.000Z' });

test.each(['explain', 'build'])('%s stops and says who writes to the folder', async (command) => {
  writeFileSync(lock, holder(process.ppid));
  const { code, stderr } = await run(command, ['--content', '.', ...(command === 'build' ? ['--out', 'site'] : [])], { folder });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `${folder}: npm run build (process ${process.ppid}) has been writing to this folder since 2026-03-12T08:30:00.000Z
  Wait until it is done, or stop it; if that process is not Nutgraf's, delete .nutgraf.lock.
`,
  });
  expect(readFileSync(lock, 'utf8')).toBe(holder(process.ppid));
  expect(existsSync(join(folder, 'explainers'))).toBe(false);
});

test('a dry run writes nothing and needs no lock', async () => {
  writeFileSync(lock, holder(process.ppid));
  expect((await run('explain', ['--content', '.', '--dry-run'], { folder })).code).toBe(0);
});

test.each([
  ['of a process that is no longer there', holder(2 ** 30)],
  ['that does not say whose it is', ''],
])('a lock %s is taken over, and none stays behind', async (_, text) => {
  writeFileSync(lock, text);
  const { code, stderr } = await run('explain', ['--content', '.'], { folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(existsSync(lock)).toBe(false);
});

test('of two runs at once one does the work', async () => {
  const both = await Promise.all([run('explain', ['--content', '.'], { folder }), run('explain', ['--content', '.'], { folder })]);
  for (const { code, stderr } of both)
    if (code !== 0) expect(stderr).toMatch(/: npm run explain \(process \d+\) has been writing to this folder since /);
  expect(both.map(({ code }) => code)).toContain(0);
});

// Windows ends a process without asking it.
test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)('a run that %s stops leaves no lock', async (signal) => {
  // So many are explained on several threads.
  for (let copy = 0; copy < 400; copy += 1)
    writeFileSync(join(folder, `articles/ferry-${copy}.txt`), `Ferry ${copy} of Vell sails again.\n`);
  const child = spawnCommand('explain', ['--content', '.'], folder, {});
  const ended = new Promise((resolve) => child.once('close', (_, by) => resolve(by)));
  while (!existsSync(join(folder, 'explainers'))) await setTimeout(10);
  expect(existsSync(lock)).toBe(true);
  child.kill(signal);
  expect(await ended).toBe(signal);
  expect(existsSync(lock)).toBe(false);
});
