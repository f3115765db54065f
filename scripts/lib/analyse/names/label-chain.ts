import type { NameKind } from '../model/analysis.ts';

/** What the model tells apart: the kinds of names, and `other` for capitalised names of anything else ("Turkish", "World Cup"). */
export type NameClass = NameKind | 'other';

/** A label of the BILOU scheme (Ratinov and Roth 2009): outside, or begin, inside, last or unit of a name. */
type NameLabel = { position: 'B' | 'I' | 'L' | 'U' | 'O'; kind: NameClass | null };

/** The labels by their number; number 0 is "outside". */
export const labels: readonly NameLabel[] = [
  { position: 'O', kind: null },
  ...(['person', 'organisation', 'place', 'other'] as const).flatMap((kind) =>
    (['B', 'I', 'L', 'U'] as const).map((position) => ({ position, kind })),
  ),
];

/** The scores of a linear chain: of each label at each place (row by row), and of each label after each other. */
export interface LabelChain {
  /** How many places, and how many labels. */
  length: number;
  width: number;
  /** `length × width` scores. */
  emissions: Float64Array;
  /** `(width + 1) × (width + 1)` scores, row: label before, column: label after; the last of each is the edge. -Infinity forbids. */
  transitions: Float64Array;
}

/** The best labelling of a chain (Viterbi 1967). */
export function bestLabels({ length, width, emissions, transitions }: LabelChain): number[] {
  const edge = width;
  const row = width + 1;
  const scores = new Float64Array(length * width);
  const from = new Int32Array(length * width);
  /** The best label at place `t` before label `b` at the next. */
  const bestBefore = (t: number, b: number): { best: number; at: number } => {
    let best = Number.NEGATIVE_INFINITY;
    let at = 0;
    for (let a = 0; a < width; a++) {
      const score = (scores[t * width + a] as number) + (transitions[a * row + b] as number);
      if (score > best) [best, at] = [score, a];
    }
    return { best, at };
  };
  for (let t = 0; t < length; t++) {
    for (let b = 0; b < width; b++) {
      const { best, at } = t === 0 ? { best: transitions[edge * row + b] as number, at: 0 } : bestBefore(t - 1, b);
      scores[t * width + b] = best + (emissions[t * width + b] as number);
      from[t * width + b] = at;
    }
  }
  let last = bestBefore(length - 1, edge).at;
  const labels = new Array<number>(length);
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = last;
    last = from[t * width + last] as number;
  }
  return labels;
}

/**
 * The sums over all labellings of a chain (forward-backward, in logarithms). By place and its label, `forward`: of what stands before and
 * at the place, `backward`: of what stands after it.
 */
export function sumLabellings({ length, width, emissions, transitions }: LabelChain) {
  const edge = width;
  const row = width + 1;
  const forward = new Float64Array(length * width);
  const backward = new Float64Array(length * width);
  const terms = new Float64Array(width);
  for (let t = 0; t < length; t++) {
    for (let b = 0; b < width; b++) {
      let value = transitions[edge * row + b] as number;
      if (t > 0) {
        for (let a = 0; a < width; a++) terms[a] = (forward[(t - 1) * width + a] as number) + (transitions[a * row + b] as number);
        value = logSum(terms);
      }
      forward[t * width + b] = value + (emissions[t * width + b] as number);
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    for (let a = 0; a < width; a++) {
      let value = transitions[a * row + edge] as number;
      if (t < length - 1) {
        for (let b = 0; b < width; b++)
          terms[b] =
            (transitions[a * row + b] as number) + (emissions[(t + 1) * width + b] as number) + (backward[(t + 1) * width + b] as number);
        value = logSum(terms);
      }
      backward[t * width + a] = value;
    }
  }
  for (let a = 0; a < width; a++) terms[a] = (forward[(length - 1) * width + a] as number) + (transitions[a * row + edge] as number);
  return { forward, backward, total: logSum(terms) };
}

function logSum(terms: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > most) most = term;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
