import { type Fields, isSame, mergeValue, mergeWords } from './fields.ts';
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
  const { base, edited, generated } = each(versions, byKey);
  const rejected = new Set([...rules.rejected, ...base.keys()].filter((key) => !edited.has(key)));
  const merged = new Map<string, ListItem>();
  for (const key of new Set([...edited.keys(), ...generated.keys()])) {
    const item = mergeItem(
      each({ base, edited, generated }, (own) => own.get(key)),
      rejected.has(key),
      rules,
    );
    if (item) merged.set(key, item);
  }
  const order = mergeOrder(
    each({ base, edited, generated }, (own) => [...own.keys()]),
    (key) => merged.has(key),
  );
  const kept = [...merged.keys()].filter((key) => !generated.has(key));
  return { items: order.flatMap((key) => merged.get(key) ?? []), rejected: new Set([...rejected, ...kept]) };
}

function mergeItem(
  { base, edited, generated }: Versions<ListItem | undefined>,
  isRejected: boolean,
  rules: ListRules,
): ListItem | undefined {
  if (!edited) return isRejected ? undefined : generated;
  if (!generated) {
    const untouched = base && isSame(edited.fields, base.fields);
    return untouched && !rules.needed.has(edited.key) ? undefined : edited;
  }
  if (!base) return edited;
  return { ...edited, fields: mergeFields({ base: base.fields, edited: edited.fields, generated: generated.fields }, edited, rules) };
}

function mergeFields({ base, edited, generated }: Versions<Fields>, { key, line }: ListItem, { name, judge }: ListRules): Fields {
  const owned = isOwned(edited);
  const fields: Fields = {};
  for (const field of mergeKeys({ base, edited, generated })) {
    const versions = each({ base, edited, generated }, (own) => own[field]);
    const isTheirs = !isSame(versions.edited, versions.base) || owned;
    let value = versions.edited;
    if (ABOUT.has(field)) value = isTheirs ? versions.edited : versions.generated;
    else if (owned && isSame(versions.edited, versions.base)) value = versions.edited;
    else if (field === 'because') value = mergeWords(versions);
    else value = mergeValue(versions, { what: `"${field}" of ${name} "${key}"`, line }, judge);
    if (value !== undefined) fields[field] = value;
  }
  return fields;
}

const byKey = (items: ListItem[]): Map<string, ListItem> => new Map(items.map((item) => [item.key, item]));
