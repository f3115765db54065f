import { describe, expect, test } from 'vitest';
import { trainChain } from '../../../../scripts/lab/train/crf.ts';
import { bestLabels } from '../../../../scripts/lib/analyse/names/label-chain.ts';

const learner = { width: 2, mayFollow: () => true, rounds: 20, rate: 0.1, penalty: 0.1, least: 1, dropout: 0.1 };
const examples = [
  { features: [['w=the'], ['w=cat'], ['w=sat']], gold: [0, 1, 0] },
  { features: [['w=a'], ['w=dog'], ['w=ran']], gold: [0, 1, 0] },
];

/** How a trained model labels places with these features. */
function label(features: string[][]): number[] {
  const { width, transitions, features: weights } = trainChain(examples, learner);
  const emissions = new Float64Array(features.length * width);
  features.forEach((names, t) => {
    for (const name of names) {
      for (const [y, weight] of weights.get(name)?.entries() ?? []) (emissions[t * width + y] as number) += weight;
    }
  });
  return bestLabels({ length: features.length, width, emissions, transitions });
}

describe('a trained chain', () => {
  test('labels what it was shown', () => {
    expect(label([['w=the'], ['w=dog'], ['w=sat']])).toEqual([0, 1, 0]);
  });

  test('labels by its neighbours what it was not shown', () => {
    expect(label([['w=the'], ['w=fox'], ['w=ran']])).toEqual([0, 1, 0]);
  });

  test('comes out the same from the same examples', () => {
    expect(trainChain(examples, learner)).toEqual(trainChain(examples, learner));
  });

  test('never puts a label where it may not follow', () => {
    const { transitions } = trainChain(examples, { ...learner, mayFollow: (before, after) => !(before === 0 && after === 0) });
    expect(transitions[0]).toBe(Number.NEGATIVE_INFINITY);
  });
});
