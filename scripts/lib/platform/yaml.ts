import { type Document, isMap, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** What is wrong in a text that is to be YAML, and its line there, 1-based. */
export class YamlFault extends Error {
  readonly line: number;

  constructor(problem: string, line: number) {
    super(problem);
    this.line = line;
  }
}

/** What a text in YAML says. */
export interface Yaml {
  data: unknown;
  /** The line (1-based) of what stands under a path of keys and indices, or of the nearest thing around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML.
 *
 * @throws YamlFault when it does not parse, or when an alias (`*name`) stands for nothing or for far too much
 */
export function readYaml(text: string): Yaml {
  const lines = new LineCounter();
  const lineAt = (node: Node | undefined): number => (node?.range ? lines.linePos(node.range[0]).line : 1);
  let document: Document.Parsed | undefined;
  try {
    document = parseDocument(text, { lineCounter: lines });
    const fault = document.errors[0];
    if (fault?.message.includes('call stack')) throw new RangeError(fault.message);
    if (fault) throw new YamlFault(fault.message.split(/ at line|\n/)[0] ?? '', lines.linePos(fault.pos[0]).line);
    return { data: document.toJS(), lineOf: lineFinder(document, lines) };
  } catch (error) {
    if (error instanceof ReferenceError && document)
      throw new YamlFault(withoutAdvice(error.message), lineAt(lastAlias(document, error.message)));
    // The parser overflows the stack where thousands of things lie one in the other.
    if (error instanceof RangeError) throw new YamlFault('values are nested too deeply', 1);
    throw error;
  }
}

const withoutAdvice = (message: string): string => message.replace(' (the anchor must be set before the alias)', '');

/** The alias that a message of the parser ends with; the last one where it ends with none. */
function lastAlias(document: Document, message: string): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Alias(_, node) {
      found = node;
      return message.endsWith(`: ${node.source}`) ? visit.BREAK : undefined;
    },
  });
  return found;
}

function lineFinder(document: Document.Parsed, lines: LineCounter): Yaml['lineOf'] {
  return (path) => {
    let line = 1;
    for (let depth = 1; depth <= path.length; depth += 1) {
      const parent = document.getIn(path.slice(0, depth - 1), true);
      const key = path[depth - 1];
      const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
      const node = (pair?.key ?? document.getIn(path.slice(0, depth), true)) as Node | undefined;
      if (!node?.range) return line;
      line = lines.linePos(node.range[0]).line;
    }
    return line;
  };
}
