import { ContentError } from '../../../src/lib/content-error.ts';
import { requireMerged } from '../../../src/lib/text/unfinished-merge.ts';
import { type Erased, erasedSchema } from '../../../src/schemas/erased.ts';
import { readIfThere } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';

/** What was erased from a content folder; null where nothing ever was. @throws ContentError for a file that can not be read */
export async function readErased({ erased }: Pick<Folders, 'erased'>): Promise<Erased | null> {
  const bytes = await readIfThere(erased);
  if (!bytes) return null;
  const file = shownPath(erased);
  const text = bytes.toString('utf8');
  requireMerged(text, file);
  try {
    return erasedSchema.parse(JSON.parse(text));
  } catch {
    throw new ContentError('the list of what was erased is damaged', { file }, 'Nobody edits this file: restore it from version control.');
  }
}

/** The text of such a file. */
export const formatErased = (erased: Erased): string => `${JSON.stringify(erasedSchema.parse(erased), null, 2)}\n`;
