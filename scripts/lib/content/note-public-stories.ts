import { basename } from 'node:path';
import { notYet } from '../../../src/lib/explainer/standing.ts';
import { pagesOf } from '../../../src/lib/moved/moves.ts';
import type { PublicStories } from '../../../src/schemas/public-stories.ts';
import { faultsByFile } from '../cli/faults.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { formatPublicStories, readPublicStories } from '../moved/public-stories.ts';
import { writeAtomic } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';
import type { PublicContent } from './public-content.ts';
import { readStories } from './stories.ts';

/**
 * Notes which stories a site makes public, and their pages, so that their addresses answer when they are taken back: a story has no ledger
 * that would know.
 *
 * @param pages of the site, as `stories/ID/LIST/2/index.html`
 * @throws ContentError where the list of those that were public can not be read
 */
export async function notePublicStories(folders: Folders, { stories = [] }: PublicContent, pages: Iterable<string>): Promise<void> {
  const known = await readPublicStories(folders);
  const next: PublicStories = Object.fromEntries([...Object.entries(known), ...stories.map(({ id }) => [id, { ...known[id] }])]);
  for (const page of pages) {
    const [folder, id = '', list = '', number] = page.split('/');
    const lists = next[id];
    if (folder === pagesOf.story && lists && Number(number) > (lists[list] ?? 1)) lists[list] = Number(number);
  }
  const text = formatPublicStories(next);
  if (text !== formatPublicStories(known)) await writeAtomic(folders.publicStories, text);
}

/**
 * What is noted of the stories that were public and on a day are not. With one at fault it is all that is noted.
 *
 * @param day YYYY-MM-DD
 * @throws as `notePublicStories`
 */
export async function takenBackStories(folders: Folders, day: string): Promise<PublicStories> {
  const known = await readPublicStories(folders);
  if (Object.keys(known).length === 0) return known;
  const slugs = new Set((await listExplainers(folders)).map((name) => basename(name, '.mdx')));
  const stories = await readStories(folders.stories, slugs).catch((error) => {
    faultsByFile(error);
    return [];
  });
  const told = new Set(stories.filter(({ data }) => notYet(data, day) === undefined).map(({ id }) => id));
  return Object.fromEntries(Object.entries(known).filter(([id]) => !told.has(id)));
}
