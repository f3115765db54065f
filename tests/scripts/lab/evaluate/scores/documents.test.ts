import { expect, test } from 'vitest';
import {
  keySentencesSchema,
  scoreKeySentences,
  scoreSections,
  scoreTopics,
  sectionsSchema,
  topicsSchema,
} from '../../../../../scripts/lab/evaluate/scores/documents.ts';

test('the sentence that tells most comes first, and a heading is no sentence', () => {
  const sentences = [
    { prominence: 1, heading: true },
    { prominence: 1, heading: false },
    { prominence: 3, heading: false },
    { prominence: 6, heading: false },
  ];
  const ndcg = (...ranking: number[]) => scoreKeySentences([{ gold: keySentencesSchema.parse({ sentences }), answer: { ranking } }]).ndcg;
  expect(ndcg(0, 1, 2, 3)).toBe(1);
  expect(ndcg(2, 1)).toBeCloseTo((2 + 4 / Math.log2(3)) / (4 + 2 / Math.log2(3)));
  expect(ndcg()).toBe(0);
});

test('the first field has to be one of the document’s', () => {
  const judged = [['a'], ['b'], []].map((topics) => ({ gold: topicsSchema.parse({ topics: ['a', 'c'] }), answer: { topics } }));
  expect(scoreTopics(judged).first).toBe(1 / 3);
});

test('sections are compared at sentences half a section apart', () => {
  const gold = sectionsSchema.parse({ sentence_starts: [0, 10, 20, 30, 40, 50, 60, 70], boundaries: [40] });
  const pk = (...boundaries: number[]) => scoreSections([{ gold, answer: { boundaries } }]).pk;
  expect(pk(40)).toBe(0);
  // Of six pairs two sentences apart two lie across the boundary.
  expect(pk()).toBeCloseTo(2 / 6);
  expect(pk(50)).toBeCloseTo(2 / 6);
});
