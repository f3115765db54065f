import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsIn } from '../../../../scripts/lib/cli/faults.ts';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { keptFileOf, readKept } from '../../../../scripts/lib/verify/kept.ts';
import { readSite } from '../../../../scripts/lib/verify/read-site.ts';
import { verifySite } from '../../../../scripts/lib/verify/verify.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/verify');
const address = { origin: 'https://vell.example', base: '/news/' };
let folder = '';
let folders: Folders;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-kept-'));
  folders = resolveFolders({ content: join(folder, 'content'), out: join(folder, 'site') });
  makeSound();
});
afterEach(() => {
  for (const path of [folder, cacheFolderOf(folders.content)]) rmSync(path, { recursive: true, force: true });
});

function makeSound(): void {
  for (const name of ['site', 'content']) rmSync(join(folder, name), { recursive: true, force: true });
  for (const name of ['sound', 'sound-twins']) cpSync(join(fixtures, name), folder, { recursive: true });
}

const verify = async (keep: boolean, at = address) => {
  forgetContent();
  const site = await readSite(folders, { address: at, kept: keep ? await readKept(keptFileOf(folders), at) : undefined });
  return { read: site.read, findings: await verifySite(folders, site, { keep }) };
};

/** What a person is told. */
const told = (keep: boolean) =>
  verify(keep).then(
    ({ findings }) => ({ findings }),
    (error) => faultsIn(error).map(String),
  );

const pathIn = (name: string) => join(folder, name);
const edit = (name: string, change: (text: string) => string) => writeFileSync(pathIn(name), change(readFileSync(pathIn(name), 'utf8')));
const page = 'site/explainers/harbour/index.html';
const cache = () => keptFileOf(folders);

test('what has not changed is not read again; what has changed is, and what quotes it', async () => {
  const all = (await verify(true)).read;
  expect(all).toBe(
    readdirSync(pathIn('site'), { recursive: true }).filter((name) => /\.(html|json|md|txt|xml)$/.test(String(name))).length,
  );
  expect(await verify(true)).toEqual({ read: 0, findings: [] });
  edit('site/rss.xml', (text) => `${text}\n`);
  expect(await verify(true)).toEqual({ read: 1, findings: [] });
  edit('content/explainers/harbour.mdx', (text) => text.replace('---\n', '---\n# a remark\n'));
  expect((await verify(true)).read).toBe(5);
  expect((await verify(true)).read).toBe(0);
});

test('a file that was at fault is told of until it is mended', async () => {
  await verify(true);
  const sound = readFileSync(pathIn(page), 'utf8');
  edit(page, (text) => text.replace('<body>', '<body onload="run()">'));
  const first = await told(true);
  expect(first).toMatchObject({ findings: [{ problem: '<body> has the attribute onload' }] });
  expect(await told(true)).toEqual(first);
  writeFileSync(pathIn(page), sound);
  expect(await told(true)).toEqual({ findings: [] });
});

test('a link is dead once its target is gone, though the page that has it is the same', async () => {
  await verify(true);
  rmSync(pathIn('site/explainers/harbour/the-council-of-vell/index.html'));
  const { read, findings } = await verify(true);
  expect(read).toBe(0);
  expect(findings.map(({ problem }) => problem)).toContain(
    'dead link /news/explainers/harbour/the-council-of-vell/: the site has no explainers/harbour/the-council-of-vell/index.html',
  );
  expect(findings).toEqual((await verify(false)).findings);
});

test('a page that quotes an explainer which is gone is told of, though the explainer was at fault before', async () => {
  edit('content/articles/harbour.txt', (text) => `${text}\nThe ferry sank.\n`);
  expect(await told(true)).toMatchObject({ findings: [{ problem: expect.stringContaining('has changed since') }] });
  rmSync(pathIn('content/explainers/harbour.mdx'));
  expect(await told(true)).toEqual(await told(false));
});

test('a site with another address is read again', async () => {
  await verify(true);
  expect((await verify(true, { ...address, base: '/' })).findings).not.toEqual([]);
});

test.each([
  ['cut short', (text: string) => text.slice(0, -40)],
  ['changed', (text: string) => text.replace('harbour', 'harbor')],
  ['empty', () => ''],
  ['something else', () => '{"state": 1}\n[]\n'],
])('a cache that is %s is none', async (_, damage) => {
  const { read } = await verify(true);
  writeFileSync(cache(), damage(readFileSync(cache(), 'utf8')));
  expect(await verify(true)).toEqual({ read, findings: [] });
});

test('whatever is edited, a run that keeps says what a full run says', async () => {
  const files = ['content/articles/harbour.txt', 'content/explainers/harbour.mdx'];
  const names = [...files, ...readdirSync(pathIn('site'), { recursive: true }).map((name) => `site/${name}`)].filter((name) =>
    /\.\w+$/.test(name),
  );
  const edits = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        name: fc.constantFrom(...names),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        text: fc.constantFrom('', 'x', ' ', '"', '<', '\n'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ name: fc.constantFrom(...names), gone: fc.constant(true) }) },
    { weight: 1, arbitrary: fc.record({ sound: fc.constant(true) }) },
  );
  const apply = (change: { name?: string; at?: number; text?: string; sound?: boolean }): void => {
    const path = pathIn(change.name ?? '');
    if (change.sound) makeSound();
    else if (change.at === undefined) rmSync(path, { force: true });
    else {
      const bytes = readdirSync(join(path, '..')).includes(path.split('/').at(-1) ?? '') ? readFileSync(path, 'utf8') : '';
      const at = Math.floor(change.at * bytes.length);
      writeFileSync(path, bytes.slice(0, at) + change.text + bytes.slice(at + 1));
    }
  };
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 6 }), async (changes) => {
      makeSound();
      for (const change of changes) {
        apply(change);
        expect(await told(true)).toEqual(await told(false));
      }
    }),
    { numRuns: 20 },
  );
});
