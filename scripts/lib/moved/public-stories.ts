import { ContentError } from '../../../src/lib/content-error.ts';
import { requireMerged } from '../../../src/lib/text/unfinished-merge.ts';
import { type PublicStories, publicStoriesSchema } from '../../../src/schemas/public-stories.ts';
import { readIfThere } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';

/** The stories that builds have made public. @throws ContentError for a file that can not be read */
export async function readPublicStories({ publicStories }: Pick<Folders, 'publicStories'>): Promise<PublicStories> {
  const bytes = await readIfThere(publicStories);
  if (!bytes) return {};
  const file = shownPath(publicStories);
  const text = bytes.toString('utf8');
  requireMerged(text, file);
  try {
    return publicStoriesSchema.parse(JSON.parse(text)).stories;
  } catch {
    throw new ContentError('the list of what was public is damaged', { file }, 'Nobody edits this file: restore it from version control.');
  }
}

/** The text of such a file, from A to Z. */
export function formatPublicStories(stories: PublicStories): string {
  const sorted = Object.fromEntries(sortedEntries(stories).map(([id, lists]) => [id, Object.fromEntries(sortedEntries(lists))]));
  return `${JSON.stringify(publicStoriesSchema.parse({ stories: sorted }), null, 2)}\n`;
}

const sortedEntries = <Value>(record: Record<string, Value>): [string, Value][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** The pages that a story had below its own: what other sites show of it, and those on which its lists went on. */
export const pagesBelow = (lists: PublicStories[string]): string[] => [
  'embed',
  ...Object.entries(lists).flatMap(([list, last]) => Array.from({ length: last - 1 }, (_, index) => `${list}/${index + 2}`)),
];
