import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import type { Done, List, Margin } from '../../../../src/desk/types.ts';
import { type Ask, actAt, enterDesk, marginAt } from '../../../cli/desk-client.ts';
import { ferry } from '../review/acts.ts';
import { openTestDesk, type TestDesk } from './opened.ts';

let desk: TestDesk;
let ask: Ask;
/** What the site has as the text of an explainer. */
let text: (path: string) => Promise<string | null>;
let said: ReturnType<typeof vi.spyOn>;
const explainer = (): string => join(desk.folders.explainers, 'ferry.mdx');

beforeEach(async () => {
  said = vi.spyOn(console, 'error').mockImplementation(() => {});
  text = async () => null;
  const content = await mkdtemp(join(tmpdir(), 'nutgraf-questions-'));
  desk = await openTestDesk(resolveFolders({ content, out: join(content, 'site') }), { text: (path) => text(path) });
  await writeAtomic(explainer(), ferry);
  ask = await enterDesk(desk.url);
});
afterEach(async () => {
  said.mockRestore();
  vi.unstubAllEnvs();
  await desk.close();
  forgetContent();
  await rm(desk.folders.content, { recursive: true });
  await rm(cacheFolderOf(desk.folders.content), { recursive: true, force: true });
});

/** What the desk answers: its status, and what it says. */
async function answer(...asked: Parameters<Ask>): Promise<[number, unknown]> {
  const { status, json } = await ask(...asked);
  return [status, json()];
}
const post = (path: string, body: object) => answer(`/desk/api${path}`, { method: 'POST', body });
const NOTHING = [404, { faults: [{ message: 'there is nothing at this address' }] }];

test.each([
  ['/nothing', 'GET'],
  ['/explainers/ferry/burn', 'GET'],
  ['/explainers/ferry/act', 'GET'],
  ['/articles', 'GET'],
  ['/to-do', 'POST'],
  ['/', 'GET'],
])('what the desk has no answer to is said to be nothing: %s %s', async (path, method) => {
  expect(await answer(`/desk/api${path}`, { method, ...(method === 'POST' && { body: {} }) })).toEqual(NOTHING);
});

test('an action is written, said to be the last, and taken back to the byte', async () => {
  const { version } = await marginAt(ask, 'ferry');
  const write = { do: 'write', field: 'headline', value: 'Ferry is back' } as const;
  const done = (await actAt(ask, 'ferry', version, write)).json() as Done;
  expect([done.changedMeanwhile, done.margin.undo, done.margin.fields.headline]).toEqual([false, 'write', 'Ferry is back']);
  expect(done.margin).toEqual(await marginAt(ask, 'ferry'));
  expect(await readFile(explainer(), 'utf8')).toBe(ferry.replace('headline: Ferry returns to Vell', 'headline: Ferry is back'));
  const undone = (await post('/explainers/ferry/undo', { version: done.margin.version })) as [number, Done];
  expect([undone[0], undone[1].changedMeanwhile, undone[1].margin.undo]).toEqual([200, false, undefined]);
  expect(await readFile(explainer(), 'utf8')).toBe(ferry);
});

test('two people who act on what both saw do both things, and the second hears of the first', async () => {
  const { version } = await marginAt(ask, 'ferry');
  const both = (['author', 'summary'] as const).map((field) => actAt(ask, 'ferry', version, { do: 'write', field, value: 'Ada Brun' }));
  const [one, other] = (await Promise.all(both)).map(({ json }) => json() as Done);
  expect([one?.changedMeanwhile, other?.changedMeanwhile].toSorted()).toEqual([false, true]);
  expect((await marginAt(ask, 'ferry')).fields).toMatchObject({ author: 'Ada Brun', summary: 'Ada Brun' });
  expect((await post('/explainers/ferry/undo', { version }))[1]).toMatchObject({ changedMeanwhile: true });
});

test('what can not be done is said with the reason, writes nothing, and the next action is done', async () => {
  const { version } = await marginAt(ask, 'ferry');
  const { suggestions } = await marginAt(ask, 'ferry');
  const key = suggestions.find(({ id }) => id === 'ida-brandt')?.key ?? '';
  const refused = await actAt(ask, 'ferry', version, { do: 'edit', key, values: { name: ' ' } });
  const fault = { message: 'the name is empty', file: explainer(), hint: 'Write at least one word.' };
  expect([refused.status, refused.json()]).toEqual([409, { faults: [fault] }]);
  expect(await readFile(explainer(), 'utf8')).toBe(ferry);
  expect((await actAt(ask, 'ferry', version, { do: 'accept', key })).status).toBe(200);
  expect(said.mock.calls).toEqual([]);
});

test('what is no action is refused with all that is wrong with it', async () => {
  const action = { do: 'write', field: 'headline', value: 1 };
  const [status, { faults }] = (await post('/explainers/ferry/act', { action })) as [number, { faults: object[] }];
  expect([status, faults]).toEqual([
    400,
    [{ message: 'Invalid input: expected string, received undefined; Invalid input: expected string, received number' }],
  ]);
  expect((await post('/explainers/ferry/undo', { version: 'a', also: 'b' }))[0]).toBe(400);
  expect((await post('/explainers/ferry/act', { version: 'a', action: { do: 'burn' } }))[0]).toBe(400);
  expect((await post('/build', { folder: '..' }))[0]).toBe(400);
  expect(await readFile(explainer(), 'utf8')).toBe(ferry);
});

test('an approval is of the day that it is', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2031, 3, 2) / 1000));
  const { version } = await marginAt(ask, 'ferry');
  const { json } = await actAt(ask, 'ferry', version, { do: 'approve', by: 'Jo Lind' });
  expect((json() as Done).margin.review).toEqual({ by: 'Jo Lind', on: '2031-04-02', isApproved: true, changedSince: [] });
});

test('what readers do not see yet is found between the site that was built and the one that would be', async () => {
  expect(await answer('/desk/api/explainers/ferry/changes')).toEqual([200, null]);
  await writeAtomic(join(desk.folders.out, 'explainers/ferry/index.md'), '# Ferry\n');
  expect(await answer('/desk/api/explainers/ferry/changes')).toEqual([200, [{ kind: 'removed', text: '# Ferry' }]]);
  text = async (path) => `# ${path}`;
  const added = { kind: 'added', text: '# /explainers/ferry/index.md' };
  expect(await answer('/desk/api/explainers/ferry/changes')).toEqual([200, [{ kind: 'removed', text: '# Ferry' }, added]]);
});

test('a fault of the program is said as one, and the terminal has all of it', async () => {
  text = () => Promise.reject(new TypeError('no such template'));
  expect(await answer('/desk/api/explainers/ferry/changes')).toEqual([500, { faults: [{ message: 'no such template' }] }]);
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^TypeError: no such template\n +at /)]]);
});

test('the addresses that something had once are those below its explainer', async () => {
  const sections = { 'the-ferry': ['b1111'], 'the-old-quay': ['d1111'] };
  const none = { actors: [], themes: [], statements: [], keyPoints: [], dates: [], mentions: [], outline: false };
  const revision = { file: 'ferry.txt', sha256: 'a'.repeat(64), passages: [], statements: [] };
  const ledger = { format: 1, revisions: [revision], gone: [], sections, left: {}, statements: {}, rejected: none, toTell: [] };
  await writeAtomic(join(desk.folders.ledger, 'ferry.json'), JSON.stringify({ ...ledger, generated: 'a.mdx', written: 'b'.repeat(64) }));
  expect(await answer('/desk/api/explainers/ferry/old-addresses')).toEqual([
    200,
    [{ kind: 'section', href: '/explainers/ferry/the-old-quay/', words: 'the-old-quay' }],
  ]);
});

test('what the publisher says of an actor stands beside it', async () => {
  await writeAtomic(
    join(desk.folders.actors, 'ida-brandt.yaml'),
    'name: Ida Brandt\nkind: person\nrole: Mayor of Vell\ndescription: She *sails*.\n',
  );
  await writeAtomic(join(desk.folders.actors, 'harbour-office.yaml'), 'name: Harbour Office\nkind: organisation\n');
  const { actors } = await marginAt(ask, 'ferry');
  expect(actors.map(({ id, profile }) => [id, profile])).toEqual([
    ['harbour-office', { role: '', description: '' }],
    ['ida-brandt', { role: 'Mayor of Vell', description: 'She *sails*.' }],
  ]);
});

test('a person can choose of the themes, of the files in the media, and of the blocks', async () => {
  for (const name of ['b.csv', 'a.jpg', 'more/c.jpg']) await writeAtomic(join(desk.folders.media, name), '1');
  await writeAtomic(join(desk.folders.themes, 'ferries.yaml'), "name: Ferries\nbelow: 'medtop:20000639'\ntriggers: [ferry]\n");
  const [status, { themes, media, blocks }] = (await answer('/desk/api/choices')) as [
    number,
    { themes: object[]; media: string[]; blocks: object },
  ];
  expect([status, media, Object.keys(blocks)[0]]).toEqual([200, ['a.jpg', 'b.csv'], 'note']);
  expect(themes).toContainEqual({ id: 'ferries', name: 'Ferries', within: 'diplomacy' });
  expect(themes.some((theme) => !('within' in theme))).toBe(true);
});

test('the list, what is to do and the build are answered', async () => {
  const [, list] = (await answer('/desk/api/explainers')) as [number, List];
  expect(list).toMatchObject({
    explainers: [{ slug: 'ferry', left: ((await answer('/desk/api/explainers/ferry'))[1] as Margin).suggestions.length }],
    waiting: [],
  });
  expect((await answer('/desk/api/to-do'))[1]).toContainEqual({
    ...{ problem: 'no editor has approved 1 explainer: ferry', hint: expect.any(String), isGrave: false },
  });
  expect(await answer('/desk/api/build')).toEqual([200, { status: 'none', said: '', folder: desk.folders.out }]);
});

test('an article is taken by the desk, and a conflict that was found then is counted in its list', async () => {
  const words = 'The ferry of Vell will sail again in spring. The harbour office paid twice for the new engine.';
  const paste = (headline: string, replaces?: string) => post('/articles/paste', { headline, text: words, replaces });
  expect(await paste('Quay opens')).toMatchObject([200, { outcome: 'explained', slug: 'quay-opens' }]);
  const { version } = await marginAt(ask, 'quay-opens');
  await actAt(ask, 'quay-opens', version, { do: 'write', field: 'headline', value: 'Mine' });
  const bytes = `Quay closes\n\n${words}`;
  await writeAtomic(join(desk.folders.articles, 'quay-opens.txt'), bytes);
  expect(await post('/articles/explain', { file: 'quay-opens.txt' })).toMatchObject([200, { outcome: 'conflicts' }]);
  const [, { explainers }] = (await answer('/desk/api/explainers')) as [number, List];
  expect(explainers.map(({ slug, conflicts }) => [slug, conflicts]).toSorted()).toEqual([
    ['ferry', 0],
    ['quay-opens', 1],
  ]);
});
