import { type Document, isCollection, isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { formatYaml, quoteNumbers } from '../../../../src/lib/explainer/edit-frontmatter.ts';
import type { Frontmatter } from '../../../../src/lib/explainer/frontmatter.ts';
import { migrate } from '../../../../src/schemas/format.ts';
import { type Fields, isSame, type Value } from './fields.ts';
import type { ListItem } from './items.ts';

/** The frontmatter of an explainer as YAML and as data. */
export interface Matter extends Pick<Frontmatter, 'yaml' | 'document' | 'lineOf'> {
  /** As the file has it. */
  written: Fields;
  /** In today's format. */
  data: Fields;
}

export function matterOf({ yaml, document, lineOf }: Frontmatter): Matter {
  const written = document.toJS() as Fields;
  return { yaml, document, lineOf, written, data: migrate('explainer', written) as Fields };
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
export const isList = (key: string): key is ListName => Object.hasOwn(LISTS, key);

/** The items of a list; a reference to an actor that was taken out is left out of them. */
export function itemsOf({ data, lineOf }: Matter, name: ListName, withoutActors: ReadonlySet<string> = new Set()): ListItem[] {
  const seen = new Map<string, number>();
  return ((data[name] ?? []) as Fields[]).map((fields, index) => {
    const own = LISTS[name].keyOf(fields);
    const count = seen.get(own) ?? 0;
    seen.set(own, count + 1);
    const { actor, ...rest } = fields;
    const bare = name === 'statements' && withoutActors.has(String(actor)) ? rest : fields;
    return { key: count === 0 ? own : `${own} (${count + 1})`, fields: bare, line: lineOf([name, index]) };
  });
}

/** The fields below a key; none where it holds none. */
export const mapOf = ({ data }: Matter, key: string): Fields => (data[key] ?? {}) as Fields;

/** What the frontmatter's `from` says of a field. */
export const fromOf = (matter: Matter, key: string): Value => mapOf(matter, 'from')[key];

/** Writes what was merged into the editor's YAML, so that their comments and the form of what did not change stay. */
export function writeMatter(merged: Fields, order: readonly string[], edited: Matter, generated: Matter): string {
  const given = order.filter((key) => merged[key] !== undefined && (key in edited.written || !isSame(merged[key], edited.written[key])));
  const isWritten = (key: string): boolean => JSON.stringify(merged[key]) === JSON.stringify(edited.written[key]);
  if (given.every(isWritten) && given.length === Object.keys(edited.written).length) return edited.yaml;
  const document = edited.document.clone();
  const contents = document.contents as YAMLMap;
  for (const key of given) {
    if (isWritten(key)) continue;
    const value = merged[key];
    const node = isList(key) ? listNode(value as Fields[], key, document, generated) : fieldNode(value, key, document, generated);
    const pair = contents.items.find((own) => String(own.key) === key);
    if (pair) pair.value = node;
    else contents.items.splice(order.filter((own) => contents.has(own) || own === key).indexOf(key), 0, document.createPair(key, node));
  }
  contents.items = contents.items.filter((pair) => given.includes(String(pair.key)));
  return formatYaml(document);
}

function fieldNode(value: Value, key: string, document: Document, generated: Matter): Node {
  if (isSame(value, generated.data[key])) return generated.document.get(key, true) as unknown as Node;
  const own = document.get(key, true) as unknown;
  return isMap(own) && value !== null && typeof value === 'object'
    ? intoMap(own as YAMLMap, value as Fields, document)
    : create(document, value);
}

/** The items as the editor's list has them, else as the new one does. */
function listNode(items: Fields[], name: ListName, document: Document, generated: Matter): Node {
  const seq = document.get(name);
  const own = (isSeq(seq) ? seq : document.createNode([])) as YAMLSeq;
  const theirs = generated.document.get(name);
  const [mine, now] = [[...own.items], isSeq(theirs) ? [...theirs.items] : []];
  const { keyOf } = LISTS[name];
  const take = (nodes: unknown[], fields: Fields): YAMLMap[] => {
    const at = nodes.findIndex((node) => isMap(node) && keyOf(node.toJSON() as Fields) === keyOf(fields));
    return at < 0 ? [] : (nodes.splice(at, 1) as YAMLMap[]);
  };
  own.items = items.map((fields) => {
    const [node] = [...take(mine, fields), ...take(now, fields)];
    return node ? intoMap(node, fields, document) : create(document, fields);
  });
  own.flow = items.length === 0;
  return own;
}

function intoMap(map: YAMLMap, fields: Fields, document: Document): YAMLMap {
  const before = map.toJSON() as Fields;
  for (const key of Object.keys(before)) if (!(key in fields)) map.delete(key);
  for (const [key, value] of Object.entries(fields)) {
    if (JSON.stringify(value) !== JSON.stringify(before[key])) map.set(key, create(document, value));
  }
  const names = Object.keys(fields);
  map.items.sort((one, other) => names.indexOf(String(one.key)) - names.indexOf(String(other.key)));
  return map;
}

function create(document: Document, value: Value): Node {
  const node = document.createNode(value) as Node;
  if (isCollection(node)) node.flow = true;
  quoteNumbers(node);
  return node;
}
