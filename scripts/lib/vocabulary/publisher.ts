import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import { requireMerged } from '../../../src/lib/text/unfinished-merge.ts';
import { readYaml } from '../../../src/lib/text/yaml.ts';
import { slugSchema } from '../../../src/schemas/id.ts';
import { shownPath } from '../platform/folders.ts';

const ENDING = /\.ya?ml$/;
const GUIDE = 'Teach it an actor or a theme';

/** An entry of the publisher's. */
export interface Entry<Data> {
  id: string;
  /** Absolute. */
  file: string;
  data: Data;
  /** The line (1-based) of what stands under a path, or of the nearest thing around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads a folder of YAML files, one entry a file; the id is the file's name. A missing folder is empty.
 *
 * @throws ContentError for a file whose name is no id or that of another file, for YAML that does not parse, or that the schema refuses
 */
export async function readEntries<Schema extends z.ZodType>(folder: string, schema: Schema): Promise<Entry<z.infer<Schema>>[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => ENDING.test(file)).sort();
  const entries: Entry<z.infer<Schema>>[] = [];
  for (const [index, name] of files.entries()) {
    const file = join(folder, name);
    const id = name.replace(ENDING, '');
    const shown = shownPath(file);
    checkId(id, shown, files[index - 1]);
    entries.push({ id, file, ...readEntry(await readFile(file, 'utf8'), { file: shown, guide: GUIDE, above: 0 }, schema) });
  }
  return entries;
}

/** @throws ContentError for a file whose name is no id, or that of the file before it but for the ending */
export function checkId(id: string, file: string, before?: string): void {
  if (!slugSchema.safeParse(id).success) {
    const hint = 'Rename it to lower-case words joined by single hyphens, such as town-council.yaml.';
    throw new ContentError(`the name of the file is the address of the entry, and "${id}" is none`, { file }, hint);
  }
  if (before?.replace(ENDING, '') === id) throw new ContentError(`${before} is the entry "${id}" too`, { file }, 'Keep one of them.');
}

/** Where the YAML of an entry stands: its file, how many lines are above it, and the page of the guide that shows such a file. */
interface EntryPlace {
  file: string;
  guide: string;
  above: number;
}

/** Reads the YAML of an entry. @throws ContentError where it does not parse, or the schema refuses it */
export function readEntry<Schema extends z.ZodType>(
  text: string,
  { file, guide, above }: EntryPlace,
  schema: Schema,
): Pick<Entry<z.infer<Schema>>, 'data' | 'lineOf'> {
  requireMerged(text, file);
  const { data, lineOf: lineInYaml } = readYaml(text, (problem, line) => {
    return new ContentError(problem, { file, line: line + above }, `Correct the YAML; the guide, "${guide}", shows some.`);
  });
  const result = schema.safeParse(data());
  const lineOf: Entry<never>['lineOf'] = (path) => lineInYaml(path) + above;
  if (result.success) return { data: result.data, lineOf };
  const [issue] = result.error.issues;
  throw new ContentError(
    `${issue?.path.join('.') || 'entry'}: ${issue?.message}`,
    { file, line: lineOf(issue?.path ?? []) },
    `See the guide, "${guide}", for what an entry holds.`,
  );
}
