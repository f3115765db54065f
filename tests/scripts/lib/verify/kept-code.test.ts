import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { projectRoot } from '../../../../scripts/lib/platform/folders.ts';

const address = { origin: 'https://vell.example', base: '/news/' };
const kept = { sources: new Map([['harbour', 'd']]), sound: new Set(['harbour']), articles: new Map(), files: new Map() };
let project = '';
let file = '';
let runs = 0;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'nutgraf-code-'));
  file = join(project, 'cache/verified.jsonl');
  const code = ['scripts/lib', 'src/lib', 'src/schemas', 'src/vocabulary', 'src/site.config.ts', 'src/cache-folder.ts'];
  for (const name of [...code, 'package.json', 'package-lock.json'])
    cpSync(join(projectRoot, name), join(project, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(project, 'node_modules'), 'junction');
  mkdirSync(join(project, 'own'));
  writeFileSync(join(project, 'own/extension.ts'), 'export default {};\n');
  writeFileSync(join(project, 'own/beside.ts'), '');
  vi.stubEnv('NUTGRAF_EXTENSION', join(project, 'own/extension.ts'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(project, { recursive: true });
});

/** The module as a new process loads it: code is read once a process. */
const newProcess = (): Promise<typeof import('../../../../scripts/lib/verify/kept.ts')> => {
  runs += 1;
  return import(/* @vite-ignore */ `${pathToFileURL(join(project, 'scripts/lib/verify/kept.ts'))}?run=${runs}`);
};

test('what was found sound is kept for the next process', async () => {
  await (await newProcess()).writeKept(file, address, kept);
  expect(await (await newProcess()).readKept(file, address)).toEqual(kept);
});

test.each([
  'scripts/lib/verify/links.ts',
  'src/lib/shape.ts',
  'src/schemas/id.ts',
  'src/vocabulary/name-lists.json',
  'src/site.config.ts',
  'package-lock.json',
  'own/extension.ts',
  'own/beside.ts',
])('what was found sound is checked again once %s is another', async (name) => {
  await (await newProcess()).writeKept(file, address, kept);
  appendFileSync(join(project, name), '\n// Another rule.\n');
  expect((await (await newProcess()).readKept(file, address)).sound).toEqual(new Set());
});
