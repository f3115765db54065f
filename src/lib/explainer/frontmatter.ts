import { type Document, isAlias, isNode, isScalar, visit } from 'yaml';
import type { z } from 'zod';
import { type ExplainerData, explainerSchema } from '../../schemas/explainer.ts';
import { FORMAT_HINT, migrate } from '../../schemas/format.ts';
import { ContentError } from '../content-error.ts';
import { readYaml } from '../text/yaml.ts';
import { splitFile } from './file.ts';

/** Where something stands in the frontmatter: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** The frontmatter of an explainer. */
export interface Frontmatter {
  data: ExplainerData;
  /** Its characters, without the fences. */
  yaml: string;
  document: Document.Parsed;
  /** The line of the file (1-based) of what stands under a path, or of the nearest thing around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** The frontmatter of a file of ours, whatever it holds. */
interface Matter extends Omit<Frontmatter, 'data'> {
  /** @throws ContentError for values that are nested too deeply */
  data: () => unknown;
}

/** Reads a frontmatter. @throws ContentError when there is none, or when it is no plain YAML */
function readMatter(mdx: string, file: string): Matter {
  const { yaml } = splitFile(mdx, file);
  const {
    document,
    data,
    lineOf: lineInYaml,
    lineAt,
  } = readYaml(yaml, (problem, line) => {
    const hint = 'Write YAML: "key: value"; put a text that holds ": " or starts with a sign into quotes.';
    return new ContentError(`the frontmatter does not parse: ${problem}`, { file, line: line + 1 }, hint);
  });
  requirePlain(document, (problem, offset, hint) => new ContentError(problem, { file, line: lineAt(offset) + 1 }, hint));
  return { yaml, document, data, lineOf: (path) => lineInYaml(path) + 1 };
}

/**
 * Reads the frontmatter of an explainer.
 *
 * @throws ContentError when there is none, when it is no plain YAML, or of a newer format
 * @throws AggregateError of ContentErrors, one for each thing that the schema refuses
 */
export function readFrontmatter(mdx: string, file: string): Frontmatter {
  const { data, lineOf, ...matter } = readMatter(mdx, file);
  const read = explainerSchema.safeParse(migrate('explainer', data()));
  if (read.success) return { data: read.data, lineOf, ...matter };
  const faults = faultsOf(read.error, file, lineOf, ({ path }) =>
    path[0] === 'format' ? FORMAT_HINT : 'Correct the line; the guide says what each key of an explainer means.',
  );
  const format = faults.find((_, index) => read.error.issues[index]?.path[0] === 'format');
  throw format ?? new AggregateError(faults, `${file}: the frontmatter is not that of an explainer`);
}

/**
 * Reads the frontmatter of a file that an editor writes from nothing.
 *
 * @param hint what to do about whatever the schema refuses
 * @throws ContentError when there is none, or when it is no plain YAML
 * @throws AggregateError of ContentErrors, one for each thing that the schema refuses
 */
export function readEditorMatter<Schema extends z.ZodType>(
  mdx: string,
  file: string,
  schema: Schema,
  hint: string,
): { data: z.infer<Schema>; lineOf: Frontmatter['lineOf'] } {
  const { data, lineOf } = readMatter(mdx, file);
  const read = schema.safeParse(data() ?? {});
  if (read.success) return { data: read.data, lineOf };
  throw new AggregateError(
    faultsOf(read.error, file, lineOf, () => hint),
    `${file}: the frontmatter is at fault`,
  );
}

const faultsOf = (
  { issues }: z.ZodError,
  file: string,
  lineOf: Frontmatter['lineOf'],
  hintFor: (issue: z.core.$ZodIssue) => string,
): ContentError[] =>
  issues.map((issue) => {
    const { path, message } = issue;
    return new ContentError(`${path.map(String).join('.') || 'frontmatter'}: ${message}`, { file, line: lineOf(path) }, hintFor(issue));
  });

/** YAML of which two readers, ours and Astro's, can have only one opinion: no anchors and aliases, no tags, no merge keys. */
function requirePlain(document: Document.Parsed, fault: (problem: string, offset: number, hint: string) => ContentError): void {
  const quote = 'Put it into quotes where it is a word, else write out what it stands for.';
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) throw fault(`*${node.source} is an alias, and refers to something else`, offset, quote);
      if (node.anchor !== undefined) throw fault(`&${node.anchor} is an anchor, which other values could refer to`, offset, quote);
      if (node.tag !== undefined) throw fault(`${node.tag} is a tag, which changes what a value is`, offset, quote);
    },
    Pair(_, { key }) {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isScalar(key)) throw fault('a key is no word', offset, 'Write "key: value".');
      if (key.value === '<<') throw fault('<< takes in what stands elsewhere', offset, 'Write out the keys that it stands for.');
    },
  });
}
