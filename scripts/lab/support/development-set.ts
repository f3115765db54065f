import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import { shownPath } from '../../lib/platform/folders.ts';

/** Where a person finds out what a development set is. */
export const SETS_HINT = 'scripts/lab/README.md says which sets there are, where each comes from, and what its file looks like.';

/**
 * The documents of a development set.
 *
 * @param path of the file, absolute
 * @param schema of a document; keys that it does not name are dropped
 * @throws ContentError when the file cannot be read as `{docs: [...]}`
 */
export async function readDevelopmentSet<Document>(path: string, schema: z.ZodType<Document>, hint = SETS_HINT): Promise<Document[]> {
  const fault = (problem: string) => new ContentError(problem, { file: shownPath(path) }, hint);
  const text = await readFile(path, 'utf8').catch(() => {
    throw fault('the file cannot be read');
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw fault('the file is no JSON');
  }
  const parsed = z.object({ docs: z.array(schema) }).safeParse(json);
  if (!parsed.success) throw fault(`the file has not the form of a development set: ${z.prettifyError(parsed.error)}`);
  return parsed.data.docs;
}
