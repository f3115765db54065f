import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { makeNoted, undoLast } from '../../scripts/lib/desk/journal.ts';
import type { Change } from '../../scripts/lib/platform/changes.ts';
import { type Folders, resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { withLock } from '../../scripts/lib/platform/lock.ts';
import { planAction } from '../../scripts/lib/review/plan-action.ts';
import { ContentError } from '../../src/lib/content-error.ts';
import { actionIn, someActions } from '../scripts/lib/review/any-action.ts';

export type Files = ReadonlyMap<string, string>;

/** The files of a content folder by their paths in it, but for its lock. */
export async function filesOf({ content }: Folders): Promise<Files> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== '.nutgraf.lock')
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.toSorted().map(async (path) => [relative(content, path), await readFile(path, 'latin1')] as const);
  return new Map(await Promise.all(files));
}

export const hashOf = (files: Files): string =>
  createHash('sha256')
    .update(JSON.stringify([...files].toSorted()))
    .digest('hex');

/** The files after changes, but for what moves: no action moves a file. */
function after(files: Files, changes: readonly Change[]): Files {
  const next = new Map(files);
  for (const change of changes) {
    if ('write' in change) next.set(change.write, Buffer.from(change.data).toString('latin1'));
    else if ('remove' in change) next.delete(change.remove);
  }
  return next;
}

/** What is about to be done to the folder, by hashes of its files: an action on an explainer, or the last one of it taken back. */
export interface Said {
  did: 'act' | 'undo';
  slug: string;
  before: string;
  after: string;
}

/** Does actions at the desk until it is killed; says before each, as JSON in a line, what it is about to do. */
async function loop(folders: Folders, slugs: readonly string[], seed: number, say: (said: Said) => void): Promise<void> {
  const did: { slug: string; before: string }[] = [];
  for (const [index, wish] of someActions(seed, 200).entries()) {
    await withLock(folders, async () => {
      const files = await filesOf(folders);
      const last = index % 4 === 3 ? did.pop() : undefined;
      if (last) {
        say({ did: 'undo', slug: last.slug, before: hashOf(files), after: last.before });
        await undoLast(folders, last.slug);
        return;
      }
      const slug = slugs[index % slugs.length] ?? '';
      const action = actionIn(await readFile(join(folders.explainers, `${slug}.mdx`), 'utf8'), wish);
      const changes = action ? await planAction(folders, slug, action, '2031-04-02').catch(unlessRefused) : [];
      if (!action || changes.length === 0) return;
      say({ did: 'act', slug, before: hashOf(files), after: hashOf(after(files, changes)) });
      await makeNoted(folders, slug, action.do, changes);
      did.push({ slug, before: hashOf(files) });
    });
  }
}

function unlessRefused(error: unknown): Change[] {
  const faults = error instanceof AggregateError ? error.errors : [error];
  for (const fault of faults) if (!(fault instanceof ContentError)) throw fault;
  return [];
}

if (import.meta.main) {
  const [content = '', slugs = '', seed = ''] = process.argv.slice(2);
  const { writeSync } = await import('node:fs');
  await loop(resolveFolders({ content }), slugs.split(','), Number(seed), (said) => writeSync(1, `${JSON.stringify(said)}\n`));
}
