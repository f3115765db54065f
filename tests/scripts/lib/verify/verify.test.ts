import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { readSite } from '../../../../scripts/lib/verify/read-site.ts';
import { verifySite } from '../../../../scripts/lib/verify/verify.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

// Each folder of fixtures is the sound site with something broken, and what a person is told about it.
const fixtures = join(import.meta.dirname, '../../../fixtures/verify');
const address = { origin: 'https://vell.example', base: '/news/' };
let folder = '';

afterEach(() => {
  for (const path of [folder, cacheFolderOf(join(folder, 'content'))]) rmSync(path, { recursive: true, force: true });
});

test.each(readdirSync(fixtures).sort())('%s', async (name) => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-verify-'));
  cpSync(join(fixtures, 'sound'), folder, { recursive: true });
  cpSync(join(fixtures, name), folder, { recursive: true });
  const folders = resolveFolders({ content: join(folder, 'content'), out: join(folder, 'site') });
  const findings = await verifySite(folders, await readSite(folders, { address }));
  const told = findings.map(({ problem, file, line, hint }) => new ContentError(problem, { file, line }, hint).format());
  expect(told.join('\n').replaceAll(`${folder}/`, '')).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8').trimEnd());
});
