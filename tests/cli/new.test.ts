import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../support/project-copy.ts';
import { run } from './run.ts';

const project = mkdtempSync(join(tmpdir(), 'nutgraf-new-'));
const how = { folder: project, project };
const settings = () => readFileSync(join(project, 'src/site.config.ts'), 'utf8');

beforeAll(() => copyProject(project));
afterAll(() => rmSync(project, { recursive: true }));

test('new wants one name', async () => {
  expect(await run('new', [], how)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'give the name of your site, in quotation marks; see npm run new -- --help\n',
  });
  expect((await run('new', ['The', 'Courier'], how)).code).toBe(2);
});

test('new changes nothing beside content of somebody’s own', async () => {
  const before = settings();
  mkdirSync(join(project, 'src/content/pages'));
  writeFileSync(join(project, 'src/content/pages/imprint.mdx'), 'Words.');
  const { code, stderr } = await run('new', ['The Vell Courier'], how);
  rmSync(join(project, 'src/content/pages'), { recursive: true });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^src\/content\/pages\/imprint\.mdx: this is no part of the demonstration/);
  expect(settings()).toBe(before);
});

test('new makes a site of that name with nothing on it, which builds and says what to do', async () => {
  const { code, stdout, stderr } = await run('new', ['The Vell Courier'], how);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^This is “The Vell Courier” now: /);
  expect(settings()).toContain("name: 'The Vell Courier',");
  expect(settings()).toContain("publisher: { name: 'The Vell Courier' },");
  // As in a clone: git keeps no empty folder.
  rmSync(join(project, 'src/content/articles'), { recursive: true });
  const warnings: string[] = [];
  expect(await run('build', [], { ...how, warnings })).toMatchObject({ code: 0, stderr: '' });
  expect(warnings.map((warning) => warning.split(/[ :]+/, 4).join(' '))).toEqual(['Warning the address of']);
  const page = readFileSync(join(project, 'dist/index.html'), 'utf8');
  expect(page).toContain('<title>The Vell Courier</title>');
  expect(page).toContain('Nothing is published here yet.');
  expect(page).toContain('put an article into the folder <code>src/content/articles</code>');
  expect(page).not.toContain('href="/guide/"');
});
