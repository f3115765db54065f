import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';

export const address = { origin: 'https://vell.example', base: '/news/' };
/** Those of the test that runs. */
export let folders: Folders;

/** Gives each test of a file a copy of a site in which nothing is wrong, with its content. */
export function useSoundSite(): void {
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-sound-site-'));
    cpSync(join(import.meta.dirname, '../../../fixtures/verify/sound'), folder, { recursive: true });
    folders = resolveFolders({ content: join(folder, 'content'), out: join(folder, 'site') });
    forgetContent();
  });
  afterEach(() => {
    for (const path of [join(folders.content, '..'), cacheFolderOf(folders.content)]) rmSync(path, { recursive: true, force: true });
  });
}

/** Writes a file into the site. */
export function write(path: string, text: string): void {
  mkdirSync(dirname(join(folders.out, path)), { recursive: true });
  writeFileSync(join(folders.out, path), text);
}
