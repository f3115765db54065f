import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Change, makeChanges } from '../../../../scripts/lib/platform/changes.ts';
import { withLock } from '../../../../scripts/lib/platform/lock.ts';

let content: string;
const read = (name: string): string => readFileSync(join(content, name), 'utf8');
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'nutgraf-changes-'));
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(content, name), name);
});
afterEach(() => rmSync(content, { recursive: true }));

const changes: Change[] = [{ move: 'a.txt', to: 'c.txt' }, { write: 'deep/d.txt', data: 'd' }, { remove: 'b.txt' }];
const expectDone = () => {
  expect(read('c.txt') + read('deep/d.txt')).toBe('a.txtd');
  expect(['a.txt', 'b.txt', '.nutgraf-changes.json'].filter((name) => existsSync(join(content, name)))).toEqual([]);
};

test('several changes are made together', async () => {
  await makeChanges({ content }, changes);
  expectDone();
});

test.each([0, 1, 2, 3])('what a run that was killed after %i of them has left, the next one that holds the lock makes', async (count) => {
  await makeChanges({ content }, changes.slice(0, count));
  writeFileSync(join(content, '.nutgraf-changes.json'), JSON.stringify(changes));
  await withLock({ content }, async () => expectDone());
});
