import { describe, expect, test } from 'vitest';
import { bestLabels, type LabelChain, labels, sumLabellings } from '../../../../../scripts/lib/analyse/names/label-chain.ts';

/** Scores that look like nothing, the same every time. */
function scores(count: number, seed: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => ((i * 37 + seed * 53 + ((i * i) % 11) * 17) % 101) / 20 - 2.5);
}

const chainOf = (length: number, width: number, seed: number): LabelChain => ({
  length,
  width,
  emissions: scores(length * width, seed),
  transitions: scores((width + 1) * (width + 1), seed + 1),
});

/** Every labelling of a chain with its score, by the plain sum of its parts. */
function allOf({ length, width, emissions, transitions }: LabelChain): { labelling: number[]; score: number }[] {
  const after = (a: number, b: number): number => transitions[a * (width + 1) + b] as number;
  return Array.from({ length: width ** length }, (_, n) => {
    const labelling = Array.from({ length }, (_, t) => Math.floor(n / width ** t) % width);
    const steps = [width, ...labelling].map((a, t) => after(a, labelling[t] ?? width));
    const own = labelling.map((label, t) => emissions[t * width + label] as number);
    return { labelling, score: [...steps, ...own].reduce((sum, score) => sum + score, 0) };
  });
}

const chains = [1, 2, 3, 4].flatMap((length) => [1, 2, 3].map((seed) => chainOf(length, 3, seed)));
/** One in which "1" may neither begin nor follow itself, as "the last word of a name" may not begin one. */
const forbidding = chainOf(4, 3, 5);
forbidding.transitions[3 * 4 + 1] = Number.NEGATIVE_INFINITY;
forbidding.transitions[1 * 4 + 1] = Number.NEGATIVE_INFINITY;

describe.each([...chains, forbidding].map((chain) => ({ chain, of: `${chain.length} words` })))('a chain of $of', ({ chain }) => {
  test('is read as the labels that fit it best as a whole', () => {
    const [best] = allOf(chain).sort((a, b) => b.score - a.score);
    expect(bestLabels(chain)).toEqual(best?.labelling);
  });

  test('tells how likely each label is at each word', () => {
    const { forward, backward, total } = sumLabellings(chain);
    const weighed = allOf(chain).map(({ labelling, score }) => ({ labelling, weight: Math.exp(score) }));
    const sum = weighed.reduce((all, { weight }) => all + weight, 0);
    expect(total).toBeCloseTo(Math.log(sum), 10);
    for (let t = 0; t < chain.length; t++)
      for (let label = 0; label < chain.width; label++) {
        const own = weighed.reduce((all, { labelling, weight }) => all + (labelling[t] === label ? weight : 0), 0);
        const at = t * chain.width + label;
        expect(Math.exp((forward[at] as number) + (backward[at] as number) - total)).toBeCloseTo(own / sum, 10);
      }
  });
});

test('a chain that allows nothing has no likelihood, and no number that is none', () => {
  const transitions = new Float64Array(9).fill(Number.NEGATIVE_INFINITY);
  const { total } = sumLabellings({ length: 2, width: 2, emissions: new Float64Array(4), transitions });
  expect(total).toBe(Number.NEGATIVE_INFINITY);
});

test('scores that are far apart or large are summed as well as small ones', () => {
  const emissions = Float64Array.from([900, 899]);
  const { total } = sumLabellings({ length: 1, width: 2, emissions, transitions: new Float64Array(9) });
  expect(total).toBeCloseTo(900 + Math.log(1 + Math.exp(-1)), 8);
});

test('a word is outside of names, or opens, goes on in, closes or is one of four kinds, numbered as the model was trained', () => {
  expect(labels.map(({ position, kind }) => `${position} ${kind ?? '-'}`)).toEqual([
    'O -',
    ...['person', 'organisation', 'place', 'other'].flatMap((kind) => ['B', 'I', 'L', 'U'].map((position) => `${position} ${kind}`)),
  ]);
});
