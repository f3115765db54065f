import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { planAction } from '../../../../scripts/lib/review/plan-action.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import type { Action } from '../../../../src/schemas/action.ts';
import { change } from '../reconcile/ferry.ts';
import { town } from './actions/town.ts';

let folders: Folders;
const put = (path: string, text: string) => writeAtomic(join(folders.content, path), text);
const names = () => readdir(folders.content, { recursive: true });
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-')) });
  await put('explainers/market.mdx', two);
});
afterEach(async () => {
  await rm(folders.content, { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

const two = change(town, ['themes: []', '  - { id: jo-neill, name: Jo Neill, kind: person }\nthemes: []']);
const plan = (action: Action) => planAction(folders, 'market', action, '2031-04-01');
const refusal = (action: Action): Promise<string> =>
  plan(action).then(
    () => expect.fail('it was done'),
    (fault) => fault.format().replace(`${folders.content}/`, ''),
  );

const quiet = { do: 'write profile' as const, actor: 'ida-brandt', role: '', description: '' };
const picture = { file: 'ida.jpg', alt: 'Ida Brandt on the quay', credit: 'Otto' };

test.each([
  ['role', { role: 'Mayor' }, 'role: Mayor\n'],
  ['description', { description: 'She runs it.' }, 'description: She runs it.\n'],
  ['picture', { picture }, 'picture:\n  file: ida.jpg\n  alt: Ida Brandt on the quay\n  credit: Otto\n'],
])('a %s alone makes a profile of an actor', async (_, own, lines) => {
  expect(await plan({ ...quiet, ...own })).toEqual([{ write: 'actors/ida-brandt.yaml', data: `name: Ida Brandt\nkind: person\n${lines}` }]);
});

test('a profile that says nothing makes no file', async () => {
  expect(await plan(quiet)).toEqual([]);
  expect(await plan({ ...quiet, picture: null })).toEqual([]);
});

test('a profile goes into the file of that actor, and into no other that lies beside it', async () => {
  const other = 'name: Aaron Berg\nkind: person\n';
  for (const name of ['aaron-berg.yaml', 'ida-brandt', 'ida-brandt.yaml.old']) await put(`actors/${name}`, other);
  const profile = { ...quiet, role: 'Mayor' };
  expect(await plan(profile)).toEqual([{ write: 'actors/ida-brandt.yaml', data: 'name: Ida Brandt\nkind: person\nrole: Mayor\n' }]);
  await put('actors/ida-brandt.yml', 'name: Ida B.\nkind: person\n');
  expect(await plan(profile)).toEqual([{ write: 'actors/ida-brandt.yml', data: 'name: Ida B.\nkind: person\nrole: Mayor\n' }]);
});

const now = 'Look at the explainer as it is now: it has changed since this was shown.';

test('what is not there, or can not be, is told with the file and what to do', async () => {
  const nobody = `explainers/market.mdx: there is no actor “nobody” in this explainer\n  ${now}`;
  expect(await refusal({ ...quiet, actor: 'nobody', role: 'Mayor' })).toBe(nobody);
  expect(await refusal({ do: 'merge actors', actor: 'nobody', into: 'jo-neill' })).toBe(nobody);
  expect(await refusal({ do: 'merge actors', actor: 'jo-neill', into: 'nobody' })).toBe(nobody);
  expect(await refusal({ do: 'merge actors', actor: 'jo-neill', into: 'jo-neill' })).toBe(
    'explainers/market.mdx: an actor can not be merged into itself\n  Choose another one.',
  );
});

const merge: Action = { do: 'merge actors', actor: 'ida-brandt', into: 'jo-neill' };

test('two actors become one in no explainer while one that names them is at fault; another one is no matter of it', async () => {
  const atFault = `${two}\n<Quote id="said" statement="sxxxx" />\n`;
  await put('explainers/square.mdx', atFault.replaceAll('ida-brandt', 'mira-castellan'));
  expect((await plan(merge)).map((own) => 'write' in own && own.write)).toEqual(['explainers/market.mdx', 'moved.yaml']);
  await put('explainers/square.mdx', atFault);
  expect(await refusal(merge)).toMatch(/^explainers\/square\.mdx:\d+: <Quote id="said"> quotes statement "sxxxx", which does not exist\n/);
});

test.each<Action>([merge, { do: 'approve', by: 'Jo Neill' }])(
  'a plan to $do writes nothing, not even what a killed run has left',
  async (action) => {
    await put('ledger/.market.json.next', '{}');
    const before = await names();
    expect(await plan(action)).not.toEqual([]);
    expect(await names()).toEqual(before);
  },
);

test('without a ledger an approval, and what takes it back, is in the explainer alone', async () => {
  const approved = change(two, ['review: { status: suggested }', "review: { status: approved, by: Jo Neill, on: '2031-04-01' }"]);
  expect(await plan({ do: 'approve', by: 'Jo Neill' })).toEqual([{ write: 'explainers/market.mdx', data: approved }]);
  await put('explainers/market.mdx', approved);
  expect(await plan({ do: 'withdraw approval' })).toEqual([{ write: 'explainers/market.mdx', data: two }]);
});

test('with a ledger that knows of no approval, taking one back changes the explainer alone', async () => {
  const none = { actors: [], themes: [], statements: [], keyPoints: [], dates: [], mentions: [], outline: false };
  const revision = { file: 'market.txt', sha256: 'a'.repeat(64), passages: [], statements: [] };
  const ledger = { format: 1, revisions: [revision], gone: [], sections: {}, left: {}, statements: {}, rejected: none, toTell: [] };
  await put('ledger/market.json', JSON.stringify({ ...ledger, generated: 'a.mdx', written: 'b'.repeat(64) }));
  expect(await plan({ do: 'withdraw approval' })).toEqual([]);
  const approved = change(two, ['review: { status: suggested }', "review: { status: approved, by: Jo Neill, on: '2031-04-01' }"]);
  const changes = await plan({ do: 'approve', by: 'Jo Neill' });
  expect(changes.map((own) => 'write' in own && own.write)).toEqual(['explainers/market.mdx', 'ledger/market.json']);
  await put('explainers/market.mdx', approved);
  expect(await plan({ do: 'withdraw approval' })).toEqual([{ write: 'explainers/market.mdx', data: two }]);
});

test('what is wrong with an explainer is told as its first fault, and a file that is gone as what it is', async () => {
  await put('explainers/market.mdx', two.replace('headline:', 'headlines:'));
  expect(await refusal({ do: 'approve', by: 'Jo Neill' })).toMatch(/^explainers\/market\.mdx:\d+: \S/);
  await rm(join(folders.explainers, 'market.mdx'));
  await expect(plan({ do: 'approve', by: 'Jo Neill' })).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a profile of an actor that is said to be the same changes nothing', async () => {
  await put('actors/ida-brandt.yaml', 'name: Ida Brandt\nkind: person\nrole: Mayor\n');
  expect(await plan({ ...quiet, role: 'Mayor' })).toEqual([]);
  expect(await plan(quiet)).toEqual([{ write: 'actors/ida-brandt.yaml', data: 'name: Ida Brandt\nkind: person\n' }]);
});
