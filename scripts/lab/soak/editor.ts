import type { Random } from '../support/random.ts';
import type { Explainer } from './explainer.ts';

/** A change that a person made to an explainer, and how to find it again. */
export interface Edit {
  what: string;
  /** Words that a report on it has, any of them; they tell it from other edits. */
  signs: string[];
  /**
   * @param now what a run has left
   * @param since what was last generated before the edit, and what was in each run since
   */
  isIn: (now: Explainer, since: readonly Explainer[]) => boolean;
}

/** Makes one edit; undefined where the explainer has nothing to make it at. */
export type Editor = (explainer: Explainer, random: Random) => Edit | undefined;

export const name = (random: Random): string => `Own ${random.index(10_000)}`;
