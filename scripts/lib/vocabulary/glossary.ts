import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { splitFile, toLineEnds } from '../../../src/lib/explainer/file.ts';
import { type TermData, termSchema } from '../../../src/schemas/term.ts';
import { shownPath } from '../platform/folders.ts';
import { checkId, readEntry } from './publisher.ts';

const ENDING = /\.mdx$/;
const GUIDE = 'Define a term';

/** A file of the glossary. */
export interface GlossaryEntry {
  id: string;
  /** As a person knows it. */
  file: string;
  data: TermData;
  /** The Markdown below the frontmatter, as `splitFile` gives it; nothing has read it. */
  body: string;
}

/**
 * Reads the publisher's glossary, sorted by id; a missing folder is an empty one.
 *
 * @throws ContentError for a file whose name is no id, for frontmatter that does not parse or that the schema refuses, and for words that two terms have
 */
export async function readGlossary(folder: string): Promise<GlossaryEntry[]> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => ENDING.test(name)).sort();
  const entries = await Promise.all(
    files.map(async (name): Promise<GlossaryEntry> => {
      const path = join(folder, name);
      const file = shownPath(path);
      const id = name.replace(ENDING, '');
      checkId(id, file);
      const { yaml, body } = splitFile(toLineEnds(await readFile(path, 'utf8')), file);
      return { id, file, data: readEntry(yaml, { file, guide: GUIDE, above: 1 }, termSchema).data, body };
    }),
  );
  requireApart(entries);
  return entries;
}

/** Of words that two terms have, an article would not say which is meant. */
function requireApart(entries: readonly GlossaryEntry[]): void {
  const owners = new Map<string, GlossaryEntry>();
  for (const entry of entries) {
    for (const phrase of new Set([entry.data.term, ...entry.data.forms])) {
      const other = owners.get(phrase);
      if (other) {
        const hint = 'Keep the words in one of the two files, or give one of them a longer form, such as "ceasefire line".';
        throw new ContentError(`“${phrase}” is a word of the term "${other.id}" too`, { file: entry.file }, hint);
      }
      owners.set(phrase, entry);
    }
  }
}
