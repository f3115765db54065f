import { Document, isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/places.ts';
import { splice, splitFile } from './file.ts';
import type { Path } from './frontmatter.ts';

/** Takes what stands under a path out of the frontmatter; every other character stays as it is. */
export function removeAt(mdx: string, path: Path): string {
  const { holder, extents, index, offsetOf } = find(mdx, path);
  const [own, previous, next] = [extents[index], extents[index - 1], extents[index + 1]];
  if (!own) return mdx;
  const isInline = previous === undefined && next !== undefined && mdx.slice(lineStart(mdx, own.start), own.start).trim() !== '';
  if (holder.flow) {
    if (previous) return splice(mdx, { start: previous.end, end: own.end }, '');
    if (next) return splice(mdx, { start: own.start, end: next.start }, '');
    return splice(mdx, offsetOf(holder), isSeq(holder) ? '[]' : '{}');
  }
  if (extents.length === 1) {
    const name = isSeq(holder) ? find(mdx, path.slice(0, -1)) : undefined;
    const start = name?.keyEnds[name.index];
    return start === undefined ? splice(mdx, own, '{}') : splice(mdx, { start, end: own.end }, ': []');
  }
  if (isInline && isMap(holder)) return splice(mdx, { start: own.start, end: next?.start ?? own.end }, '');
  return splice(mdx, { start: lineStart(mdx, own.start), end: lineEnd(mdx, own.end) }, '');
}

/** Writes a value under a path of the frontmatter; all else stays as it is. @param after the key that a new one goes in after */
export function setAt(mdx: string, path: Path, value: unknown, after?: string): string {
  const { holder, extents, values, keys, index } = find(mdx, path);
  const own = values[index];
  const text = inline(value);
  if (own) return splice(mdx, own, text);
  const at = after === undefined || !keys.includes(after) ? extents.length - 1 : keys.indexOf(after);
  const previous = extents[at];
  if (!previous) throw new RangeError(`nothing stands where ${path.join('.')} would go`);
  const entry = `${path.at(-1)}: ${text}`;
  if (holder.flow) return splice(mdx, { start: previous.end, end: previous.end }, `, ${entry}`);
  const end = lineEnd(mdx, previous.end);
  const first = extents[0]?.start ?? previous.start;
  const breaks = mdx.slice(0, end).endsWith('\r\n') ? '\r\n' : '\n';
  return splice(mdx, { start: end, end }, `${' '.repeat(first - lineStart(mdx, first))}${entry}${breaks}`);
}

/** The map or list around a path's last step, with the place of each of its entries in the file. */
function find(mdx: string, path: Path) {
  const { yaml, at } = splitFile(mdx, '');
  const document = parseDocument(yaml);
  const holder = (path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)) as YAMLMap | YAMLSeq;
  const offsetOf = (node: Node | null): Span => {
    const [start, end] = [node?.range?.[0] ?? 0, endOf(node)];
    return { start: start + at.start, end: yaml.slice(0, end).trimEnd().length + at.start };
  };
  const last = path.at(-1);
  if (isSeq(holder)) {
    const extents = holder.items.map((item) => offsetOf(item as Node));
    return { holder, extents, values: extents, keys: [] as string[], keyEnds: [] as number[], index: Number(last), offsetOf };
  }
  const pairs = holder.items.map(({ key, value }) => ({ key: offsetOf(key as Node), value: offsetOf((value ?? key) as Node) }));
  const keys = holder.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  return {
    holder,
    extents: pairs.map(({ key, value }) => ({ start: key.start, end: value.end })),
    values: pairs.map(({ value }) => value),
    keys,
    keyEnds: pairs.map(({ key }) => key.end),
    index: keys.indexOf(String(last)),
    offsetOf,
  };
}

/** The end of a node's own characters: that of a block reaches into the lines below. */
function endOf(node: Node | null): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const pair = isMap(node) ? node.items.at(-1) : undefined;
    const last = isSeq(node) ? node.items.at(-1) : (pair?.value ?? pair?.key);
    if (last) return endOf(last as Node);
  }
  return node?.range?.[1] ?? 0;
}

function inline(value: unknown): string {
  const document = new Document([value]);
  const list = document.contents as YAMLSeq;
  list.flow = true;
  quoteNumbers(document);
  return formatYaml(document).slice(1, -1).trim();
}

/** The readers of frontmatter do not agree on which of these are numbers or dates: such a text is quoted. */
const LIKE_A_NUMBER = /^[-+.]?\d/;

/** Quotes each text below a node that some reader could take for a number or a date. */
export function quoteNumbers(node: Node | Document): void {
  visit(node, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && LIKE_A_NUMBER.test(scalar.value)) scalar.type = 'QUOTE_SINGLE';
    },
  });
}

/** The text of a frontmatter: no line is folded. */
export const formatYaml = (document: Document): string => document.toString({ lineWidth: 0, singleQuote: true }).trimEnd();

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number): number => text.indexOf('\n', at) + 1 || text.length;
