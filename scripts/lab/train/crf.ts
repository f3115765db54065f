import { sumLabellings } from '../../lib/analyse/names/label-chain.ts';
import { Random } from '../support/random.ts';

/** A sequence to learn from: the features of each place, and the label that is right there. */
export interface Example {
  features: string[][];
  gold: number[];
  /** How much it counts. */
  weight?: number;
}

export interface Learner {
  /** How many labels there are. */
  width: number;
  /** Whether a label may stand after another; `null` is the edge of the sequence. */
  mayFollow: (before: number | null, after: number | null) => boolean;
  rounds: number;
  rate: number;
  /** Strength of the L2 penalty. */
  penalty: number;
  /** A feature seen less often than this is left out. */
  least: number;
  /** Share of features hidden at each step, so that none is relied on alone (Srivastava and others 2014). */
  dropout: number;
}

/** A linear-chain model: a row of `width` weights a feature, and the weights of transitions as in `Chain`. */
export interface Weights {
  width: number;
  features: Map<string, Float64Array>;
  transitions: Float64Array;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient descent with AdaGrad
 * (Duchi, Hazan and Singer 2011). The same examples give the same weights.
 */
export function trainChain(examples: readonly Example[], learner: Learner): Weights {
  const { width } = learner;
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const place of features) for (const name of place) counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [name, count] of counts) if (count >= learner.least) index.set(name, index.size);
  const ids = examples.map(({ features }) => features.map((place) => Int32Array.from(place.flatMap((name) => index.get(name) ?? []))));
  const row = width + 1;
  const weights = new Float64Array(index.size * width);
  const squares = new Float64Array(index.size * width).fill(1e-8);
  const transitions = new Float64Array(row * row);
  const transitionSquares = new Float64Array(row * row).fill(1e-8);
  for (let a = 0; a <= width; a++) {
    for (let b = 0; b <= width; b++) {
      const allowed = learner.mayFollow(a === width ? null : a, b === width ? null : b);
      if (!allowed) transitions[a * row + b] = Number.NEGATIVE_INFINITY;
    }
  }
  const random = new Random(7);
  const order = examples.map((_, i) => i);
  const penalty = learner.penalty / examples.length;
  for (let round = 0; round < learner.rounds; round++) {
    random.shuffle(order);
    for (const at of order) step(at);
  }
  return {
    width,
    transitions,
    features: new Map(
      [...index].map(([name, id]) => [name, weights.slice(id * width, (id + 1) * width).map((weight) => weight * (1 - learner.dropout))]),
    ),
  };

  function step(at: number): void {
    const { gold, weight = 1 } = examples[at] as Example;
    const places = (ids[at] as Int32Array[]).map((place) => place.filter(() => random.below(1) >= learner.dropout));
    const length = places.length;
    const emissions = new Float64Array(length * width);
    places.forEach((place, t) => {
      for (const id of place) for (let y = 0; y < width; y++) (emissions[t * width + y] as number) += weights[id * width + y] as number;
    });
    const { forward, backward, total } = sumLabellings({ length, width, emissions, transitions });
    const errors = new Float64Array(width);
    for (let t = 0; t < length; t++) {
      for (let y = 0; y < width; y++)
        errors[y] = Math.exp((forward[t * width + y] as number) + (backward[t * width + y] as number) - total);
      (errors[gold[t] as number] as number) -= 1;
      for (const id of places[t] as Int32Array)
        for (let y = 0; y < width; y++) move(weights, squares, id * width + y, weight * (errors[y] as number));
    }
    for (let t = 0; t <= length; t++) {
      for (let a = 0; a <= width; a++) {
        if ((t === 0) !== (a === width)) continue;
        for (let b = 0; b <= width; b++) {
          if ((t === length) !== (b === width)) continue;
          const cell = a * row + b;
          const score = transitions[cell] as number;
          if (score === Number.NEGATIVE_INFINITY) continue;
          const before = t === 0 ? 0 : (forward[(t - 1) * width + a] as number);
          const after = t === length ? 0 : (emissions[t * width + b] as number) + (backward[t * width + b] as number);
          let error = Math.exp(before + score + after - total);
          if ((t === 0 ? width : gold[t - 1]) === a && (t === length ? width : gold[t]) === b) error -= 1;
          move(transitions, transitionSquares, cell, weight * error);
        }
      }
    }
  }

  function move(values: Float64Array, past: Float64Array, at: number, error: number): void {
    const gradient = error + penalty * (values[at] as number);
    const square = (past[at] as number) + gradient * gradient;
    past[at] = square;
    values[at] = (values[at] as number) - (learner.rate * gradient) / Math.sqrt(square);
  }
}
