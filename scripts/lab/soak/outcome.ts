import { basename } from 'node:path';
import { type Folders, shownPath } from '../../lib/platform/folders.ts';
import { withLock } from '../../lib/platform/lock.ts';
import { contentOf } from './content-of.ts';

/** What a folder holds before some work, and what after. */
export interface Course {
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
}

/**
 * What is wrong with a content folder after work on it that did not come to its end: once the next run has begun, each file has to be what it was or
 * what it is to be, and the work, done again, has to give what it is to be.
 *
 * @returns in words; none where all is well
 */
export async function faultsAfter(folders: Folders, { before, after }: Course, again: () => Promise<unknown>): Promise<string[]> {
  const faults: string[] = [];
  const tell = (fault: string): void => void faults.push(fault);
  // What begins every run.
  await withLock(folders, async () => {}).catch((error) => tell(`no run can begin: ${error.message}`));
  const now = await contentOf(folders.content);
  for (const [path, text] of now) {
    // What waits for its place is nothing yet.
    if (basename(path).startsWith('.')) continue;
    if (text !== before.get(path) && text !== after.get(path)) tell(`${path} is neither what it was nor what it is to be`);
  }
  if (isSame(now, after)) return faults;
  await again().catch((error) => tell(`the next run says: ${error.message}`));
  if (!isSame(await contentOf(folders.content), after)) tell(`the next run does not mend ${shownPath(folders.content)}`);
  return faults;
}

const isSame = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
