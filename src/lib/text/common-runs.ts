import { diffArrays } from 'diff';

/** Items that stand in two lists in the same order and without a gap: from `before` in the one, from `now` in the other. */
export interface CommonRun {
  before: number;
  now: number;
  /** At least 1. */
  length: number;
}

/** The runs of a longest common subsequence of two lists (Myers 1986, as the package `diff` has it), in order. */
export function commonRuns<Item>(one: readonly Item[], other: readonly Item[]): CommonRun[] {
  const runs: CommonRun[] = [];
  let [before, now] = [0, 0];
  for (const { added, removed, count } of diffArrays([...one], [...other])) {
    if (!added && !removed) runs.push({ before, now, length: count });
    if (!added) before += count;
    if (!removed) now += count;
  }
  return runs;
}
