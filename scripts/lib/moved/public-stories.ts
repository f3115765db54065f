import { ContentError } from '../../../src/lib/content-error.ts';
import { requireMerged } from '../../../src/lib/text/unfinished-merge.ts';
import { publicStoriesSchema } from '../../../src/schemas/public-stories.ts';
import { readIfThere } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';

/** The ids of the stories that builds have made public. @throws ContentError for a file that can not be read */
export async function readPublicStories({ publicStories }: Pick<Folders, 'publicStories'>): Promise<string[]> {
  const bytes = await readIfThere(publicStories);
  if (!bytes) return [];
  const file = shownPath(publicStories);
  const text = bytes.toString('utf8');
  requireMerged(text, file);
  try {
    return publicStoriesSchema.parse(JSON.parse(text)).stories;
  } catch {
    throw new ContentError('the list of what was public is damaged', { file }, 'Nobody edits this file: restore it from version control.');
  }
}

/** The text of such a file. @param ids of stories, in any order, each as often as you like */
export const formatPublicStories = (ids: Iterable<string>): string =>
  `${JSON.stringify(publicStoriesSchema.parse({ stories: [...new Set(ids)].sort() }), null, 2)}\n`;
