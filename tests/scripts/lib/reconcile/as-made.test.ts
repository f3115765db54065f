import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { isAsMade, type MakingNote, type Means, noteOf } from '../../../../scripts/lib/reconcile/made.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';

let folders: Folders;
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-')) });
});
afterEach(() => rm(folders.content, { recursive: true }));

const means: Means = { common: 'c', actors: [], terms: [], moved: [], erased: null };
const revision = (headline: string) => ({ file: 'ferry.txt', sha256: 'a'.repeat(64), headline });
const ledger = { generated: 'The ferry of Vell.', revisions: [revision('One'), revision('Two'), revision('Three')] } as unknown as Ledger;
const making = (changed: Partial<Means> = {}, words = 'The ferry of Vell.') => ({
  article: { path: join(folders.articles, 'ferry.txt'), bytes: Buffer.from(words) },
  means: { ...means, ...changed },
});
/** What is noted of an article with a picture beside it. */
async function note(): Promise<MakingNote> {
  const { data } = await noteOf(making(), { looked: ['ferry.png'], names: ['ferry-1.png'] }, ledger, folders);
  return JSON.parse(data);
}
const picture = () => writeAtomic(join(folders.media, 'ferry-1.png'), 'P');
const isSame = async (noted: MakingNote, now = making(), its = ledger) => isAsMade(now, its, noted, folders);

test('an article is as it was made while nothing of it has changed', async () => {
  await picture();
  expect(await isSame(await note())).toBe(true);
});

test('an article is made anew when a picture of it is gone', async () => {
  await picture();
  const noted = await note();
  await rm(join(folders.media, 'ferry-1.png'));
  expect(await isSame(noted)).toBe(false);
});

test('an article is made anew when a picture that it names has come to lie beside it, and when that changes', async () => {
  await picture();
  const without = await note();
  await writeAtomic(join(folders.articles, 'ferry.png'), 'P');
  expect(await isSame(without)).toBe(false);
  const noted = await note();
  expect(await isSame(noted)).toBe(true);
  await writeAtomic(join(folders.articles, 'ferry.png'), 'larger');
  expect(await isSame(noted)).toBe(false);
});

test.each([
  ['its own words have changed', {}, 'The boat of Vell.', ledger],
  ['an actor in it has changed', { actors: [{ id: 'vell', hash: '2', names: [['vell']] }] }, undefined, ledger],
  ['a term in it has changed', { terms: [{ id: 'ferry', hash: '2', names: [['ferry']] }] }, undefined, ledger],
  ['what is in it has another address', { moved: [{ kind: 'actor', from: 'Vell', to: 'vell-town' }] }, undefined, ledger],
  ['the ledger has another last revision', {}, undefined, { ...ledger, revisions: [revision('One'), revision('Two'), revision('Four')] }],
] as unknown as [string, Partial<Means>, string | undefined, Ledger][])(
  'an article is made anew when %s',
  async (_, changed, words, its) => {
    await picture();
    const before: Partial<Means> = {
      actors: changed.actors?.map((actor) => ({ ...actor, hash: '1' })) ?? [],
      terms: changed.terms?.map((term) => ({ ...term, hash: '1' })) ?? [],
      moved: changed.moved?.map((move) => ({ ...move, to: 'vell-isle' })) ?? [],
    };
    const { data } = await noteOf(making(before), { looked: [], names: [] }, ledger, folders);
    expect(await isSame(JSON.parse(data), making(before))).toBe(true);
    expect(await isSame(JSON.parse(data), making({ ...before, ...changed }, words), its)).toBe(false);
  },
);

test('an article is as it was made when what has another address is not in it', async () => {
  const { data } = await noteOf(making(), { looked: [], names: [] }, ledger, folders);
  const moved = [{ kind: 'actor', from: 'trout-league', to: 'league' }] as unknown as Means['moved'];
  expect(await isSame(JSON.parse(data), making({ moved }))).toBe(true);
});
