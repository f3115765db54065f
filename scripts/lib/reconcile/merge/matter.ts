import { type Document, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Fields, Value } from './fields.ts';
import type { Item } from './items.ts';

/** The frontmatter of an explainer as YAML and as data. */
export interface Matter {
  yaml: string;
  document: Document.Parsed;
  data: Fields;
  lineOf: (node: unknown) => number;
}

const fence = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Reads the frontmatter of an explainer whose lines end with `\n`. */
export function readMatter(mdx: string): Matter {
  const yaml = fence.exec(mdx)?.[1] ?? '';
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineOf = (node: unknown): number => {
    const start = (node as Node | undefined)?.range?.[0];
    return start === undefined ? 1 : counter.linePos(start).line + 1;
  };
  return { yaml, document, data: (document.toJS() ?? {}) as Fields, lineOf };
}

/** The lists, and what makes an item the same in all versions. */
export const LISTS = {
  actors: { name: 'actor', keyOf: ({ id }: Fields) => String(id) },
  themes: { name: 'theme', keyOf: ({ id }: Fields) => String(id) },
  keyPoints: { name: 'key point', keyOf: ({ passage, text }: Fields) => `${passage} ${text}` },
  dates: { name: 'date', keyOf: ({ passage, text }: Fields) => `${passage} ${text}` },
  statements: { name: 'statement', keyOf: ({ id }: Fields) => String(id) },
};
export type ListName = keyof typeof LISTS;
export const isList = (key: string): key is ListName => key in LISTS;

/** The items of a list; a reference to an actor that was taken out is left out of them. */
export function itemsOf({ data, document, lineOf }: Matter, name: ListName, withoutActors: ReadonlySet<string> = new Set()): Item[] {
  const seen = new Map<string, number>();
  const nodes = document.get(name);
  return ((data[name] ?? []) as Fields[]).map((fields, index) => {
    const own = LISTS[name].keyOf(fields);
    const count = seen.get(own) ?? 0;
    seen.set(own, count + 1);
    const { actor, ...rest } = fields;
    const bare = name === 'statements' && withoutActors.has(String(actor)) ? rest : fields;
    return { key: count === 0 ? own : `${own} (${count + 1})`, fields: bare, line: lineOf(isSeq(nodes) ? nodes.items[index] : undefined) };
  });
}

/** The fields below a key; none where it holds none. */
export const mapOf = ({ data }: Matter, key: string): Fields => (data[key] ?? {}) as Fields;

/** What the frontmatter's `from` says of a field. */
export const fromOf = (matter: Matter, key: string): Value => mapOf(matter, 'from')[key];
