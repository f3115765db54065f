import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { Action } from '../../../src/schemas/action.ts';
import { type Change, makeChanges } from '../platform/changes.ts';
import { readIfThere, writeAtomic } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { hashOf } from '../reconcile/ledger.ts';

/** A file before an action, and a hash of it after; null where it was not there. */
interface Before {
  path: string;
  before: string | null;
  after: string | null;
}

/** What an action changed. */
interface Step {
  did: Action['do'];
  files: Before[];
}

/** Of one explainer so many actions can be taken back. */
const MOST_STEPS = 200;

/**
 * Makes the changes of an action, and notes first what they change, so that they can be taken back, after a restart too.
 *
 * The caller holds the folder's lock.
 */
export async function makeNoted(folders: Folders, slug: string, did: Action['do'], changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const files = await Promise.all(filesOf(changes).map((path) => noteOf(folders, path, changes)));
  const steps = await readSteps(folders, slug);
  await writeSteps(folders, slug, [...steps, { did, files }].slice(-MOST_STEPS));
  await makeChanges(folders, changes);
}

/** What was done last to an explainer at the desk; undefined where nothing can be taken back. */
export async function lastDone(folders: Folders, slug: string): Promise<Action['do'] | undefined> {
  for (const step of (await readSteps(folders, slug)).toReversed()) if (!(await isAsBefore(folders, step))) return step.did;
  return undefined;
}

/** A step that a run noted, and was killed before it made it; or that something else has taken back. */
async function isAsBefore(folders: Folders, { files }: Step): Promise<boolean> {
  const now = await Promise.all(files.map(({ path }) => readNow(folders, path)));
  return files.every(({ before }, index) => now[index] === before);
}

/**
 * Takes back what was done last: each file gets its bytes of before.
 *
 * The caller holds the folder's lock.
 *
 * @returns what was taken back; undefined where nothing could be
 * @throws ContentError where something else has changed one of the files since; it stays as it is
 */
export async function undoLast(folders: Folders, slug: string): Promise<Action['do'] | undefined> {
  const steps = await readSteps(folders, slug);
  const last = steps.at(-1);
  if (!last) return undefined;
  const isBefore = await isAsBefore(folders, last);
  if (!isBefore) {
    const now = await Promise.all(last.files.map(({ path }) => readNow(folders, path)));
    const changed = last.files.find(({ after }, index) => hashIfThere(now[index] ?? null) !== after);
    if (changed) {
      const hint = 'Put it right by hand, or with another action; nothing was written over.';
      throw new ContentError('something else has changed it since', { file: shownPath(join(folders.content, changed.path)) }, hint);
    }
    const back = last.files.map(({ path, before }): Change => (before === null ? { remove: path } : { write: path, data: before }));
    await makeChanges(folders, back);
  }
  await writeSteps(folders, slug, steps.slice(0, -1));
  // It was noted, and then not made: what the person means is the one before.
  return isBefore ? undoLast(folders, slug) : last.did;
}

function filesOf(changes: readonly Change[]): string[] {
  const paths = changes.flatMap((change) =>
    'write' in change ? [change.write] : 'move' in change ? [change.move, change.to] : [change.remove],
  );
  return [...new Set(paths)];
}

async function noteOf(folders: Folders, path: string, changes: readonly Change[]): Promise<Before> {
  const before = await readNow(folders, path);
  let after = before;
  for (const change of changes) {
    if ('write' in change && change.write === path) after = change.data;
    else if ('remove' in change && change.remove === path) after = null;
    else if ('move' in change && change.to === path) after = await readNow(folders, change.move);
    else if ('move' in change && change.move === path) after = null;
  }
  return { path, before, after: hashIfThere(after) };
}

const readNow = async (folders: Folders, path: string): Promise<string | null> =>
  (await readIfThere(join(folders.content, path)))?.toString('utf8') ?? null;

const hashIfThere = (text: string | null): string | null => (text === null ? null : hashOf(text));

/** The cache goes with an erasure, and with it what could be taken back. */
const fileOf = (folders: Folders, slug: string): string => join(cacheFolderOf(folders.content), 'desk', `${slug}.json`);

async function readSteps(folders: Folders, slug: string): Promise<Step[]> {
  try {
    return JSON.parse(await readFile(fileOf(folders, slug), 'utf8'));
  } catch {
    return [];
  }
}

const writeSteps = (folders: Folders, slug: string, steps: Step[]): Promise<void> =>
  writeAtomic(fileOf(folders, slug), JSON.stringify(steps));
