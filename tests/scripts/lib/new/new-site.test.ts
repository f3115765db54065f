import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import demo from '../../../../scripts/lib/new/demo.json' with { type: 'json' };
import { startNewSite } from '../../../../scripts/lib/new/new-site.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

let folder = '';
let settings = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-new-'));
  settings = join(folder, 'site.config.ts');
  writeFileSync(settings, "readSettings({\n  name: 'Nutgraf',\n});\n");
  for (const name of [...demo, 'guide/put-it-online.mdx', 'articles/.DS_Store']) write(name);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string): void {
  mkdirSync(dirname(join(folder, 'content', name)), { recursive: true });
  writeFileSync(join(folder, 'content', name), 'words');
}
const start = () => startNewSite(resolveFolders({ content: join(folder, 'content') }), 'Vell', settings);

it('deletes the demonstration and nothing else, and names the site', async () => {
  expect(await start()).toBe(demo.length);
  expect(readdirSync(join(folder, 'content')).sort()).toEqual(['articles', 'guide']);
  expect(existsSync(join(folder, 'content/guide/put-it-online.mdx'))).toBe(true);
  expect(readdirSync(join(folder, 'content/articles'))).toEqual(['.DS_Store']);
  expect(readFileSync(settings, 'utf8')).toContain("name: 'Vell'");
  expect(await start()).toBe(0);
});

it('changes nothing where there is content of somebody’s own', async () => {
  write('articles/own.txt');
  write('pages/imprint.mdx');
  const fault = await start().catch((error: unknown) => error);
  expect((fault as ContentError).format()).toBe(
    `${join(folder, 'content/articles/own.txt')}: this is no part of the demonstration, and 1 more besides, and a new site starts from nothing\n` +
      '  Nothing was deleted. Move your content elsewhere first; to change only the name of your site, edit src/site.config.ts.',
  );
  for (const name of demo) expect(existsSync(join(folder, 'content', name)), name).toBe(true);
  expect(readFileSync(settings, 'utf8')).toContain("name: 'Nutgraf'");
});

it('deletes nothing where the name can’t be written', async () => {
  writeFileSync(settings, 'export const site = 1;\n');
  await expect(start()).rejects.toBeInstanceOf(ContentError);
  expect(existsSync(join(folder, 'content', demo[0] ?? ''))).toBe(true);
});
