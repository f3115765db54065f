import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import { questions } from '../../../../scripts/lib/desk/answers.ts';
import { openBuilds } from '../../../../scripts/lib/desk/publishing.ts';
import type { Desk } from '../../../../scripts/lib/desk/question.ts';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import type { ToDo } from '../../../../src/desk/types.ts';
import { ferry } from '../review/acts.ts';

let folders: Folders;
beforeEach(async () => {
  const content = await mkdtemp(join(tmpdir(), 'nutgraf-answers-'));
  folders = resolveFolders({ content, out: join(content, 'site') });
  await writeAtomic(join(folders.explainers, 'ferry.mdx'), ferry);
});
afterEach(async () => {
  forgetContent();
  await rm(folders.content, { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

/** What the desk's page is answered where it asks for something. */
async function ask(path: string, slug = '', given?: object): Promise<unknown> {
  const text = async () => '# Ferry\n';
  const desk: Desk = {
    ...{ folders, conflicts: new Map(), builds: openBuilds(folders), site: { text }, today: () => '2031-04-02', inTurn: (work) => work() },
  };
  return questions.find((own) => own.path === path)?.answer(desk, slug, given);
}

test('what there is to do is said of the folder as it is at the moment', async () => {
  const unapproved = async () => ((await ask('/to-do')) as ToDo[]).filter(({ problem }) => problem.startsWith('no editor has approved'));
  expect(await unapproved()).toMatchObject([{ problem: 'no editor has approved 1 explainer: ferry' }]);
  const approved = ferry.replace('{ status: suggested }', '{ status: approved, by: Jo Lind, on: 2031-04-01 }');
  await writeAtomic(join(folders.explainers, 'ferry.mdx'), approved);
  expect(await unapproved()).toEqual([]);
});

test.each([
  ['/explainers/:slug'],
  ['/explainers/:slug/changes'],
  ['/explainers/:slug/old-addresses'],
  ['/explainers/:slug/act', { version: '', action: { do: 'set status', status: 'draft' } }],
  ['/explainers/:slug/undo', { version: '' }],
])('what is no name of an explainer is none at %s', async (path, given?: object) => {
  for (const slug of ['', '..', '../explainers/ferry', 'ferry\0', 'Ferry', 'ferry.mdx'])
    await expect(ask(path, slug, given)).rejects.toMatchObject({
      ...{ message: `"${slug}" is no name of an explainer`, file: folders.explainers, hint: 'Go back to the list of explainers.' },
    });
  expect(await readFile(join(folders.explainers, 'ferry.mdx'), 'utf8')).toBe(ferry);
});

test('of an explainer that is not there a person is sent back to the list', async () => {
  for (const path of ['/explainers/:slug', '/explainers/:slug/old-addresses'])
    await expect(ask(path, 'bridge')).rejects.toMatchObject({
      ...{ message: 'there is no such explainer', file: join(folders.explainers, 'bridge.mdx') },
      hint: 'Go back to the list of explainers.',
    });
});

test('of an explainer without a ledger, or that was never built, there is nothing to compare', async () => {
  expect(await ask('/explainers/:slug/old-addresses', 'ferry')).toEqual([]);
  expect(await ask('/explainers/:slug/changes', 'ferry')).toBeNull();
  expect(await ask('/explainers/:slug', 'ferry')).toMatchObject({ slug: 'ferry', undo: undefined });
});

test('where nothing was put into the media, there is no file to choose', async () => {
  expect(await ask('/choices')).toMatchObject({ media: [], blocks: { note: expect.any(Array) } });
});
