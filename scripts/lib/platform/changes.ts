import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, stagedPath, writeAtomic } from './files.ts';
import type { Folders } from './folders.ts';

/** One change of a content folder; paths are relative to it, with `/` between folders. */
export type Change = { write: string; data: string } | { move: string; to: string } | { remove: string };

const listOf = ({ content }: Pick<Folders, 'content'>): string => join(content, '.nutgraf-changes.json');

/**
 * Makes several changes of a content folder, all of them or none: they are noted in it first, and whoever next holds its lock makes what a run
 * that was killed has left. Its own caller holds the lock, too.
 */
export async function makeChanges(folders: Pick<Folders, 'content'>, changes: readonly Change[]): Promise<void> {
  await writeAtomic(listOf(folders), JSON.stringify(changes));
  await finishChanges(folders);
}

/** Makes the changes that are noted in a content folder, if any are; those that are made already stay. A half of a note is no note, and goes. */
export async function finishChanges(folders: Pick<Folders, 'content'>): Promise<void> {
  await rm(stagedPath(listOf(folders)), { force: true });
  const list = await readIfThere(listOf(folders));
  if (!list) return;
  const at = (path: string): string => join(folders.content, path);
  for (const change of JSON.parse(list.toString('utf8')) as Change[]) {
    if ('write' in change) await writeAtomic(at(change.write), change.data);
    else if ('move' in change) await rename(at(change.move), at(change.to)).catch(unlessGone);
    else await rm(at(change.remove), { force: true });
  }
  await rm(listOf(folders));
}

function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
