import { diffArrays } from 'diff';

/** Items that stand in two lists in the same order and without a gap: from `before` in the one, from `now` in the other. */
export interface CommonRun {
  before: number;
  now: number;
  /** At least 1. */
  length: number;
}

/** The algorithm takes the product of length and edits: with more edits than these, what stands once in either list says where they agree. */
const MOST_EDITS = 2000;

/** The runs of a longest common subsequence of two lists (Myers 1986, as the package `diff` has it), in order; of lists that differ much, of a long one. */
export function commonRuns<Item>(one: readonly Item[], other: readonly Item[], mostEdits = MOST_EDITS): CommonRun[] {
  const changes = diffArrays([...one], [...other], { maxEditLength: mostEdits }) as ReturnType<typeof diffArrays<Item>> | undefined;
  if (!changes) return runsAtAnchors(one, other);
  const runs: CommonRun[] = [];
  let [before, now] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) runs.push({ before, now, length: count });
    if (!added) before += count;
    if (!removed) now += count;
  }
  return runs;
}

/** The runs around the items that each list has once, as far as these stand in one order in both (patience diff). */
function runsAtAnchors<Item>(one: readonly Item[], other: readonly Item[]): CommonRun[] {
  const [inOther, inOne] = [onceIn(other), onceIn(one)];
  const anchors = one.flatMap((item, before) => {
    const now = inOne.get(item) === before ? inOther.get(item) : undefined;
    return now === undefined || now < 0 ? [] : { before, now };
  });
  const runs: CommonRun[] = [];
  let [before, now] = [0, 0];
  for (const anchor of longestRising(anchors)) {
    if (anchor.before < before) continue;
    let back = 0;
    while (anchor.before - back > before && anchor.now - back > now && one[anchor.before - back - 1] === other[anchor.now - back - 1])
      back += 1;
    let length = back + 1;
    const [start, first] = [anchor.before - back, anchor.now - back];
    while (start + length < one.length && one[start + length] === other[first + length]) length += 1;
    runs.push({ before: start, now: first, length });
    [before, now] = [start + length, first + length];
  }
  return runs;
}

/** Where each item stands that a list has once; -1 for the others. */
function onceIn<Item>(items: readonly Item[]): Map<Item, number> {
  const places = new Map<Item, number>();
  for (const [at, item] of items.entries()) places.set(item, places.has(item) ? -1 : at);
  return places;
}

/** The longest of the rows of pairs that rise in both numbers. @param pairs rising in the first */
function longestRising(pairs: readonly { before: number; now: number }[]): { before: number; now: number }[] {
  const tops: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, { now }] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number]?.now ?? 0) < now) low = middle + 1;
      else high = middle;
    }
    previous.push(tops[low - 1]);
    tops[low] = at;
  }
  const row: { before: number; now: number }[] = [];
  for (let at = tops.at(-1); at !== undefined; at = previous[at]) row.push(pairs[at] as { before: number; now: number });
  return row.reverse();
}
