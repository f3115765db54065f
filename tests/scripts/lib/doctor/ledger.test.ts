import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ofLedger } from '../../../../scripts/lib/doctor/ledger.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'nutgraf-ledger-'));
  mkdirSync(join(content, 'ledger'));
  writeFileSync(join(content, 'ledger/ferry.json'), '1');
});
afterEach(() => rmSync(content, { recursive: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-C', content, '-c', 'user.name=Jo', '-c', 'user.email=jo@vell.example', ...args], { stdio: 'pipe' });
const told = async () => (await ofLedger(resolveFolders({ content }))).map(({ problem, isGrave }) => [problem, isGrave]);
const hints = async () => (await ofLedger(resolveFolders({ content }))).map(({ hint }) => hint);

test('a ledger that is not committed is only on this machine', async () => {
  git('init', '--quiet');
  expect(await told()).toEqual([
    ['1 file of the ledger (ledger/ferry.json) is not committed: the addresses of passages are only on this machine', true],
  ]);
  expect(await hints()).toEqual([`Commit ledger, moved.yaml, public.json, erased.json of ${content} together with the explainers.`]);
  writeFileSync(join(content, 'ledger/pier.json'), '1');
  expect(await told()).toMatchObject([[expect.stringMatching(/^2 files of the ledger \(.*\) are not committed: /), true]]);
  git('add', '.');
  git('commit', '--quiet', '-m', 'One');
  expect(await told()).toEqual([]);
});

test('so are the old addresses of what was renamed', async () => {
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'One');
  writeFileSync(join(content, 'moved.yaml'), '- kind: explainer');
  writeFileSync(join(content, 'notes.txt'), 'What lies beside it is no matter.');
  expect(await told()).toMatchObject([[expect.stringContaining('(moved.yaml) is not committed'), true]]);
});

test('a ledger that git ignores is told of, though git does not', async () => {
  git('init', '--quiet');
  writeFileSync(join(content, '.gitignore'), 'ledger/\n');
  expect(await told()).toEqual([
    [
      '1 file of the ledger (ledger/) is ignored by git, and will never be committed: the addresses of passages are only on this machine',
      true,
    ],
  ]);
  expect(await hints()).toEqual(['Take the line that ignores it out of .gitignore, and commit it.']);
});

test('where there is no version control, nothing is said', async () => {
  expect(await told()).toEqual([]);
});
