import type { Related } from './relations.ts';

/** How near two words are in the vectors. */
export interface Nearness {
  cosine: number;
  /** Twice the cosine less how near each one's ten nearest are on average: a word that has many near has less. */
  contrast: number;
  /** The place of each among the other's nearest, 0 for the first, the farther of both; infinite where it is not among them. */
  rank: number;
}

/** What is known of two words. */
export interface Evidence {
  /** Of their nearest forms, and of those forms that have the same ending. */
  anyForms: Nearness;
  sameForms: Nearness;
  /** Whether both are among the commoner half of words: of rarer ones, vectors alone tell little. */
  areCommon: boolean;
  /** In WordNet. */
  related: Related | undefined;
  /** Whether both are kinds of one thing, or stand one after the other in one term ("prime minister"). */
  standApart: () => boolean;
}

/** How well one word does for another, from 0 to 9. */
export type Rule = (evidence: Evidence) => number;

/** Cosines below which a relation of WordNet is one of rare meanings, for the commonest meanings of both words. Fitted on the even half of `pairs.json`. */
const LEAST_COSINE = { same: 0.35, form: 0.35, kind: 0.5, like: 0.55, opposite: Number.POSITIVE_INFINITY };

/** By how much it rises with each rarer meaning. */
const RARER = 0.04;

/** What is near without a relation: so much contrast, and so near the first. Fitted as above. */
const LEAST_CONTRAST = 0.04;
const MOST_RANK = 3;

export const bothRule: Rule = ({ anyForms: { cosine }, sameForms: { contrast, rank }, areCommon, related, standApart }) => {
  if (related) {
    const over = cosine - LEAST_COSINE[related.relation] - RARER * related.rank;
    return over < 0 ? 0 : Math.min(8, (related.relation === 'same' ? 5 : 4) + over * 10);
  }
  return !areCommon || contrast < LEAST_CONTRAST || rank > MOST_RANK || standApart() ? 0 : Math.min(6, 3.5 + contrast * 10);
};

/** Vectors alone, for comparison. */
export const vectorRule: Rule = ({ sameForms: { contrast, rank } }) =>
  contrast < LEAST_CONTRAST || rank > MOST_RANK ? 0 : Math.min(6, 3.5 + contrast * 10);

/** WordNet alone, for comparison. */
export const wordNetRule: Rule = ({ related }) =>
  related === undefined || related.relation === 'opposite' ? 0 : Math.max(0, (related.relation === 'same' ? 8 : 6) - related.rank);
