import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onDisk } from '../../../../scripts/lab/support/failing-disk.ts';
import { explainError } from '../../../../scripts/lib/cli/cli.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { withLock } from '../../../../scripts/lib/platform/lock.ts';
import { requireWritable } from '../../../../scripts/lib/platform/writable.ts';
import { runBuild } from '../../../../scripts/lib/site/run.ts';

let folder: string;
let began: boolean;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-writable-'));
  began = false;
});
afterEach(() => rmSync(folder, { recursive: true }));

const begin = async () => {
  began = true;
};

/** What a person is told of work where some folder can only be read. */
const told = (closed: string, code: string, work: () => Promise<void>): Promise<string> =>
  onDisk((call, path) => (call === 'access' && path === closed ? code : undefined), work).then(
    () => '',
    (error) => explainError(error, 'npm run build').message,
  );

test.each(['explainers', 'ledger'])('no work begins where %s can only be read', async (name) => {
  const closed = join(folder, name);
  mkdirSync(closed);
  expect(await told(closed, 'EACCES', () => withLock({ content: folder }, begin))).toBe(
    `${closed}: you have no right to read or write it\n  Change its rights, and run this again.`,
  );
  expect(began).toBe(false);
});

test.each(['the folder of the site', 'the one that it is to be made in'])(
  'a build that can not write %s says so before its first step',
  async (what) => {
    const out = join(folder, 'closed', 'site');
    mkdirSync(out, { recursive: true });
    const closed = what === 'the folder of the site' ? out : join(folder, 'closed');
    const build = () => runBuild(resolveFolders({ content: folder, out }), {}, begin);
    expect(await told(closed, 'EROFS', build)).toBe(
      `${closed}: it lies on a disk that can only be read\n  Move it to one that can be written to, and run this again.`,
    );
    expect(began).toBe(false);
  },
);

test('a folder that is to be made in one that can be written to is no obstacle', async () => {
  await requireWritable([join(folder, 'not', 'there')]);
});
