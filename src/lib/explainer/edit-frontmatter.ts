import { Document, isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/places.ts';
import { splice, splitFile } from './file.ts';
import type { Path } from './frontmatter.ts';

/** Takes what stands under a path out of the frontmatter; every other character stays as it is. */
export function removeAt(mdx: string, path: Path): string {
  const { holder, entries, index, offsetOf } = find(mdx, path);
  const [own, previous, next] = [entries[index], entries[index - 1], entries[index + 1]];
  if (!own) return mdx;
  if (holder.flow) {
    if (previous) return splice(mdx, { start: previous.end, end: own.end }, '');
    if (next) return splice(mdx, { start: own.start, end: next.start }, '');
    return splice(mdx, offsetOf(holder), isSeq(holder) ? '[]' : '{}');
  }
  if (entries.length === 1) {
    const name = isSeq(holder) ? find(mdx, path.slice(0, -1)) : undefined;
    const start = name?.entries[name.index]?.keyEnd;
    return start === undefined ? splice(mdx, own, '{}') : splice(mdx, { start, end: own.end }, ': []');
  }
  const isInline = isMap(holder) && mdx.slice(lineStart(mdx, own.start), own.start).trim() !== '';
  if (isInline && next) return splice(mdx, { start: own.start, end: next.start }, '');
  return splice(mdx, { start: lineStart(mdx, own.start), end: lineEnd(mdx, own.end) }, '');
}

/** Writes a value under a path of the frontmatter; all else stays as it is. @param after the key that a new one goes in after */
export function setAt(mdx: string, path: Path, value: unknown, after?: string): string {
  const { holder, entries, index } = find(mdx, path);
  const own = entries[index];
  const text = inline(value);
  if (own) return splice(mdx, own.value, text);
  const previous = entries.find(({ key }) => key === after) ?? entries.at(-1);
  if (!previous) throw new RangeError(`nothing stands where ${path.join('.')} would go`);
  const entry = `${path.at(-1)}: ${text}`;
  if (holder.flow) return splice(mdx, { start: previous.end, end: previous.end }, `, ${entry}`);
  const end = lineEnd(mdx, previous.end);
  const first = entries[0]?.start ?? previous.start;
  const breaks = mdx.slice(0, end).endsWith('\r\n') ? '\r\n' : '\n';
  return splice(mdx, { start: end, end }, `${' '.repeat(first - lineStart(mdx, first))}${entry}${breaks}`);
}

/**
 * Writes a key of the frontmatter; all else stays as it is. Words of several lines stand in lines of their own.
 *
 * @param order the keys of a frontmatter, in the order in which a new one goes in
 */
export function setKey(mdx: string, key: string, value: unknown, order: readonly string[]): string {
  const { holder, entries, index } = find(mdx, [key]);
  const earlier = order.slice(0, order.indexOf(key));
  const previous = entries.findLast((entry) => earlier.includes(entry.key));
  if (holder.flow || !JSON.stringify(value).includes('\\n')) return setAt(mdx, [key], value, previous?.key);
  const breaks = mdx.includes('\r\n') ? '\r\n' : '\n';
  const text = formatYaml(new Document({ [key]: value })).replaceAll('\n', breaks);
  const own = entries[index];
  if (own) return splice(mdx, { start: own.start, end: own.end }, text);
  const at = lineEnd(mdx, (previous ?? entries.at(-1))?.end ?? 0);
  return splice(mdx, { start: at, end: at }, text + breaks);
}

/**
 * Puts an entry into a list of the frontmatter, in a line of its own; all else stays as it is.
 *
 * @param index the entry that it goes before; that of none: after the last
 * @param after the key that a list goes in after that is not there yet
 */
export function insertAt(mdx: string, list: string, index: number, entry: object, after?: string): string {
  const { holder, entries: keys, index: at } = find(mdx, [list]);
  const own = keys[at];
  if (!own) return insertAt(setAt(mdx, [list], [], after), list, index, entry);
  const text = inline(entry);
  const breaks = mdx.slice(0, lineEnd(mdx, own.keyEnd)).endsWith('\r\n') ? '\r\n' : '\n';
  if (!hasEntries(mdx, list)) {
    const words = holder.flow ? `: [ ${text} ]` : `:${breaks}  - ${text}`;
    return splice(mdx, { start: own.keyEnd, end: Math.max(own.end, own.keyEnd + 1) }, words);
  }
  const { holder: seq, entries } = find(mdx, [list, index]);
  const [previous, next] = [entries[index - 1] ?? (index > 0 ? entries.at(-1) : undefined), entries[index]];
  if (seq.flow) {
    const place = next?.start ?? previous?.end ?? own.end;
    return splice(mdx, { start: place, end: place }, next ? `${text}, ` : `, ${text}`);
  }
  // A comment stays above the entry that it is about.
  const end = lineEnd(mdx, previous?.end ?? own.keyEnd);
  const [, indent = ''] = [...mdx.slice(own.keyEnd, entries[0]?.start).matchAll(/\n([ \t]*)-(?=\s)/g)].at(-1) ?? [];
  return splice(mdx, { start: end, end }, `${indent}- ${text}${breaks}`);
}

function hasEntries(mdx: string, list: string): boolean {
  const node = parseDocument(splitFile(mdx, '').yaml).get(list, true);
  return isSeq(node) && node.items.length > 0;
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
  const entryOf = (name: Node, value: Node | null) => {
    const [start, held] = [offsetOf(name), offsetOf(value ?? name)];
    return { key: isScalar(name) ? String(name.value) : '', keyEnd: start.end, value: held, start: start.start, end: held.end };
  };
  const last = path.at(-1);
  if (isSeq(holder)) return { holder, entries: holder.items.map((item) => entryOf(item as Node, null)), index: Number(last), offsetOf };
  const entries = holder.items.map(({ key, value }) => entryOf(key as Node, value as Node | null));
  return { holder, entries, index: entries.findIndex(({ key }) => key === String(last)), offsetOf };
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

/** A value as it is written in a line of frontmatter. */
export function inline(value: unknown): string {
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
