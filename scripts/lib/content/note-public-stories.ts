import { basename } from 'node:path';
import { notYet } from '../../../src/lib/explainer/standing.ts';
import { faultsByFile } from '../cli/faults.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { formatPublicStories, readPublicStories } from '../moved/public-stories.ts';
import { writeAtomic } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';
import { readStories } from './stories.ts';

/**
 * Notes which stories a build makes public, so that their addresses answer when they are taken back: a story has no ledger that would know.
 * With one at fault nothing is noted, since nothing is built.
 *
 * @param day YYYY-MM-DD
 * @throws ContentError where the list of those that were public can not be read
 */
export async function notePublicStories(folders: Folders, day: string): Promise<void> {
  const slugs = new Set((await listExplainers(folders)).map((name) => basename(name, '.mdx')));
  const stories = await readStories(folders.stories, slugs).catch((error) => {
    faultsByFile(error);
    return [];
  });
  const known = await readPublicStories(folders);
  const told = stories.filter(({ data }) => notYet(data, day) === undefined).map(({ id }) => id);
  if (told.some((id) => !known.includes(id))) await writeAtomic(folders.publicStories, formatPublicStories([...known, ...told]));
}
