import { insertAt, removeAt, setAt } from '../../../../src/lib/explainer/edit-frontmatter.ts';
import type { ExplainerData } from '../../../../src/schemas/explainer.ts';

const LISTS = ['actors', 'themes', 'keyPoints', 'dates', 'statements'] as const;
export type ListKey = (typeof LISTS)[number];

/** The keys of an entry, in the order in which they are written. */
const ORDER: Record<ListKey, readonly string[]> = {
  actors: ['id', 'name', 'kind', 'of', 'wikidata'],
  themes: ['id', 'name', 'iptc', 'below', 'because'],
  keyPoints: ['passage', 'text'],
  dates: ['passage', 'text', 'on', 'to'],
  statements: ['id', 'passage', 'source', 'actor', 'cue', 'content', 'kind'],
};

/**
 * Writes fields of an entry of a list; undefined leaves one out. The entry is the editor's then, and no suggestion.
 *
 * @param mdx a file that `readExplainer` has accepted
 */
export function writeEntry(mdx: string, data: ExplainerData, list: ListKey, index: number, fields: Record<string, unknown>): string {
  const before: Record<string, unknown> = { ...data[list][index] };
  const changed = Object.entries(fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]));
  const written = changed.reduce((text, [name, value]) => {
    if (value === undefined) return removeAt(text, [list, index, name]);
    const there = ORDER[list]
      .slice(0, ORDER[list].indexOf(name))
      .findLast((key) => (key in fields ? fields[key] : before[key]) !== undefined);
    return setAt(text, [list, index, name], plain(value), there);
  }, mdx);
  return own(written, data, list, index);
}

/** An entry that a person stands for: it does not say that it is suggested, and how sure that is. */
function own(mdx: string, data: ExplainerData, list: ListKey, index: number): string {
  const { from, confidence } = data[list][index] ?? {};
  const without = from === 'editor' ? mdx : removeAt(mdx, [list, index, 'from']);
  return confidence === undefined ? without : removeAt(without, [list, index, 'confidence']);
}

/**
 * Puts an entry into a list, without what it leaves open.
 *
 * @param index the entry that it goes before; that of none: after the last
 */
export function addEntry(mdx: string, list: ListKey, index: number, fields: Record<string, unknown>): string {
  const given = ORDER[list].flatMap((key) => (fields[key] === undefined ? [] : [[key, plain(fields[key])] as const]));
  return insertAt(mdx, list, index, Object.fromEntries(given), LISTS[LISTS.indexOf(list) - 1] ?? 'review');
}

const plain = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);
