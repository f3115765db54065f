import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { explainArticles } from '../../../../scripts/lib/explain/explain-articles.ts';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, isWithin, projectRoot, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { MAKERS, readMeans, shippedPackages } from '../../../../scripts/lib/reconcile/made.ts';

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

const least = { actors: 0.5, themes: 0.5, keyPoints: 0.5, dates: 0.5, statements: 0.5 };

test('the publisher’s themes and the least confidence count for every article', async () => {
  const now = async () => (await readMeans(folders, least)).common;
  const before = await now();
  expect(await now()).toBe(before);
  expect((await readMeans(folders, { ...least, actors: 0.6 })).common).not.toBe(before);
  await writeAtomic(join(folders.themes, 'ferries.yaml'), 'name: ferries\n');
  expect(await now()).not.toBe(before);
});

test('the publisher’s extension and what lies beside it count, as they are when a process starts', async () => {
  const extension = join(folders.content, 'extension');
  /** What a process that starts now reads. */
  const started = async (): Promise<string> => {
    vi.resetModules();
    const fresh = await import('../../../../scripts/lib/reconcile/made.ts');
    return (await fresh.readMeans(folders, least)).common;
  };
  const without = await started();
  vi.stubEnv('NUTGRAF_EXTENSION', join(extension, 'extension.ts'));
  try {
    await writeAtomic(join(extension, 'extension.ts'), 'export default {};\n');
    const alone = await started();
    await writeAtomic(join(extension, 'formats.ts'), 'export const formats = [];\n');
    expect(new Set([without, alone, await started()]).size).toBe(3);
    expect(await started()).toBe(await started());
  } finally {
    vi.unstubAllEnvs();
  }
});

/** Explains an article that names Vell, a harbour and Ada Brun. @returns whether it was explained anew */
async function explain(): Promise<boolean> {
  const article = join(folders.articles, 'ferry.txt');
  await writeAtomic(article, 'The old ferry\n\nThe harbour master of Vell, Ada Brun, said on Monday that the ferry will sail.\n');
  const anew: boolean[] = [];
  await explainArticles([article], folders, least, ({ findings }) => anew.push(findings !== undefined));
  return anew[0] === true;
}

const know = (id: string, yaml: string): Promise<void> => writeAtomic(join(folders.actors, `${id}.yaml`), yaml);

test.each([
  ['whose name it has', 'name: Ada Brun\nkind: person\n', true],
  ['whose other name it may have', 'name: Port\nkind: organisation\naliases: [Vell HARBOUR]\n', true],
  ['of whose name it has a part', 'name: Sir Edmund Brun\nkind: person\n', false],
  ['of whom it says nothing', 'name: Otto Lindqvist\nkind: person\naliases: [trout warden]\n', false],
])('an article is explained again for a new actor %s', async (_, yaml, isAgain) => {
  expect(await explain()).toBe(true);
  expect(await explain()).toBe(false);
  await know('known', yaml);
  expect(await explain()).toBe(isAgain);
  await know('known', `${yaml}description: Only its page says so.\n`);
  expect(await explain()).toBe(false);
});

test('an article is explained again for what an actor in it belongs to, and when an actor in it is none any more', async () => {
  await know('brun', 'name: Ada Brun\nkind: person\nof: trout-league\n');
  await explain();
  await know('trout-league', 'name: Trout League\nkind: organisation\n');
  expect(await explain()).toBe(true);
  await rm(join(folders.actors, 'brun.yaml'));
  expect(await explain()).toBe(true);
  expect(await explain()).toBe(false);
});

test.each([
  ['that it uses in another form', 'term: master\nforms: [ sailing ]\ndefinition: X.', true],
  ['of whose words it has none', 'term: trout warden\ndefinition: X.', false],
])('an article is explained again for a new term %s, and not for what only its page says', async (_, frontmatter, isAgain) => {
  const write = (yaml: string, body = '') => writeAtomic(join(folders.glossary, 'known.mdx'), `---\n${yaml}\n---\n${body}`);
  await explain();
  await write(frontmatter);
  expect(await explain()).toBe(isAgain);
  await write(`${frontmatter} And Y.`, '\nMore of it.\n');
  expect(await explain()).toBe(false);
  await rm(join(folders.glossary, 'known.mdx'));
  expect(await explain()).toBe(isAgain);
});

test('a tag of an editor’s goes with its term, though the article would give the same explainer', async () => {
  const explainer = join(folders.explainers, 'ferry.mdx');
  const glossary = join(folders.glossary, 'mooring.mdx');
  await writeAtomic(glossary, '---\nterm: mooring\ndefinition: Where a ship is tied.\n---\n');
  await explain();
  const tagged = (await readFile(explainer, 'utf8')).replace(/(<Passage.*?the ferry )will( sail)/s, '$1<Term id="mooring">will</Term>$2');
  await writeAtomic(explainer, tagged);
  await explain();
  expect(await readFile(explainer, 'utf8')).toBe(tagged);
  await rm(glossary);
  expect(await explain()).toBe(true);
  expect(await readFile(explainer, 'utf8')).toBe(tagged.replace(/<Term id="mooring">(will)<\/Term>/, '$1'));
});
