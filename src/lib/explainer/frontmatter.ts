import { type Document, isAlias, isNode, isScalar, visit } from 'yaml';
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

/**
 * Reads the frontmatter of an explainer.
 *
 * @throws ContentError when there is none, when it is no plain YAML, or of a newer format
 * @throws AggregateError of ContentErrors, one for each thing that the schema refuses
 */
export function readFrontmatter(mdx: string, file: string): Frontmatter {
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
  const lineOf = (path: readonly PropertyKey[]): number => lineInYaml(path) + 1;
  const read = explainerSchema.safeParse(migrate('explainer', data()));
  if (read.success) return { data: read.data, yaml, document, lineOf };
  const faults = read.error.issues.map(({ path, message }) => {
    const hint = path[0] === 'format' ? FORMAT_HINT : 'Correct the line; the guide says what each key of an explainer means.';
    return new ContentError(`${path.map(String).join('.') || 'frontmatter'}: ${message}`, { file, line: lineOf(path) }, hint);
  });
  const format = faults.find((_, index) => read.error.issues[index]?.path[0] === 'format');
  throw format ?? new AggregateError(faults, `${file}: the frontmatter is not that of an explainer`);
}

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
