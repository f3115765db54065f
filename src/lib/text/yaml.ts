import { type Alias, type Document, isMap, isNode, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** A text in YAML, read. */
export interface Yaml {
  document: Document.Parsed;
  /** The line (1-based) of an offset, in UTF-16 code units. */
  lineAt: (offset: number) => number;
  /** The line (1-based) of what stands under a path of keys and indices, or of the nearest thing around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** What it says. @throws what `fail` gives when an alias (`*name`) stands for nothing, for itself or for far too much */
  data: () => unknown;
}

/** @param fail makes the error to throw for what is wrong, and its line (1-based) @throws that */
export function readYaml(text: string, fail: (problem: string, line: number) => Error): Yaml {
  // The package overflows the stack for things nested thousands deep.
  const shallow = <Result>(read: () => Result): Result => {
    try {
      return read();
    } catch (error) {
      throw error instanceof RangeError ? fail(TOO_DEEP, 1) : error;
    }
  };
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const document = shallow(() => parseDocument(text, { lineCounter: lines }));
  const fault = document.errors[0];
  if (fault?.message.includes('call stack')) throw fail(TOO_DEEP, 1);
  if (fault) throw fail(fault.message.split(/ at line|\n/)[0] ?? '', lineAt(fault.pos[0]));
  const data = (): unknown => {
    const own = aliasOfItself(document);
    if (own) throw fail(`*${own.source} stands for itself`, lineAt(own.range?.[0] ?? 0));
    try {
      return shallow(() => document.toJS());
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      const alias = lastAlias(document, error.message);
      throw fail(error.message.replace(' (the anchor must be set before the alias)', ''), lineAt(alias?.range?.[0] ?? 0));
    }
  };
  return { document, lineAt, lineOf: (path) => lineAt(offsetOf(document, path)), data };
}

const TOO_DEEP = 'values are nested too deeply';

/** An alias in what it stands for. */
function aliasOfItself(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, node, path) {
      if (!path.some((around) => isNode(around) && 'anchor' in around && around.anchor === node.source)) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

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

/** The offset of the deepest part of a path that stands in the document. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let offset = 0;
  for (let depth = 1; depth <= path.length; depth += 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, depth), true);
    if (!isNode(node) || !node.range) return offset;
    offset = node.range[0];
  }
  return offset;
}
