import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { readSite } from '../../../../scripts/lib/verify/read-site.ts';
import { verifySite } from '../../../../scripts/lib/verify/verify.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';

const address = { origin: 'https://vell.example', base: '/news/' };
/** More files than one thread reads alone. */
const MANY = 700;
let folders: Folders;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-many-'));
  cpSync(join(import.meta.dirname, '../../../fixtures/verify/sound'), folder, { recursive: true });
  folders = resolveFolders({ content: join(folder, 'content'), out: join(folder, 'site') });
  forgetContent();
});
afterEach(() => {
  for (const path of [join(folders.content, '..'), cacheFolderOf(folders.content)]) rmSync(path, { recursive: true });
});

const quote = (words: string) =>
  `<!doctype html><html lang="en"><head><title>Quoted</title></head><body><p data-verbatim="harbour">${words}</p></body></html>`;

function write(path: string, text: string): void {
  mkdirSync(join(folders.out, path, '..'), { recursive: true });
  writeFileSync(join(folders.out, path), text);
}

test('a site of many files is read on threads, and all that is wrong with it is told, in the order of its files', async () => {
  for (let number = 0; number < MANY; number += 1)
    write(`many/${number}/index.html`, quote(number % 300 === 7 ? 'No article says so.' : 'ferry'));
  write(
    'many/links/index.html',
    '<!doctype html><html lang="en"><head><title>Links</title></head><body><a href="/news/gone/">Gone</a></body></html>',
  );
  const findings = await verifySite(folders, await readSite(folders, { address }));
  const quoted = `quoted as the article's, but not in ${join(folders.articles, 'harbour.txt')}`;
  expect(findings.map(({ file, problem }) => [file.slice(folders.out.length), problem.split(':')[0]])).toEqual([
    ['/many/307/index.html', quoted],
    ['/many/607/index.html', quoted],
    ['/many/7/index.html', quoted],
    ['/many/links/index.html', 'dead link /news/gone/'],
  ]);
});

test('what a thread can not read is told as one thread tells it', async () => {
  for (let number = 0; number < MANY; number += 1) write(`many/${number}.xml`, number === 9 ? '<a>' : '<a/>');
  await expect(readSite(folders, { address })).rejects.toMatchObject({
    errors: [{ name: 'ContentError', file: join(folders.out, 'many/9.xml') }],
  });
});
