import { type CommonRun, commonRuns } from '../../../src/lib/text/common-runs.ts';

/** A text as a row of words. */
export interface WeighedWords {
  words: string[];
  /** How telling each word is; see `weigh`. */
  weights: number[];
  weight: number;
}

/** A word for itself is as likely chance as kinship. */
const LEAST_RUN = 2;

/**
 * Weighs the words of texts by how few of these they occur in (inverse document frequency: Spärck Jones 1972), so that names and
 * figures count for more than "the".
 */
export function weigh(texts: readonly string[]): WeighedWords[] {
  const rows = texts.map((text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu) ?? []);
  const frequency = new Map<string, number>();
  for (const words of rows) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return rows.map((words) => {
    const weights = words.map((word) => Math.log(1 + texts.length / (frequency.get(word) ?? 1)));
    return { words, weights, weight: sum(weights) };
  });
}

/** The runs of words that two texts share, in order. */
export const sharedRuns = (one: WeighedWords, other: WeighedWords): CommonRun[] =>
  commonRuns(one.words, other.words).filter(({ length }) => length >= LEAST_RUN);

/** What is left of runs when some words of both texts are out of play. */
export function freeRuns(runs: readonly CommonRun[], takenBefore: readonly boolean[], takenNow: readonly boolean[]): CommonRun[] {
  return runs.flatMap(({ before, now, length }) => {
    const free: CommonRun[] = [];
    let start = 0;
    for (let at = 0; at <= length; at += 1) {
      if (at < length && !takenBefore[before + at] && !takenNow[now + at]) continue;
      if (at - start >= LEAST_RUN) free.push({ before: before + start, now: now + start, length: at - start });
      start = at + 1;
    }
    return free;
  });
}

export const lengthOf = (runs: readonly CommonRun[]): number => sum(runs.map(({ length }) => length));

export const weightOf = (runs: readonly CommonRun[], { weights }: WeighedWords): number =>
  sum(runs.map(({ before, length }) => sum(weights.slice(before, before + length))));

/**
 * Pairs of texts that may share enough: for each, the weight of the words that stand in both, in whatever order. Only texts that share
 * a word are looked at.
 */
export function sharedWeights(
  before: readonly (WeighedWords | undefined)[],
  now: readonly (WeighedWords | undefined)[],
): { before: number; now: number; weight: number }[] {
  const places = new Map<string, Map<number, number>>();
  for (const [index, text] of before.entries()) {
    for (const word of text?.words ?? []) {
      const counts = places.get(word) ?? new Map<number, number>();
      places.set(word, counts.set(index, (counts.get(index) ?? 0) + 1));
    }
  }
  return now.flatMap((text, index) => {
    const shared = new Map<number, number>();
    const seen = new Map<string, number>();
    for (const [at, word] of (text?.words ?? []).entries()) {
      const nth = (seen.get(word) ?? 0) + 1;
      seen.set(word, nth);
      for (const [other, count] of places.get(word) ?? []) {
        if (nth <= count) shared.set(other, (shared.get(other) ?? 0) + (text?.weights[at] ?? 0));
      }
    }
    return [...shared].map(([other, weight]) => ({ before: other, now: index, weight }));
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
