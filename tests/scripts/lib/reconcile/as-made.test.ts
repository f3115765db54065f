import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { isAsMade, type MakingNote, type Means, noteOf, readNote } from '../../../../scripts/lib/reconcile/made.ts';
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

test('what is noted of an article stands in the cache by its file’s name, wherever the article lies, and what is damaged is nothing', async () => {
  const article = join(folders.articles, 'ferry.txt');
  expect(await readNote(article, folders)).toBeNull();
  const { path, data } = await noteOf(making(), { looked: ['ferry.png'], names: ['ferry-1.png'] }, ledger, folders);
  await writeAtomic(path, data);
  const noted = await readNote(article, folders);
  expect(noted).toEqual({ sign: expect.stringMatching(/^[0-9a-f]{64}$/), looked: ['ferry.png'], names: ['ferry-1.png'] });
  expect(await readNote(join(folders.content, 'inbox', 'ferry.txt'), folders)).toEqual(noted);
  expect(await readNote(join(folders.articles, 'boat.txt'), folders)).toBeNull();
  await writeAtomic(path, '{');
  expect(await readNote(article, folders)).toBeNull();
});

test('a folder of the name of a picture is no picture', async () => {
  await picture();
  const noted = await note();
  await mkdir(join(folders.articles, 'ferry.png'), { recursive: true });
  expect(await isSame(noted)).toBe(true);
  await rm(join(folders.media, 'ferry-1.png'));
  await mkdir(join(folders.media, 'ferry-1.png'));
  expect(await isSame(noted)).toBe(false);
});

test('an article is made anew while one of two pictures of it is gone', async () => {
  await picture();
  const { data } = await noteOf(making(), { looked: [], names: ['ferry-1.png', 'ferry-2.png'] }, ledger, folders);
  expect(await isSame(JSON.parse(data))).toBe(false);
  await writeAtomic(join(folders.media, 'ferry-2.png'), 'P');
  expect(await isSame(JSON.parse(data))).toBe(true);
});

describe('an article counts as made by', () => {
  /** Whether a change of what is known makes an article of these words anew. */
  async function isAnew(words: string, before: Partial<Means>, changed: Partial<Means>): Promise<boolean> {
    const its = { ...ledger, generated: words } as Ledger;
    const { data } = await noteOf(making(before), { looked: [], names: [] }, its, folders);
    return !(await isSame(JSON.parse(data), making(changed), its));
  }
  const known = (id: string, names: string[][], hash = '1', of?: string) => ({ id, hash, names, of });

  test.each([
    ['an actor of whose names it has one', 'The Isle of VELL.', [['jo'], ['vell']], true],
    ['an actor of whose name it has all words, wherever', 'Harbour of the old Office.', [['harbour', 'office']], true],
    ['no actor of whose name it has a part', 'The harbour.', [['harbour', 'office']], false],
    ['no actor of whom it has no name', 'The harbour.', [['jo'], ['vell']], false],
  ])('%s', async (_, words, names, expected) => {
    expect(await isAnew(words, { actors: [known('x', names)] }, { actors: [known('x', names, '2')] })).toBe(expected);
    expect(await isAnew(words, { terms: [known('x', names)] }, { terms: [known('x', names, '2')] })).toBe(expected);
    expect(await isAnew(words, {}, { actors: [known('x', names)] })).toBe(expected);
  });

  test('the actor that one in it belongs to, and not by what belongs to that', async () => {
    const actors = (hash: string) => [
      known('office', [['harbour']], '1', 'town'),
      known('town', [['vell']], hash),
      known('guild', [['guild']], hash, 'town'),
    ];
    expect(await isAnew('The harbour.', { actors: actors('1') }, { actors: actors('2') })).toBe(true);
    const others = (hash: string) => [
      known('office', [['harbour']]),
      known('town', [['vell']], hash),
      known('guild', [['guild']], hash, 'office'),
    ];
    expect(await isAnew('The harbour.', { actors: others('1') }, { actors: others('2') })).toBe(false);
  });

  test('what has another address, from which kind to which', async () => {
    const moved = (own: object) =>
      ({ moved: [{ kind: 'actor', from: 'vell', to: 'isle', line: 3, on: '2026-03-12', ...own }] }) as unknown as Partial<Means>;
    expect(await isAnew('id: vell', moved({}), moved({ line: 4, on: '2026-03-13' }))).toBe(false);
    for (const own of [{ kind: 'theme' }, { to: 'pier' }, { from: 'ell' }])
      expect(await isAnew('id: vell', moved({}), moved(own))).toBe(true);
  });

  test('the code and lists that are common to all', async () => {
    expect(await isAnew('The harbour.', {}, { common: 'd' })).toBe(true);
  });
});
