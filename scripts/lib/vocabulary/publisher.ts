import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import { readYaml, YamlFault } from '../platform/yaml.ts';

/**
 * Reads a folder of YAML files, one entry a file; the id is the file's name. A missing folder is empty.
 *
 * @throws ContentError for YAML that does not parse, or that the schema refuses
 */
export async function readEntries<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): Promise<{ id: string; data: z.infer<Schema> }[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => /\.ya?ml$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      return { id: file.replace(/\.ya?ml$/, ''), data: readEntry(await readFile(path, 'utf8'), path, schema) };
    }),
  );
}

function readEntry<Schema extends z.ZodType>(text: string, file: string, schema: Schema): z.infer<Schema> {
  const { data, lineOf } = parse(text, file);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ContentError(
    `${issue?.path.join('.') || 'entry'}: ${issue?.message}`,
    { file, line: lineOf(issue?.path ?? []) },
    'See the guide, "Teach it an actor or a theme", for what an entry holds.',
  );
}

function parse(text: string, file: string): ReturnType<typeof readYaml> {
  try {
    return readYaml(text);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    throw new ContentError(
      error.message,
      { file, line: error.line },
      'Correct the YAML; the guide, "Teach it an actor or a theme", shows some.',
    );
  }
}
