import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import { faultsOf, listOf } from '../../../../scripts/lib/desk/list.ts';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { hashOf } from '../../../../scripts/lib/reconcile/ledger.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { approvedIn } from '../../../../src/lib/explainer/approval.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { ferry } from '../review/acts.ts';

let folders: Folders;
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-list-')) });
});
afterEach(async () => {
  forgetContent();
  await rm(folders.content, { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

const fileOf = (slug: string): string => join(folders.explainers, `${slug}.mdx`);
/** Writes an explainer as of a second after 1970. */
async function write(slug: string, mdx: string, seconds = 1): Promise<void> {
  await writeAtomic(fileOf(slug), mdx);
  await utimes(fileOf(slug), seconds, seconds);
}
const list = () => listOf(folders, new Map());
const approved = ferry.replace('{ status: suggested }', '{ status: approved, by: Jo Lind, on: 2031-04-01 }');

test('of each explainer the list says what it is, and what is left to do', async () => {
  await write('ferry', ferry, 7);
  expect(await list()).toEqual({
    waiting: [],
    explainers: [
      {
        ...{ slug: 'ferry', file: 'ferry.txt', headline: 'Ferry returns to Vell', status: 'published', changed: 7000, left: 7 },
        ...{ isApproved: false, hasLapsed: false, conflicts: 0, faults: [], isArticleNew: false },
      },
    ],
  });
});

test('newest work comes first, and what was written at once in the order of the alphabet, whether or not it can be read', async () => {
  for (const [slug, seconds] of [
    ['quay', 2],
    ['bridge', 2],
    ['boats', 3],
    ['tower', 1],
  ] as const)
    await write(slug, ferry, seconds);
  await write('broken', 'no frontmatter', 2);
  expect((await list()).explainers.map(({ slug }) => slug)).toEqual(['boats', 'bridge', 'broken', 'quay', 'tower']);
});

test('an explainer that can not be read is listed with what is wrong with it', async () => {
  await write('ferry', ferry.replace('headline:', 'headlines:'), 5);
  const { explainers } = await list();
  expect(explainers).toEqual([
    {
      ...{
        slug: 'ferry',
        headline: 'ferry',
        changed: 5000,
        isApproved: false,
        hasLapsed: false,
        left: 0,
        isArticleNew: false,
        conflicts: 0,
      },
      faults: expect.arrayContaining([
        expect.objectContaining({ file: fileOf('ferry'), line: expect.any(Number), hint: expect.any(String) }),
      ]),
    },
  ]);
});

test('one that could be read before is listed once, as it was, with what is wrong with it now', async () => {
  await write('ferry', ferry);
  await list();
  await write('ferry', ferry.replace('headline:', 'headlines:'));
  const { explainers } = await list();
  expect(explainers.map(({ slug, headline, left }) => [slug, headline, left])).toEqual([['ferry', 'Ferry returns to Vell', 7]]);
  expect(explainers[0]?.faults.length).toBeGreaterThan(0);
});

test('an approval is shown, and that it has lapsed', async () => {
  const { data, sections } = readExplainer(approved, 'ferry.mdx');
  const none = { actors: [], themes: [], statements: [], keyPoints: [], dates: [], mentions: [], outline: false };
  const revision = { file: 'ferry.txt', sha256: 'a'.repeat(64), passages: [], statements: [] };
  const ledger = {
    ...{ format: 1, revisions: [revision], gone: [], sections: {}, left: {}, statements: {}, rejected: none, toTell: [] },
    ...{ generated: 'a.mdx', written: 'b'.repeat(64), approved: approvedIn({ data, sections }, undefined) },
  };
  await writeAtomic(join(folders.ledger, 'ferry.json'), JSON.stringify(ledger));
  await write('ferry', approved);
  expect((await list()).explainers).toMatchObject([{ isApproved: true, hasLapsed: false }]);
  await write('ferry', approved.replace('name: Ida Brandt #', 'name: Ida B. #'));
  expect((await list()).explainers).toMatchObject([{ isApproved: true, hasLapsed: true }]);
});

test('an article is new where it is there, and not the one that the explainer was made of', async () => {
  const article = Buffer.from('Ferry returns to Vell\n\nIt sails.\n');
  await writeAtomic(join(folders.articles, 'ferry.txt'), article);
  await write('ferry', ferry);
  expect((await list()).explainers).toMatchObject([{ isArticleNew: true }]);
  await write('ferry', ferry.replace('a'.repeat(64), hashOf(article)));
  expect((await list()).explainers).toMatchObject([{ isArticleNew: false }]);
});

test('the article of an explainer waits for none, whatever it is called', async () => {
  for (const file of ['ferry.txt', 'boats.txt']) await writeAtomic(join(folders.articles, file), 'It sails.');
  await write('quay', ferry);
  expect((await list()).waiting).toEqual([{ file: 'boats.txt' }]);
});

const fault = new ContentError('the headline is empty', { file: 'ferry.mdx', line: 3 }, 'Write one.');
const said = { message: 'the headline is empty', file: 'ferry.mdx', line: 3, hint: 'Write one.' };

test.each<[string, unknown, object[]]>([
  ['a fault of the content, with its place and what to do', fault, [said]],
  ['several faults', new AggregateError([fault, new AggregateError([fault])]), [said, said]],
  ['a list of faults', [fault, new AggregateError([fault])], [said, said]],
  ['no fault', [], []],
  ['a fault of the program, in its words alone', Object.assign(new TypeError('no template'), { hint: 'x' }), [{ message: 'no template' }]],
  ['what is no error', 'broken', [{ message: 'broken' }]],
])('an editor is told of %s', (_, error, faults) => {
  expect(faultsOf(error)).toEqual(faults);
});
