import type { CommonRun } from '../../../src/lib/text/common-runs.ts';
import type { MayBe } from './align.ts';
import { freeRuns, lengthOf, sharedRuns, sharedWeights, type WeighedWords, weigh, weightOf } from './shared-words.ts';

/** WeighedWords of the old text `before` that went into the new text `now`. */
export interface WordFlow {
  before: number;
  now: number;
  words: number;
}

/** A text of a revision; one that is not free was found in the other revision as it is. */
export interface RevisionText {
  text: string;
  free: boolean;
}

/*
 * Measured with the edits of `npm run lab:soak` on 203 news articles, 1,500 scripts a setting: with 0.2 to 0.4 of the weight as many passages keep
 * their address (99.7 %), with 0.5 fewer; without a least number of words six fragments as short as a name took the address of a paragraph
 * that they were not from, with 8 one did, and that one only among captions that repeat, where now the claims of others count.
 */
/** Two texts have to do with each other when they share this part of the shorter one's weight … */
const LEAST_SHARED = 0.4;
/** … and as much of the longer one's, or this many words. */
const LEAST_WORDS = 8;
/** Another claim to the same words is as good when it has this part of the weight. */
const AS_GOOD = 0.8;

interface Pair extends Pick<WordFlow, 'before' | 'now'> {
  /**
   * The old text was not found as it is elsewhere, and shares enough. If not, it has no claim, but of a few words it may be the origin, too: a
   * long paragraph of the fragment that was split off it.
   */
  hasClaim: boolean;
  runs: CommonRun[];
  weight: number;
  contested: boolean;
}

/** Finds where the words of old texts went. Each word counts once: for the two texts that share most. */
export function findFlows(olds: readonly RevisionText[], news: readonly RevisionText[], mayBe: MayBe): WordFlow[] {
  const weighed = weigh([...olds, ...news].map(({ text }) => text));
  const old = weighed.slice(0, olds.length);
  const fresh = news.map(({ free }, index) => (free ? weighed[olds.length + index] : undefined));
  const board = new Board(old, fresh);
  const pairs = sharedWeights(old, fresh).flatMap(({ before, now, weight }): Pair[] => {
    if (!board.isShare(before, now, weight) || !mayBe(before, now)) return [];
    const pair = { before, now, hasClaim: false, runs: board.runsOf(before, now), weight: 0, contested: false };
    pair.weight = board.weightOf(pair, pair.runs);
    pair.hasClaim = olds[before]?.free === true && board.isEnough(pair, pair.runs);
    return board.isShare(before, now, pair.weight) ? [pair] : [];
  });
  pairs.sort((one, other) => other.weight - one.weight || one.now - other.now || one.before - other.before);
  const touching = { before: Map.groupBy(pairs, (pair) => pair.before), now: Map.groupBy(pairs, (pair) => pair.now) };
  return pairs.flatMap((pair) => {
    if (!pair.hasClaim) return [];
    const runs = board.free(pair);
    if (!board.isEnough(pair, runs)) return [];
    for (const side of ['before', 'now'] as const) {
      for (const rival of touching[side].get(pair[side]) ?? []) {
        if (rival === pair || (!rival.hasClaim && lengthOf(runs) >= LEAST_WORDS) || !board.rivals(side, pair, runs, rival)) continue;
        pair.contested = true;
        rival.contested = true;
      }
    }
    if (pair.contested) return [];
    board.take(pair, runs);
    return [{ before: pair.before, now: pair.now, words: lengthOf(runs) }];
  });
}

class Board {
  readonly #words: Record<'before' | 'now', readonly (WeighedWords | undefined)[]>;
  readonly #taken: Record<'before' | 'now', boolean[][]>;

  constructor(before: readonly (WeighedWords | undefined)[], now: readonly (WeighedWords | undefined)[]) {
    const none = (words: WeighedWords | undefined): boolean[] => Array<boolean>(words?.words.length ?? 0).fill(false);
    this.#words = { before, now };
    this.#taken = { before: before.map(none), now: now.map(none) };
  }

  #of(side: 'before' | 'now', index: number): WeighedWords {
    return this.#words[side][index] ?? { words: [], weights: [], weight: 0 };
  }

  runsOf(before: number, now: number): CommonRun[] {
    return sharedRuns(this.#of('before', before), this.#of('now', now));
  }

  weightOf({ before }: Pick<Pair, 'before'>, runs: readonly CommonRun[]): number {
    return weightOf(runs, this.#of('before', before));
  }

  isShare(before: number, now: number, weight: number): boolean {
    return weight > 0 && weight >= LEAST_SHARED * Math.min(this.#of('before', before).weight, this.#of('now', now).weight);
  }

  isEnough(pair: Pair, runs: readonly CommonRun[]): boolean {
    const weight = this.weightOf(pair, runs);
    const longer = Math.max(this.#of('before', pair.before).weight, this.#of('now', pair.now).weight);
    return this.isShare(pair.before, pair.now, weight) && (lengthOf(runs) >= LEAST_WORDS || weight >= LEAST_SHARED * longer);
  }

  /** The runs of a pair whose words no other took. */
  free({ before, now, runs }: Pair): CommonRun[] {
    return freeRuns(runs, this.#taken.before[before] ?? [], this.#taken.now[now] ?? []);
  }

  /** Whether another pair with a text of this one has as good a claim to the same words of it. */
  rivals(side: 'before' | 'now', pair: Pair, runs: readonly CommonRun[], rival: Pair): boolean {
    if (rival.weight < AS_GOOD * pair.weight) return false;
    const same = new Set(runs.flatMap((run) => Array.from({ length: run.length }, (_, at) => run[side] + at)));
    const claimed = this.free(rival).flatMap((run) => Array.from({ length: run.length }, (_, at) => run[side] + at));
    const weights = this.#of(side, pair[side]).weights;
    const shared = claimed.reduce((total, at) => total + (same.has(at) ? (weights[at] ?? 0) : 0), 0);
    return shared >= AS_GOOD * this.weightOf(pair, runs);
  }

  take({ before, now }: Pair, runs: readonly CommonRun[]): void {
    for (const run of runs) {
      this.#taken.before[before]?.fill(true, run.before, run.before + run.length);
      this.#taken.now[now]?.fill(true, run.now, run.now + run.length);
    }
  }
}
