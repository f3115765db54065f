import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(import.meta.dirname, '../fixtures/hostile');

/** A file of the hostile corpus, read. */
export const readCases = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> =>
  schema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));

/** What is to become of an article: its passages, or what is said where it is refused. */
const outcomeSchema = z.strictObject({
  published: z.array(z.string()).optional(),
  headline: z.string().optional(),
  /** Each stands in what the report says is left out. */
  leftOut: z.array(z.string()).optional(),
  refused: z.string().optional(),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export interface HostileFile extends Outcome {
  name: string;
  file: string;
  bytes: Uint8Array;
}

/** Paragraphs, by what stands in them. Each is published as it is. */
export const hostileTexts: readonly [name: string, text: string][] = Object.entries(
  readCases('texts.json', z.record(z.string(), z.string())),
);

const articleSchema = outcomeSchema.extend({ name: z.string(), ending: z.enum(['html', 'md']), content: z.string() });

/** Articles in HTML and Markdown. */
export const hostileFiles: readonly HostileFile[] = readCases('articles.json', z.array(articleSchema)).map(
  ({ ending, content, ...own }, index) => ({ ...own, file: `case-${index}.${ending}`, bytes: new TextEncoder().encode(content) }),
);
