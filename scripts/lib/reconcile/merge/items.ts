import { type Fields, isSame, mergeValue, mergeWords, type Value } from './fields.ts';
import { mergeKeys, mergeOrder } from './order.ts';
import { each, type Judge, type Versions } from './types.ts';

/** An item of a list in the frontmatter, under the key that makes it the same item in all versions. */
export interface ListItem {
  key: string;
  fields: Fields;
  /** Line of the file, 1-based. */
  line: number;
}

export interface ListRules {
  /** What an item is called in a conflict: `actor`. */
  name: string;
  /** Keys that a person took out before. */
  rejected: ReadonlySet<string>;
  /** The actors that are the editor's, whatever is suggested. */
  accepted: ReadonlySet<string>;
  /** Keys that something else in the explainer refers to. */
  needed: ReadonlySet<string>;
  judge: Judge;
}

/** Neither side's word: never a conflict. */
const ABOUT = new Set(['from', 'confidence']);

/** Whether nobody but a person stands for an item: what is not marked as suggested is an editor's. */
export const isOwned = ({ from }: Fields): boolean => from === undefined || from === null || from === 'editor';

/**
 * Merges a list item by item and field by field. What the editor deleted stays deleted, what they changed keeps these fields, what they
 * added or approved stays; new suggestions go in after the item that they follow.
 *
 * @returns the items of the result in order, and the keys that only the editor may bring back: of what they have taken out, and of what they
 *   keep though it is suggested no longer, so that it stays out once they take it out
 */
export function mergeItems(versions: Versions<ListItem[]>, rules: ListRules): { items: ListItem[]; rejected: Set<string> } {
  const maps = each(versions, (items) => new Map(items.map((item) => [item.key, item])));
  const { base, edited, generated } = maps;
  const rejected = new Set([...rules.rejected, ...base.keys()].filter((key) => !edited.has(key)));
  const merged = new Map<string, ListItem>();
  for (const key of new Set([...edited.keys(), ...generated.keys()])) {
    const own = each(maps, (items) => items.get(key));
    const item = mergeItem(own, rejected.has(key), rules);
    if (item) merged.set(key, item);
  }
  const keys = each(maps, (items) => [...items.keys()]);
  const order = mergeOrder(keys, (key) => merged.has(key));
  const kept = [...merged.keys()].filter((key) => !generated.has(key));
  return { items: order.flatMap((key) => merged.get(key) ?? []), rejected: new Set([...rejected, ...kept]) };
}

function mergeItem(versions: Versions<ListItem | undefined>, isRejected: boolean, rules: ListRules): ListItem | undefined {
  const { base, edited, generated } = versions;
  if (!edited) return isRejected ? undefined : generated;
  if (!generated) {
    const untouched = base && isSame(edited.fields, base.fields);
    return untouched && !rules.needed.has(edited.key) ? undefined : edited;
  }
  if (!base) return edited;
  const maps = each({ base, edited, generated }, ({ fields }) => fields);
  const merged = mergeKeys(maps).map((field) => [field, mergeField(field, maps, edited, rules)]);
  return { ...edited, fields: Object.fromEntries(merged.filter(([, value]) => value !== undefined)) };
}

function mergeField(field: string, maps: Versions<Fields>, { key, line, fields }: ListItem, { name, accepted, judge }: ListRules): Value {
  const versions = each(maps, (own) => own[field]);
  const [isChanged, owned] = [!isSame(versions.edited, versions.base), isOwned(fields)];
  if (ABOUT.has(field)) return isChanged || owned ? versions.edited : versions.generated;
  if (owned && !isChanged) return versions.edited;
  if (field === 'because') return mergeWords(versions);
  const isTheirs = field === 'actor' && accepted.has(String(versions.edited)) && !isSame(versions.generated, versions.base);
  return mergeValue({ ...versions, ...(isTheirs ? { base: undefined } : {}) }, { what: `"${field}" of ${name} "${key}"`, line }, judge);
}
