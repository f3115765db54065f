import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changesSinceBuild, oldAddresses, openBuilds } from '../../../../scripts/lib/desk/publishing.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';
import { ferry } from '../review/acts.ts';

let folder = '';
const folders = () => resolveFolders({ content: folder, out: join(folder, 'site') });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-publishing-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts an explainer into the site that was built last. */
function build(text: string): void {
  mkdirSync(join(folder, 'site/explainers/ferry'), { recursive: true });
  writeFileSync(join(folder, 'site/explainers/ferry/index.md'), text);
}

const built = '# Ferry\n\nIt sails in May.\n\nIt costs two crowns.\n';

test.each([
  ['nothing', built, []],
  ['nothing but empty lines', '# Ferry\n  \n\n\nIt sails in May.\nIt costs two crowns.', []],
  ['a new line', `${built}\n\n  Children sail free.\n`, [{ kind: 'added', text: '  Children sail free.' }]],
  ['a line that went', '# Ferry\n\nIt costs two crowns.\n', [{ kind: 'removed', text: 'It sails in May.' }]],
  [
    'lines that were written anew',
    '# Ferry\n\nIt sails in June.\n\nOnce.\n\nIt costs two crowns.\n',
    [
      { kind: 'removed', text: 'It sails in May.' },
      { kind: 'added', text: 'It sails in June.' },
      { kind: 'added', text: 'Once.' },
    ],
  ],
])('what readers of the site do not see yet: %s', async (_, now, changes) => {
  build(built);
  expect(await changesSinceBuild(folders(), 'ferry', now)).toEqual(changes);
});

test('where the site has no such explainer, there is nothing to compare', async () => {
  expect(await changesSinceBuild(folders(), 'ferry', built)).toBeNull();
  build(built);
  expect(await changesSinceBuild(folders(), 'bridge', built)).toBeNull();
});

test('an address that leads to something else by now is listed with what it was, and one that is still there is not', () => {
  const statement = (id: string, ...content: string[]) => ({ id, passage: 'b2222', content });
  const ledger: Ledger = {
    ...{ format: 1, left: {}, toTell: [], generated: '', written: 'b'.repeat(64) },
    revisions: [
      {
        ...{ file: 'ferry.txt', sha256: 'a'.repeat(64), passages: [] },
        statements: [statement('s1111', 'it was worth the wait'), statement('s9999', 'it leaks', 'and creaks')],
      },
    ],
    gone: [
      { id: 'd1111', fate: 'removed', text: 'The old ferry leaked. '.repeat(9), revision: 1 },
      { id: 'd2222', fate: 'erased', on: '2031-03-05' },
      { id: 'b3333', fate: 'removed', text: 'Brandt is from Vell.', revision: 1 },
    ],
    sections: { 'the-ferry': ['b1111'], 'la-régie': ['d1111'] },
    statements: { s1111: 'b2222', s9999: 'd1111', s8888: 'd2222' },
    rejected: { actors: [], themes: [], statements: [], keyPoints: [], dates: [], mentions: [], outline: false },
  };
  expect(oldAddresses(ferry, 'ferry.mdx', ledger, '/explainers/ferry/')).toEqual([
    { kind: 'section', href: '/explainers/ferry/la-r%C3%A9gie/', words: 'la-régie' },
    { kind: 'passage', href: '/explainers/ferry/#d1111', words: 'The old ferry leaked. The old ferry leaked. The old ferry leaked.' },
    { kind: 'passage', href: '/explainers/ferry/#d2222', words: '' },
    { kind: 'statement', href: '/explainers/ferry/#s9999', words: 'it leaks … and creaks' },
    { kind: 'statement', href: '/explainers/ferry/#s8888', words: '' },
  ]);
});

test('where nobody has built, the desk says so, and where the site will go', () => {
  const builds = openBuilds(folders());
  expect(builds.state()).toEqual({ status: 'none', said: '', folder: join(folder, 'site') });
  builds.close();
});
