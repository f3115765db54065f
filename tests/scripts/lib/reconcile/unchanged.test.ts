import { access, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { formatLedger, hashOf, nextLedger, parseLedger, publishedBy } from '../../../../scripts/lib/reconcile/ledger.ts';
import { type Means, noteOf } from '../../../../scripts/lib/reconcile/made.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import type { Handling } from '../../../../scripts/lib/reconcile/store.ts';
import { leaveUnchanged, noteTold } from '../../../../scripts/lib/reconcile/unchanged.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';
import { base, change } from './ferry.ts';

useContentFolder();

const means: Means = { common: 'c', actors: [], terms: [], moved: [], erased: null };
const words = 'The ferry of Vell.';
const explainer = () => join(folders.explainers, 'ferry.mdx');
const ledgerFile = () => join(folders.ledger, 'ferry.json');
const ledger = async (): Promise<Ledger> => parseLedger(await readFile(ledgerFile(), 'utf8'), '');
const passages = readExplainer(base, '').sections.flatMap((section) => section.passages.map(({ id, text }) => ({ id, text })));

/** An article that was explained, and its explainer as a person has left it. @returns where the article lies */
async function explained({ mdx = base, folder = folders.articles, known = {} as Partial<Ledger> } = {}): Promise<string> {
  const article = join(folder, 'ferry.txt');
  await writeAtomic(article, words);
  const first = nextLedger(null, {
    revision: { file: 'ferry.txt', sha256: hashOf(words), passages, statements: [] },
    gone: [],
    published: [publishedBy(readExplainer(base, ''))],
    rejected: nothingRejected,
    toTell: [],
    generated: base,
    explainer: base,
    on: '2026-03-12',
  });
  const next = { ...first, ...known };
  await writeAtomic(ledgerFile(), formatLedger(next));
  await writeAtomic(explainer(), mdx);
  const note = await noteOf({ article: { path: article, bytes: Buffer.from(words) }, means }, { looked: [], names: [] }, next, folders);
  await writeAtomic(note.path, note.data);
  return article;
}

const leave = (article: string, handling: Handling = {}, own = means) => leaveUnchanged(article, folders, own, handling);
const stateOf = async (path: string) => {
  const { ino, mtimeNs } = await stat(path, { bigint: true });
  return [ino, mtimeNs, await readFile(path, 'utf8')];
};

test('an article that would give the same again is left with its explainer and ledger as they are', async () => {
  const article = await explained();
  const before = [await stateOf(explainer()), await stateOf(ledgerFile())];
  expect(await leave(article)).toEqual({ path: explainer(), gone: [], lapsed: [] });
  expect([await stateOf(explainer()), await stateOf(ledgerFile())]).toEqual(before);
});

test.each([
  ['nothing is noted of it', () => rm(cacheFolderOf(folders.content), { recursive: true })],
  ['its explainer is gone', () => rm(explainer())],
  ['its ledger is gone', () => rm(ledgerFile())],
  ['its own words have changed', () => writeFile(join(folders.articles, 'ferry.txt'), 'The boat of Vell.')],
  [
    'its explainer has a tag of a term that is gone',
    async () => writeFile(explainer(), change(base, ['sail again', '<Term id="sail">sail</Term> again'])),
  ],
  [
    'a block of an editor’s has no address yet',
    async () => writeFile(explainer(), change(base, ['it.\n  </Passage>', 'it.\n  </Passage>\n\n  <Note>\n    Why.\n  </Note>'])),
  ],
])('an article is explained again where %s', async (_, happen) => {
  const article = await explained();
  expect(await leave(article)).not.toBeNull();
  await happen();
  expect(await leave(article)).toBeNull();
});

test('an article is explained again where what makes it has changed, and not for a term that is there', async () => {
  const article = await explained({ mdx: change(base, ['sail again', '<Term id="sail">sail</Term> again']) });
  expect(await leave(article, {}, { ...means, common: 'd' })).toBeNull();
  const known = { ...means, terms: [{ id: 'sail', hash: '1', names: [['kraken']] }] };
  expect(await leave(article, {}, known)).toMatchObject({ path: explainer() });
});

test('what a person’s edits brought goes into the ledger, in a dry run not', async () => {
  const edited = change(
    base,
    ['<Section id="the-wait"', '<Section id="the-price"'],
    [/^themes:\n.*\n/m.exec(base)?.[0] ?? '', 'themes: []\n'],
  );
  const article = await explained({
    mdx: edited,
    known: { kept: { actors: [], themes: ['shipping'], statements: [], keyPoints: [], dates: [] } },
  });
  const before = await stateOf(ledgerFile());
  expect(await leave(article, { dryRun: true })).toEqual({ path: explainer(), gone: [], lapsed: [] });
  expect(await stateOf(ledgerFile())).toEqual(before);
  expect(await leave(article)).toEqual({ path: explainer(), gone: [], lapsed: [] });
  const { sections, rejected, kept, written, revisions } = await ledger();
  expect(Object.keys(sections)).toEqual(['the-ferry', 'the-wait', 'the-price']);
  expect([rejected.themes, kept]).toEqual([['shipping'], undefined]);
  expect(written).toBe(hashOf(edited));
  expect(revisions).toHaveLength(1);
  expect(await readFile(explainer(), 'utf8')).toBe(edited);
});

test('a block of an editor’s that has its address is left as it is', async () => {
  const noted = change(base, ['it.\n  </Passage>', 'it.\n  </Passage>\n\n  <Note id="why">\n    Why.\n  </Note>']);
  expect(await leave(await explained({ mdx: noted }))).toMatchObject({ path: explainer() });
});

test('an edit that a build would refuse is told with its file, and the ledger stays as it was', async () => {
  const article = await explained({ mdx: change(base, ['<Actor id="ida-brandt">', '<Actor id="otto">']) });
  const before = await stateOf(ledgerFile());
  await expect(leave(article)).rejects.toMatchObject({ message: expect.stringMatching(/ferry\.mdx is at fault$/) });
  expect(await stateOf(ledgerFile())).toEqual(before);
});

test('a build notes what it makes public, though nobody has edited it, and once', async () => {
  const article = await explained();
  const publishes = { day: '2026-03-12', onlyApproved: false };
  await leave(article, { publishes: { ...publishes, onlyApproved: true } });
  expect((await ledger()).public).toBeUndefined();
  await leave(article, { publishes });
  expect((await ledger()).public).toBe(true);
  const noted = await stateOf(ledgerFile());
  await leave(article, { publishes });
  expect(await stateOf(ledgerFile())).toEqual(noted);
});

test('an article from elsewhere is copied in, in a dry run not', async () => {
  const article = await explained({ folder: join(folders.content, 'inbox') });
  const copy = join(folders.articles, 'ferry.txt');
  await leave(article, { dryRun: true });
  await expect(access(copy)).rejects.toThrow('ENOENT');
  await leave(article);
  expect(await readFile(copy, 'utf8')).toBe(words);
});

test('edits that could not be kept are told until it is noted that somebody was told, and nothing is written where none are', async () => {
  const toTell = [{ what: 'the section “Open again” is gone', line: 1 }];
  const article = await explained({ known: { toTell } });
  expect((await leave(article))?.gone).toEqual(toTell);
  await noteTold(article, folders);
  const told = await ledger();
  expect(told.toTell).toEqual([]);
  expect((await leave(article))?.gone).toEqual([]);
  const before = await stateOf(ledgerFile());
  await noteTold(article, folders);
  expect(await stateOf(ledgerFile())).toEqual(before);
  await rm(ledgerFile());
  await noteTold(article, folders);
  await expect(access(ledgerFile())).rejects.toThrow('ENOENT');
});

test('what a person changed since the explainer was approved is told, and nothing while it is as they approved it', async () => {
  const approved = change(base, ['review: { status: suggested }', 'review: { status: approved, by: Jo, on: 2026-03-12 }']);
  const article = await explained({ mdx: approved });
  expect((await leave(article))?.lapsed).toEqual([]);
  expect((await ledger()).approved).toMatchObject({ by: 'Jo', on: '2026-03-12' });
  await writeFile(explainer(), change(approved, ['Ferry returns to Vell', 'Mine']));
  expect((await leave(article))?.lapsed).toEqual(['changed: headline']);
});
