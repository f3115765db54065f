import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { copyOf } from '../../../../scripts/lib/reconcile/stored.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

let folders: Folders;
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-')) });
});
afterEach(() => rm(folders.content, { recursive: true }));

test('a file from elsewhere is copied in once, and over no other one: the person is told which, and what to do', async () => {
  const file = { path: join(folders.content, 'inbox', 'ferry.txt'), bytes: Buffer.from('The ferry.') };
  const copy = await copyOf(file, folders);
  expect(copy).toEqual({ path: join(folders.articles, 'ferry.txt'), data: file.bytes });
  await writeAtomic(copy?.path ?? '', 'The ferry.');
  expect(await copyOf(file, folders)).toBeUndefined();
  await writeAtomic(copy?.path ?? '', 'Another.');
  const fault = await copyOf(file, folders).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(ContentError);
  const said = (fault as ContentError).format();
  expect(said).toMatch(/inbox.ferry\.txt.*ferry\.txt is there already, and is another file/s);
  expect(said).toContain('Rename one of the two; or, when this one is the newer version, put it in the place of the other.');
});
