import { commonRuns } from '../../../../src/lib/text/common-runs.ts';
import { each, type Versions } from './types.ts';

/**
 * The order of what is kept of three lists. Where the editor changed the order theirs stays, else it is the new one; what only the other
 * list has goes in after the item that it follows there.
 *
 * @param kept says what is in the result
 */
export function mergeOrder<Key>({ base, edited, generated }: Versions<readonly Key[]>, kept: (key: Key) => boolean): Key[] {
  const [inBase, inEdited] = [new Set(base), new Set(edited)];
  const before = base.filter((key) => inEdited.has(key));
  const after = edited.filter((key) => inBase.has(key));
  const reordered = after.some((key, index) => key !== before[index]);
  const [frame, other] = reordered ? [edited, generated] : [generated, edited];
  return insertAll(frame.filter(kept), other.filter(kept));
}

/** The keys of three maps in the order of the result. */
export const mergeKeys = (maps: Versions<Record<string, unknown>>): string[] => mergeOrder(each(maps, Object.keys), () => true);

/** Puts what a list lacks into it, each after the item that it follows in the other list, or before the first of them that is there. */
export function insertAll<Key>(list: readonly Key[], other: readonly Key[]): Key[] {
  const result = [...list];
  const placed = new Set(list);
  for (const [index, key] of other.entries()) {
    if (placed.has(key)) continue;
    result.splice(placeAfter(result, other, index, placed), 0, key);
    placed.add(key);
  }
  return result;
}

function placeAfter<Key>(result: Key[], other: readonly Key[], index: number, placed: ReadonlySet<Key>): number {
  const previous = other[index - 1];
  if (index > 0) return result.indexOf(previous as Key) + 1;
  const next = other.find((key) => placed.has(key));
  return next === undefined ? result.length : result.indexOf(next);
}

/** The items of a longest common subsequence of two lists. */
export const inSameOrder = <Key>(one: readonly Key[], other: readonly Key[]): Set<Key> =>
  new Set(commonRuns(one, other).flatMap(({ before, length }) => one.slice(before, before + length)));
