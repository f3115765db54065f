import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';
import { copyProject } from '../support/project-copy.ts';
import { run, serve } from './run.ts';

// A clone, and content, in folders with signs that mean something else in an address or a pattern. Windows has no `?` in a name.
const signs = process.platform === 'win32' ? 'ü #1%41 [x] 🎉' : 'ü #1%41? [x] 🎉';
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-any-'));
const project = join(folder, `Mein Projekt ${signs}`);
const content = join(folder, `Inhalt ${signs}`);
const article = `Fähre ${signs}.txt`;
const how = { folder, project };

beforeAll(() => {
  copyProject(project);
  // Astro looks for files of its own beside it: it lies in the project, as in a clone.
  const packages = join(project, 'node_modules');
  rmSync(packages);
  mkdirSync(packages);
  for (const name of readdirSync(join(projectRoot, 'node_modules'))) {
    const original = join(projectRoot, 'node_modules', name);
    if (name === 'astro') cpSync(original, join(packages, name), { recursive: true });
    else symlinkSync(original, join(packages, name), 'junction');
  }
  mkdirSync(join(content, 'articles'), { recursive: true });
  const text = 'The old ferry of Vell will sail again in spring, the harbour master, Ada Brenner, said on Monday.\n';
  writeFileSync(join(content, 'articles', article), text);
  writeFileSync(join(project, 'src/content/articles', article), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the project builds where it lies, and its site is sound', async () => {
  expect(await run('build', [], how)).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(join(project, 'src/content/explainers'))).toEqual(['fahre-u-1-41-x.mdx']);
  expect(readFileSync(join(project, 'dist/explainers/fahre-u-1-41-x/index.html'), 'utf8')).toContain('The old ferry of Vell');
  expect(await run('verify', [], how)).toMatchObject({ code: 0, stderr: '' });
});

test('content that lies elsewhere is explained, reviewed and built, and messages name its files as they are', async () => {
  const given = ['--content', content];
  const { stdout } = await run('explain', given, how);
  expect(stdout).toContain(`Inhalt ${signs}/articles/${article}\n`);
  expect((await run('review', [...given, '--list', 'fahre-u-1-41-x'], how)).stdout).toContain('\tAda Brenner\n');
  const out = ['--out', `Seite ${signs}`];
  const built = await run('build', [...given, ...out], how);
  expect(built).toMatchObject({ code: 0, stderr: '' });
  expect(built.stdout).toContain(`The site is in Seite ${signs}`);
  expect(await run('verify', [...given, ...out], how)).toMatchObject({ code: 0, stderr: '' });
});

test.each(['start', 'dev'] as const)('%s shows the site', async (command) => {
  const running = await serve(command, command === 'start' ? ['--content', content, '--out', `Seite ${signs}`] : [], folder, project);
  try {
    const page = await (await fetch(new URL('explainers/fahre-u-1-41-x/', running.url))).text();
    expect(page).toContain('The old ferry of Vell');
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await fetch(new URL(sheet, running.url))).status).toBe(200);
    expect((await fetch(new URL('guide/put-it-online/', running.url))).status).toBe(200);
  } finally {
    await running.stop();
  }
});
