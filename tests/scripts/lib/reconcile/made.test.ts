import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, isWithin, projectRoot, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { hashMaking, MAKERS, shippedPackages } from '../../../../scripts/lib/reconcile/made.ts';

let folders: Folders;
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-')) });
});
afterEach(() => rm(folders.content, { recursive: true }));

/** The project's own files that a file needs when it runs, and theirs; without what reads arguments, writes files and prints. */
async function importsOf(file: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(file) || isWithin(file, join(projectRoot, 'scripts/lib/platform'))) return found;
  found.add(file);
  const text = file.endsWith('.ts') ? await readFile(file, 'utf8') : '';
  for (const [, types, path = ''] of text.matchAll(/^(?:import|export)( type)? [^;]*?from '(\.[^']+)'/gm)) {
    if (!types) await importsOf(resolve(dirname(file), path), found);
  }
  return found;
}

test('whatever code and list makes an explainer is in the hash', async () => {
  const files = await Promise.all(
    ['explain/explain.ts', 'vocabulary/load.ts'].map((name) => importsOf(join(projectRoot, 'scripts/lib', name))),
  );
  const names = [...new Set(files.flatMap((found) => [...found]))].map((file) => relative(projectRoot, file).replaceAll('\\', '/'));
  expect(names.length).toBeGreaterThan(100);
  const isHashed = (name: string): boolean => MAKERS.some((maker) => name === maker || name.startsWith(`${maker}/`));
  expect(names.filter((name) => !isHashed(name))).toEqual([]);
});

test('a package for the development of the project makes no explainer, and the lockfile’s own form neither', () => {
  const lockfile = (yaml: string, vitest: string) =>
    JSON.stringify({
      lockfileVersion: yaml.length,
      packages: {
        '': { version: vitest, devDependencies: { vitest } },
        'node_modules/yaml': { version: yaml, integrity: vitest },
        'node_modules/vitest': { version: vitest, dev: true },
      },
    });
  expect(shippedPackages(lockfile('2.0.0', '1.0.0'))).toEqual([['node_modules/yaml', '2.0.0']]);
  expect(shippedPackages(lockfile('2.0.0', '9.0.0'))).toEqual(shippedPackages(lockfile('2.0.0', '1.0.0')));
  expect(shippedPackages(lockfile('2.0.1', '1.0.0'))).not.toEqual(shippedPackages(lockfile('2.0.0', '1.0.0')));
});

test('the publisher’s actors and themes and the least confidence are in the hash', async () => {
  const least = { actors: 0.5, themes: 0.5, keyPoints: 0.5, dates: 0.5, statements: 0.5 };
  const now = () => hashMaking(folders, least);
  const before = await now();
  expect(await now()).toBe(before);
  expect(await hashMaking(folders, { ...least, actors: 0.6 })).not.toBe(before);
  await writeAtomic(join(folders.actors, 'vell.yaml'), 'name: Vell\nkind: country\n');
  const withActor = await now();
  expect(withActor).not.toBe(before);
  await writeAtomic(join(folders.themes, 'ferries.yaml'), 'name: ferries\n');
  expect(await now()).not.toBe(withActor);
});
