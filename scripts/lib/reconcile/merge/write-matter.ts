import { type Document, isCollection, isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { formatYaml, quoteNumbers } from '../../../../src/lib/explainer/edit-frontmatter.ts';
import { type Fields, isSame, type Value } from './fields.ts';
import { isList, LISTS, type ListName, type Matter, mapOf } from './matter.ts';

/** Writes what was merged into the editor's YAML, so that their comments and the form of what did not change stay. */
export function writeMatter(merged: Fields, order: readonly string[], edited: Matter, generated: Matter): string {
  const equals = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);
  const given = order.filter((key) => merged[key] !== undefined && (key in edited.written || !isSame(merged[key], edited.written[key])));
  const isWritten = (key: string): boolean => equals(merged[key], edited.written[key]);
  if (given.every(isWritten) && given.length === Object.keys(edited.written).length) return edited.yaml;
  const document = edited.document.clone();
  const contents = document.contents as YAMLMap;
  for (const key of given) {
    if (isWritten(key)) continue;
    const node = isList(key)
      ? listNode(merged[key] as Fields[], key, document, generated)
      : fieldNode(merged[key], key, document, edited, generated);
    const pair = contents.items.find((own) => String(own.key) === key);
    if (pair) pair.value = node;
    else contents.items.splice(order.filter((own) => contents.has(own) || own === key).indexOf(key), 0, document.createPair(key, node));
  }
  contents.items = contents.items.filter((pair) => given.includes(String(pair.key)));
  return formatYaml(document);
}

function fieldNode(value: Value, key: string, document: Document, edited: Matter, generated: Matter): Node {
  if (isSame(value, generated.data[key])) return generated.document.get(key, true) as unknown as Node;
  const own = document.get(key, true) as unknown;
  if (!isMap(own) || value === null || typeof value !== 'object') return create(document, value);
  return intoMap(own as YAMLMap, value as Fields, mapOf(edited, key), document);
}

function listNode(items: Fields[], name: ListName, document: Document, generated: Matter): Node {
  const seq = document.get(name);
  const own = (isSeq(seq) ? seq : document.createNode([])) as YAMLSeq;
  const { keyOf } = LISTS[name];
  const pick = (nodes: unknown[], used: Set<unknown>, fields: Fields): YAMLMap | undefined => {
    const found = nodes.find((node) => !used.has(node) && isMap(node) && keyOf(node.toJSON() as Fields) === keyOf(fields)) as
      | YAMLMap
      | undefined;
    if (found) used.add(found);
    return found;
  };
  const theirs = generated.document.get(name);
  const [mine, now] = [isSeq(seq) ? seq.items : [], isSeq(theirs) ? theirs.items : []];
  const [usedMine, usedNow] = [new Set<unknown>(), new Set<unknown>()];
  const nodes = items.map((fields) => {
    const node = pick(mine, usedMine, fields);
    const other = pick(now, usedNow, fields);
    if (node) return intoMap(node, fields, node.toJSON() as Fields, document);
    if (other) return intoMap(other, fields, other.toJSON() as Fields, document);
    return create(document, fields);
  });
  own.items = nodes;
  own.flow = nodes.length === 0;
  return own;
}

function intoMap(map: YAMLMap, fields: Fields, before: Fields, document: Document): YAMLMap {
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
