import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetContent, siteContent } from '../../../../scripts/lib/content/site-content.ts';
import { lastDone, makeNoted, undoLast } from '../../../../scripts/lib/desk/journal.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { planAction } from '../../../../scripts/lib/review/plan-action.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import type { Action } from '../../../../src/schemas/action.ts';
import { writeMarketTown } from '../../../support/market-town.ts';
import { wordsOf } from '../review/acts.ts';
import { actionIn, anyAction } from '../review/any-action.ts';

/** How many sequences are tried; more with ACTS=1000 in the environment. */
const numRuns = Number(process.env.ACTS ?? 8);
const SLUGS = ['market', 'guards'] as const;

let folders: Folders;
let start: State;
beforeAll(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-sequences-')) });
  await writeMarketTown(folders);
  start = await state();
});
afterAll(async () => {
  forgetContent();
  await rm(folders.content, { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

type State = Map<string, string>;

/** Each file of the content folder. */
async function state(): Promise<State> {
  const entries = await readdir(folders.content, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.toSorted().map(async (path): Promise<[string, string]> => [path, await readFile(path, 'latin1')])),
  );
}

/** Puts the folder as it was at first, for a sequence that another has failed before. */
async function reset(): Promise<void> {
  const now = await state();
  for (const path of now.keys()) if (!start.has(path)) await rm(path);
  for (const [path, text] of start) if (now.get(path) !== text) await writeFile(path, text, 'latin1');
  await rm(join(cacheFolderOf(folders.content), 'desk'), { recursive: true, force: true });
}

const mdxOf = (slug: string): Promise<string> => readFile(join(folders.explainers, `${slug}.mdx`), 'utf8');

/** Does an action as the desk does. @returns whether it was done; else an editor was told why not */
async function tryAction(slug: string, action: Action): Promise<boolean> {
  try {
    const changes = await planAction(folders, slug, action, '2031-04-02');
    await makeNoted(folders, slug, action.do, changes);
    return changes.length > 0;
  } catch (error) {
    const faults = error instanceof AggregateError ? error.errors : [error];
    for (const fault of faults) if (!(fault instanceof ContentError)) throw fault;
    return false;
  }
}

/** What a build would say to the folder, which reads all of it. */
async function buildSays(): Promise<unknown[]> {
  forgetContent();
  const { atFault } = await siteContent(folders);
  return [...atFault.values()].flat();
}

test('whatever is done at the desk, the build takes it, and all of it can be taken back to the byte', {
  timeout: 20_000 + 5_000 * numRuns,
}, async () => {
  const done = new Map<string, number>();
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...SLUGS), anyAction), { minLength: 1, maxLength: 12 }), async (wishes) => {
      await reset();
      const before: { slug: string; did: string; files: State }[] = [];
      const words = await Promise.all(SLUGS.map(async (slug) => wordsOf(await mdxOf(slug))));
      let files = await state();
      for (const [slug, wish] of wishes) {
        const action = actionIn(await mdxOf(slug), wish);
        if (!action) continue;
        const isDone = await tryAction(slug, action);
        const now = await state();
        if (!isDone) {
          refused += 1;
          expect(now).toEqual(files);
          continue;
        }
        done.set(action.do, (done.get(action.do) ?? 0) + 1);
        before.push({ slug, did: action.do, files });
        files = now;
        expect(await buildSays(), JSON.stringify(action)).toEqual([]);
      }
      const after = await Promise.all(SLUGS.map(async (slug) => wordsOf(await mdxOf(slug)).toSorted()));
      expect(after).toEqual(words.map((own) => own.toSorted()));
      for (const { slug, did, files: own } of before.toReversed()) {
        expect(await undoLast(folders, slug)).toBe(did);
        expect(await state()).toEqual(own);
      }
      for (const slug of SLUGS) expect(await lastDone(folders, slug)).toBeUndefined();
    }),
    { numRuns, seed: 20310402, endOnFailure: true },
  );
  const kinds = [...done].map(([did, count]) => `${did} ${count}`).toSorted();
  const all = [...done.values()].reduce((sum, own) => sum + own, 0);
  if (process.env.ACTS) console.log(`${numRuns} sequences: ${all} actions done, ${refused} refused; ${kinds.join(', ')}`);
});
