import { z } from 'zod';
import type { AnswerTo } from '../../predict/tasks.ts';
import { mean } from '../../support/numbers.ts';
import type { Judged, Scores } from './score.ts';

/** So many of the first sentences count. */
const TOP = 5;

export const keySentencesSchema = z.object({
  /** `prominence` from 1 (all summaries carry it) to 6 (none does); a heading is not ranked. */
  sentences: z.array(z.object({ prominence: z.int().min(1).max(6), heading: z.boolean() })),
});

/** NDCG of the first five sentences (Järvelin and Kekäläinen 2002), the gain falling from 4 for prominence 1 to 0 for 5 and 6; the mean. */
export function scoreKeySentences(judged: readonly Judged<z.infer<typeof keySentencesSchema>, AnswerTo<'keysent'>>[]): Scores {
  const ndcg = judged.map(({ gold: { sentences }, answer }) => {
    const ranked = answer.ranking.flatMap((index) => sentences[index] ?? []);
    const [own, best] = [ranked, sentences].map((list) =>
      list.filter(({ heading }) => !heading).map(({ prominence }) => Math.max(0, TOP - prominence)),
    ) as [number[], number[]];
    return discounted(own) / discounted(best.toSorted((a, b) => b - a));
  });
  return { ndcg: mean(ndcg) ?? Number.NaN };
}

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, TOP).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);

export const topicsSchema = z.object({ topics: z.array(z.string()) });

/** The share of documents whose first topic is one of theirs (`first`). */
export function scoreTopics(judged: readonly Judged<z.infer<typeof topicsSchema>, AnswerTo<'topics'>>[]): Scores {
  const right = judged.filter(({ gold, answer }) => gold.topics.includes(answer.topics[0] ?? ''));
  return { first: right.length / judged.length };
}

export const sectionsSchema = z.object({ sentence_starts: z.array(z.int()), boundaries: z.array(z.int()) });

/**
 * Pk (Beeferman, Berger and Lafferty 1999; lower is better), with half of the mean length of a right section between the two ends; the
 * mean.
 */
export function scoreSections(judged: readonly Judged<z.infer<typeof sectionsSchema>, AnswerTo<'segmentation'>>[]): Scores {
  const pk = judged.map(({ gold: { sentence_starts: starts, boundaries }, answer }) => {
    const apart = Math.max(2, Math.round(starts.length / (boundaries.length + 1) / 2));
    const [right, own] = [boundaries, answer.boundaries].map((cuts) => sectionsOf(starts, cuts)) as [number[], number[]];
    const pairs = starts.slice(0, -apart).map((_, at) => [right, own].map((sections) => sections[at] === sections[at + apart]));
    return mean(pairs.map(([together, ownTogether]) => (together === ownTogether ? 0 : 1))) ?? Number.NaN;
  });
  return { pk: mean(pk) ?? Number.NaN };
}

/** The number of the section that each sentence is in. */
function sectionsOf(starts: readonly number[], cuts: readonly number[]): number[] {
  const known = new Set(cuts);
  let section = 0;
  return starts.map((start) => {
    if (known.has(start)) section += 1;
    return section;
  });
}
