import type { CommonRun } from '../../../src/lib/text/common-runs.ts';
import type { MayBe } from './align.ts';
import { freeRuns, lengthOf, sharedRuns, sharedWeights, type WeighedWords, weigh, weightOf } from './shared-words.ts';

/** Words of the old text `before` that went into the new text `now`. */
export interface WordFlow {
  before: number;
  now: number;
  words: number;
}

/** A text of a revision; one that is not free was found in the other revision as it is. */
export interface RevisionText {
  text: string;
  index: number;
  isFree: boolean;
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

type Text = RevisionText & WeighedWords;

interface Pair {
  before: Text;
  now: Text;
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
  const weighed = weigh([...olds, ...news]);
  const fresh = weighed.slice(olds.length).filter(({ isFree }) => isFree);
  const pairs = sharedWeights(weighed.slice(0, olds.length), fresh).flatMap(({ before, now, weight }): Pair[] => {
    if (!isShare(before, now, weight) || !mayBe(before.index, now.index)) return [];
    const runs = sharedRuns(before, now);
    const pair = { before, now, runs, weight: weightOf(runs, before), contested: false };
    return isShare(before, now, pair.weight) ? [{ ...pair, hasClaim: before.isFree && isEnough(pair, runs) }] : [];
  });
  pairs.sort((one, other) => other.weight - one.weight || one.now.index - other.now.index || one.before.index - other.before.index);
  const touching = { before: Map.groupBy(pairs, (pair) => pair.before), now: Map.groupBy(pairs, (pair) => pair.now) };
  return pairs.flatMap((pair) => {
    if (!pair.hasClaim) return [];
    const runs = freeOf(pair);
    if (!isEnough(pair, runs)) return [];
    for (const side of ['before', 'now'] as const) {
      for (const rival of touching[side].get(pair[side]) ?? []) {
        if (rival === pair || (!rival.hasClaim && lengthOf(runs) >= LEAST_WORDS) || !rivals(side, pair, runs, rival)) continue;
        pair.contested = true;
        rival.contested = true;
      }
    }
    if (pair.contested) return [];
    for (const side of ['before', 'now'] as const) for (const at of placesOf(runs, side)) pair[side].taken[at] = true;
    return [{ before: pair.before.index, now: pair.now.index, words: lengthOf(runs) }];
  });
}

const isShare = (before: Text, now: Text, weight: number): boolean =>
  weight > 0 && weight >= LEAST_SHARED * Math.min(before.weight, now.weight);

function isEnough({ before, now }: Pick<Pair, 'before' | 'now'>, runs: readonly CommonRun[]): boolean {
  const weight = weightOf(runs, before);
  const isMuch = lengthOf(runs) >= LEAST_WORDS || weight >= LEAST_SHARED * Math.max(before.weight, now.weight);
  return isShare(before, now, weight) && isMuch;
}

const freeOf = ({ before, now, runs }: Pair): CommonRun[] => freeRuns(runs, before, now);

const placesOf = (runs: readonly CommonRun[], side: 'before' | 'now'): number[] =>
  runs.flatMap((run) => Array.from({ length: run.length }, (_, at) => run[side] + at));

/** Whether another pair with a text of this one has as good a claim to the same words of it. */
function rivals(side: 'before' | 'now', pair: Pair, runs: readonly CommonRun[], rival: Pair): boolean {
  if (rival.weight < AS_GOOD * pair.weight) return false;
  const same = new Set(placesOf(runs, side));
  const { weights } = pair[side];
  const shared = placesOf(freeOf(rival), side).reduce((total, at) => total + (same.has(at) ? (weights[at] ?? 0) : 0), 0);
  return shared >= AS_GOOD * weightOf(runs, pair.before);
}
