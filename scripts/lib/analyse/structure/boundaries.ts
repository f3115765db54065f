import { type Bag, merge, similarity, spread } from './cohesion.ts';

/** Paragraphs on either side of a gap that are compared. */
const BLOCK = 2;
/** What a section's distance from the mean length costs against the depth of a gap. */
const EVENNESS = 0.25;

/**
 * Cuts a row of paragraphs into `count` sections where the words and actors on the two sides differ most, and evenly where they do
 * not tell: depth scores as in TextTiling (Hearst 1997) over blocks of paragraphs, the best set of gaps by dynamic programming.
 *
 * @param lengths words of each paragraph
 * @returns the index of each section's first paragraph, beginning with 0
 */
export function findBoundaries(bags: Bag[], lengths: number[], count: number): number[] {
  const depth = depths(bags);
  const before = [0];
  for (const length of lengths) before.push((before.at(-1) ?? 0) + length);
  const mean = (before.at(-1) ?? 0) / count;
  const unevenness = (from: number, to: number) => EVENNESS * (((before[to] ?? 0) - (before[from] ?? 0)) / mean - 1) ** 2;

  // best[k][end]: the best way to make k sections of the first `end` paragraphs, as its worth and where its last section starts
  const best: ({ worth: number; from: number } | undefined)[][] = [[{ worth: 0, from: 0 }]];
  for (let sections = 1; sections <= count; sections++) {
    const row: ({ worth: number; from: number } | undefined)[] = [];
    for (let end = sections; end <= bags.length; end++) {
      for (let from = end - 1; from >= sections - 1; from--) {
        const previous = best[sections - 1]?.[from];
        if (!previous) continue;
        const worth = previous.worth + (from > 0 ? (depth[from] ?? 0) : 0) - unevenness(from, end);
        if (worth > (row[end]?.worth ?? Number.NEGATIVE_INFINITY)) row[end] = { worth, from };
        if ((before[end] ?? 0) - (before[from] ?? 0) > 4 * mean) break;
      }
    }
    best.push(row);
  }
  const starts: number[] = [];
  for (let sections = count, end = bags.length; sections > 0; sections--) {
    const from = best[sections]?.[end]?.from ?? 0;
    starts.unshift(from);
    end = from;
  }
  return starts;
}

/** How deep the similarity falls at the gap before each paragraph, against the peaks on both sides of it. */
function depths(bags: Bag[]): number[] {
  const inBags = spread(bags);
  const likeness = bags.map((_, gap) =>
    gap === 0 ? 1 : similarity(merge(bags.slice(Math.max(0, gap - BLOCK), gap)), merge(bags.slice(gap, gap + BLOCK)), inBags, bags.length),
  );
  return likeness.map((here, gap) => peak(likeness, gap, -1) + peak(likeness, gap, 1) - 2 * here);
}

function peak(likeness: number[], gap: number, step: 1 | -1): number {
  let top = likeness[gap] ?? 0;
  for (let at = gap + step; at > 0 && at < likeness.length && (likeness[at] ?? 0) >= top; at += step) top = likeness[at] ?? 0;
  return top;
}
