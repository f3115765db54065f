import { diffArrays } from 'diff';
import type { Versions } from './types.ts';

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

/** The longest run of items, not always neighbours, that two lists have in the same order (Myers 1986, as the package `diff` has it). */
export const inSameOrder = <Key>(one: readonly Key[], other: readonly Key[]): Set<Key> =>
  new Set(diffArrays([...one], [...other]).flatMap(({ added, removed, value }) => (added || removed ? [] : value)));
