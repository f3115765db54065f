import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBuilds } from '../../../../scripts/lib/desk/publishing.ts';
import { projectRoot, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';

let folder = '';
const folders = () => resolveFolders({ content: folder, out: join(folder, 'site') });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-builds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds that run a program of these lines. */
function buildsOf(lines: string) {
  const program = join(folder, 'build.mjs');
  writeFileSync(program, lines);
  return openBuilds(folders(), program);
}
const ended = (builds: ReturnType<typeof openBuilds>) =>
  vi.waitFor(() => expect(builds.state().status).not.toBe('running'), { timeout: 20_000, interval: 5 });

test('a build is of the folders of the desk, runs in the project, and what it says is heard', async () => {
  const builds = buildsOf("console.log(JSON.stringify([process.cwd(), ...process.argv.slice(2)])); console.error('Größe: 1 %');");
  expect(builds.start()).toEqual({ status: 'running', said: '', folder: join(folder, 'site') });
  await ended(builds);
  const { status, said } = builds.state();
  expect(status).toBe('done');
  expect(said).toContain(JSON.stringify([projectRoot, '--content', folder, '--out', join(folder, 'site')]));
  expect(said).toContain('Größe: 1 %');
});

test('while a build runs no other begins, and afterwards one does', async () => {
  const builds = buildsOf('setInterval(() => {}, 1000);');
  const first = builds.start();
  expect(builds.start()).toBe(first);
  builds.close();
  await ended(builds);
  expect(builds.state().said).toContain('The operation was aborted');
  const next = builds.start();
  expect(next).not.toBe(first);
  await ended(builds);
});

test('a build that fails is said to have, with what it said', async () => {
  const builds = buildsOf("console.error('ferry.mdx: the headline is empty'); process.exitCode = 1;");
  builds.start();
  await ended(builds);
  expect(builds.state()).toMatchObject({ status: 'failed', said: 'ferry.mdx: the headline is empty\n' });
});

test('of a build that says much the end is kept', async () => {
  const builds = buildsOf("process.stdout.write('a'.repeat(30_000) + 'end');");
  builds.start();
  await ended(builds);
  expect([builds.state().said.length, builds.state().said.slice(-4)]).toEqual([20_000, 'aend']);
});

test('a desk that closes stops its build', async () => {
  const builds = buildsOf('setInterval(() => {}, 1000);');
  builds.start();
  builds.close();
  await ended(builds);
  expect(builds.state().status).toBe('failed');
});
