import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import { site } from '../../../src/site.config.ts';
import { projectRoot } from './folders.ts';

type AnyFunction = (...args: never[]) => unknown;
const functionSchema = z.custom<AnyFunction>((value) => typeof value === 'function', 'this is to be a function');

/** The form of a publisher's extension; `Extension` of explain/extension.ts says what its functions take and give. */
const extensionSchema = z.strictObject({
  formats: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        endings: z.array(z.string().regex(/^\.[\p{Ll}\p{N}]+$/u, 'an ending is a point and lower-case letters, such as ".rtf"')).min(1),
        read: functionSchema,
      }),
    )
    .optional(),
  afterAnalysis: functionSchema.optional(),
});

/** The publisher's code: the file that NUTGRAF_EXTENSION names, else `extension` of src/site.config.ts; undefined where neither does. */
export function extensionFile(): string | undefined {
  const path = process.env.NUTGRAF_EXTENSION || site.extension;
  return path && resolve(projectRoot, path);
}

/** Read once a process, as is all code. */
let loaded: ReturnType<typeof load> | undefined;

/**
 * Loads what the publisher's extension exports by default; empty where there is none.
 *
 * @throws ContentError when it is not there, does not run, or is not of the form of an extension
 */
export function loadExtension(): ReturnType<typeof load> {
  loaded ??= load(extensionFile());
  return loaded;
}

async function load(file: string | undefined): Promise<z.infer<typeof extensionSchema>> {
  if (file === undefined) return {};
  const refuse = (problem: string): never => {
    const hint = 'Correct it (docs/extending.md says what an extension is), or take it out of src/site.config.ts.';
    throw new ContentError(problem, { file }, hint);
  };
  if (!existsSync(file)) refuse('there is no such extension');
  const module = await import(pathToFileURL(file).href).catch((error: Error) => refuse(`the extension does not run: ${error.message}`));
  const read = extensionSchema.safeParse(module.default);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return refuse(`${issue?.path.join('.') || 'its default export'}: ${issue?.message}`);
}

/** The extension with what lies beside it, which it may import; alone where that is the project's root. */
export function extensionCode(): string | undefined {
  const file = extensionFile();
  return file && (dirname(file) === projectRoot ? file : dirname(file));
}
