import { commonRuns } from '../../../src/lib/text/common-runs.ts';
import { findFlows, type RevisionText, type WordFlow } from './flows.ts';

/** What became of the texts of one revision in the next. Numbers are indices. */
export interface Alignment {
  /** For each new text, the old one that it is: as it was, moved or reworded; undefined for a new text. */
  same: (number | undefined)[];
  /** For each old text that no new one is: the new one that holds most of its words; undefined when it was removed. */
  into: (number | undefined)[];
}

/** Whether the old text `before` can be the new text `now`, whatever they say. */
export type MayBe = (before: number, now: number) => boolean;

/**
 * Aligns the texts of two revisions. Equal texts are the same, in whatever order they stand now. For the others it is found out where the words
 * of each went: an old text is a new one when most of its words that are left went there and most of what was there before came from it.
 * So a reworded text is still itself, of a text that was split the half with more words is, and of texts that were merged the
 * one with more words is what they became. Where two texts have as good a claim, neither is taken: a link to the wrong words is
 * worse than one to words that are gone.
 */
export function alignTexts(before: readonly string[], now: readonly string[], mayBe: MayBe = () => true): Alignment {
  const equal = pairEqual(before, now, mayBe);
  const flows = [...equal, ...findFlows(besides(equal, before, 'before'), besides(equal, now, 'now'), mayBe)];
  const heirs = largest(flows, 'before');
  const sources = largest(flows, 'now');
  const same = now.map((_, index) => {
    const source = sources.get(index);
    return source && heirs.get(source.before) === source ? source.before : undefined;
  });
  const kept = new Set(same);
  return { same, into: before.map((_, index) => (kept.has(index) ? undefined : heirs.get(index)?.now)) };
}

/** Equal texts: first those that kept their order, so that of several equal ones each keeps its neighbours; then those that moved. */
function pairEqual(before: readonly string[], now: readonly string[], mayBe: MayBe): WordFlow[] {
  const pair = (one: number, other: number): WordFlow => ({ before: one, now: other, words: Number.POSITIVE_INFINITY });
  const inOrder = commonRuns(before, now).flatMap((run) =>
    Array.from({ length: run.length }, (_, at) => pair(run.before + at, run.now + at)),
  );
  const pairs = inOrder.filter((found) => mayBe(found.before, found.now));
  const places = Map.groupBy(
    besides(pairs, before, 'before').filter(({ isFree }) => isFree),
    ({ text }) => text,
  );
  const moved = besides(pairs, now, 'now').flatMap(({ text, index, isFree }) => {
    const others = isFree ? (places.get(text) ?? []) : [];
    const at = others.findIndex((other) => mayBe(other.index, index));
    return others.splice(at, at < 0 ? 0 : 1).map((other) => pair(other.index, index));
  });
  return [...pairs, ...moved];
}

/** The texts of a revision; those that are paired are not free. */
function besides(pairs: readonly WordFlow[], texts: readonly string[], side: 'before' | 'now'): RevisionText[] {
  const done = new Set(pairs.map((pair) => pair[side]));
  return texts.map((text, index) => ({ text, index, isFree: !done.has(index) }));
}

function largest(flows: readonly WordFlow[], side: 'before' | 'now'): Map<number, WordFlow> {
  const best = new Map<number, WordFlow>();
  for (const flow of flows) {
    const other = best.get(flow[side]);
    if (!other || flow.words > other.words) best.set(flow[side], flow);
  }
  return best;
}
