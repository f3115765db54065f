import { ContentError } from '../../../src/lib/content-error.ts';
import { type ExplainerData, explainerSchema } from '../../../src/schemas/explainer.ts';
import { readYaml, type Yaml, YamlFault } from '../platform/yaml.ts';

/** The frontmatter of an explainer, and the lines of the file that its keys stand in. */
export interface Frontmatter {
  data: ExplainerData;
  /** The line (1-based) of what stands under a path of keys and indices, or of the nearest thing around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Reads the frontmatter of an explainer.
 *
 * @param mdx the whole MDX file
 * @param file the file as the person knows it, for errors
 * @throws AggregateError of ContentErrors, one for each thing that the schema refuses
 */
export function readFrontmatter(mdx: string, file: string): Frontmatter {
  const yaml = fence.exec(mdx)?.[1];
  if (yaml === undefined)
    throw new ContentError('the file has no frontmatter', { file, line: 1 }, 'Start it with lines between "---" and "---".');
  const { data, lineOf: lineInYaml } = parse(yaml, file);
  const lineOf = (path: readonly PropertyKey[]) => lineInYaml(path) + 1;
  const read = explainerSchema.safeParse(data);
  if (read.success) return { data: read.data, lineOf };
  throw new AggregateError(
    read.error.issues.map(
      (issue) =>
        new ContentError(
          `${nameOf(issue.path)}: ${issue.message}`,
          { file, line: lineOf(issue.path) },
          'Correct the line; the guide says what each key of an explainer means.',
        ),
    ),
    `${file}: the frontmatter is not that of an explainer`,
  );
}

function parse(yaml: string, file: string): Yaml {
  try {
    return readYaml(yaml);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    throw new ContentError(
      `the frontmatter does not parse: ${error.message}`,
      { file, line: error.line + 1 },
      'Write YAML: "key: value"; put a text that holds ": " or starts with a sign into quotes.',
    );
  }
}

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'frontmatter';
