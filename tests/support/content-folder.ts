import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Folders, resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../src/cache-folder.ts';

/** Those of the test that runs. */
export let folders: Folders;

/** Gives each test of a file an empty content folder. */
export function useContentFolder(): void {
  beforeEach(async () => {
    folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-')) });
  });
  afterEach(async () => {
    await rm(folders.content, { recursive: true });
    await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
  });
}
