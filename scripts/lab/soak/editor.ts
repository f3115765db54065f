import type { Explainer } from './explainer.ts';

/** A whole number from 0 to below `count`, at random. */
export type Draw = (count: number) => number;

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
export type Editor = (explainer: Explainer, draw: Draw) => Edit | undefined;

export const pick = <Entry>(entries: readonly Entry[], draw: Draw): Entry | undefined => entries[draw(Math.max(1, entries.length))];
export const name = (draw: Draw): string => `Own ${draw(10_000)}`;
