import { type Document, isMap, LineCounter, parseDocument as parseYaml } from 'yaml';
import { ContentError } from '../../../src/lib/content-error.ts';
import { type ExplainerData, explainerSchema } from '../../../src/schemas/explainer.ts';

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
  const counter = new LineCounter();
  const document = parseYaml(yaml, { lineCounter: counter });
  const broken = document.errors[0];
  if (broken) {
    const line = counter.linePos(broken.pos[0]).line + 1;
    throw new ContentError(
      `the frontmatter does not parse: ${broken.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}`,
      { file, line },
      'Write YAML: "key: value"; put a text that holds ": " or starts with a sign into quotes.',
    );
  }
  const lineOf = (path: readonly PropertyKey[]) => lineInYaml(document, counter, path) + 1;
  const read = explainerSchema.safeParse(document.toJS());
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

/** The line in the YAML text (1-based) of the deepest part of a path that stands in it. */
function lineInYaml(document: Document.Parsed, counter: LineCounter, path: readonly PropertyKey[]): number {
  let line = 1;
  for (let depth = 1; depth <= path.length; depth += 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const node = (pair?.key ?? document.getIn(path.slice(0, depth), true)) as { range?: [number, number, number] } | undefined;
    if (!node?.range) return line;
    line = counter.linePos(node.range[0]).line;
  }
  return line;
}

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'frontmatter';
