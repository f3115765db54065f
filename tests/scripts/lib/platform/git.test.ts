import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standingIn } from '../../../../scripts/lib/platform/git.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-git-'));
  mkdirSync(join(folder, 'ledger'));
  writeFileSync(join(folder, 'ledger/a b.json'), '1');
  writeFileSync(join(folder, 'other.txt'), '1');
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Jo', '-c', 'user.email=jo@vell.example', ...args], { stdio: 'pipe' });
const found = async () => (await standingIn(folder, ['ledger'])).uncommitted;

test('files of a folder that are not committed are named, and none of what is beside it', async () => {
  git('init', '--quiet');
  expect(await found()).toEqual(['ledger/a b.json']);
  git('add', '.');
  git('commit', '--quiet', '-m', 'One');
  expect(await found()).toEqual([]);
  writeFileSync(join(folder, 'ledger/a b.json'), '2');
  writeFileSync(join(folder, 'other.txt'), '2');
  expect(await found()).toEqual(['ledger/a b.json']);
});

test('what is ignored is named, and none of what is beside it', async () => {
  git('init', '--quiet');
  writeFileSync(join(folder, '.gitignore'), '*.json\nother.txt\n');
  expect(await standingIn(folder, ['ledger'])).toEqual({ uncommitted: [], ignored: ['ledger/a b.json'] });
});

test('where there is no repository, or no folder, there is nothing to commit', async () => {
  expect(await found()).toEqual([]);
  expect(await standingIn(join(folder, 'nothing'), ['ledger'])).toEqual({ uncommitted: [], ignored: [] });
});
