import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import { requireMerged } from '../../../src/lib/text/unfinished-merge.ts';
import { readYaml } from '../../../src/lib/text/yaml.ts';
import { slugSchema } from '../../../src/schemas/id.ts';

const ENDING = /\.ya?ml$/;

/**
 * Reads a folder of YAML files, one entry a file; the id is the file's name. A missing folder is empty.
 *
 * @throws ContentError for a file whose name is no id or that of another file, for YAML that does not parse, or that the schema refuses
 */
export async function readEntries<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): Promise<{ id: string; data: z.infer<Schema> }[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => ENDING.test(file)).sort();
  const entries: { id: string; data: z.infer<Schema> }[] = [];
  for (const [index, file] of files.entries()) {
    const path = join(folder, file);
    const id = file.replace(ENDING, '');
    checkId(id, path, files[index - 1]);
    entries.push({ id, data: readEntry(await readFile(path, 'utf8'), path, schema) });
  }
  return entries;
}

function checkId(id: string, file: string, before: string | undefined): void {
  if (!slugSchema.safeParse(id).success) {
    const hint = 'Rename it to lower-case words joined by single hyphens, such as town-council.yaml.';
    throw new ContentError(`the name of the file is the address of the entry, and "${id}" is none`, { file }, hint);
  }
  if (before?.replace(ENDING, '') === id) throw new ContentError(`${before} is the entry "${id}" too`, { file }, 'Keep one of them.');
}

function readEntry<Schema extends z.ZodType>(text: string, file: string, schema: Schema): z.infer<Schema> {
  requireMerged(text, file);
  const { data, lineOf } = readYaml(text, (problem, line) => {
    return new ContentError(problem, { file, line }, 'Correct the YAML; the guide, "Teach it an actor or a theme", shows some.');
  });
  const result = schema.safeParse(data());
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ContentError(
    `${issue?.path.join('.') || 'entry'}: ${issue?.message}`,
    { file, line: lineOf(issue?.path ?? []) },
    'See the guide, "Teach it an actor or a theme", for what an entry holds.',
  );
}
