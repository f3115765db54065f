/** The scores of a linear chain: of each label at each place (row by row), and of each label after each other. */
export interface LabelChain {
  /** How many places. */
  length: number;
  /** How many labels. */
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
  for (let t = 0; t < length; t++) {
    for (let b = 0; b < width; b++) {
      let best = Number.NEGATIVE_INFINITY;
      let at = 0;
      if (t === 0) best = transitions[edge * row + b] as number;
      else
        for (let a = 0; a < width; a++) {
          const score = (scores[(t - 1) * width + a] as number) + (transitions[a * row + b] as number);
          if (score > best) {
            best = score;
            at = a;
          }
        }
      scores[t * width + b] = best + (emissions[t * width + b] as number);
      from[t * width + b] = at;
    }
  }
  let last = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < width; a++) {
    const score = (scores[(length - 1) * width + a] as number) + (transitions[a * row + edge] as number);
    if (score > best) {
      best = score;
      last = a;
    }
  }
  const labels = new Array<number>(length);
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = last;
    last = from[t * width + last] as number;
  }
  return labels;
}

/** The sums over all labellings of a chain (forward-backward, in logarithms). */
interface Sums {
  /** Log of the sum over labellings of what stands before and at a place, by its label. */
  forward: Float64Array;
  /** Log of the sum over labellings of what stands after a place, by its label. */
  backward: Float64Array;
  /** Log of the sum over all labellings. */
  total: number;
}

export function sumLabellings({ length, width, emissions, transitions }: LabelChain): Sums {
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

/** The logarithm of a sum of exponentials. */
function logSum(terms: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > most) most = term;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
