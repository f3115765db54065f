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

/** The longest run of items, not always neighbours, that two lists have in the same order. */
export function inSameOrder<Key>(one: readonly Key[], other: readonly Key[]): Set<Key> {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const length = one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      (lengths[row] as number[])[column] = length;
    }
  }
  const run = new Set<Key>();
  for (let row = 0, column = 0; row < one.length && column < other.length; ) {
    if (one[row] === other[column]) {
      run.add(one[row] as Key);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return run;
}
