import type { Span } from '../../../lib/language/paragraph.ts';

/** A document as people annotated it, and what the analysis answered. */
export interface Judged<Gold, Answer> {
  gold: Gold;
  answer: Answer;
}

/** Figures of some documents by name, each from 0 to 1; one that there is nothing to take of is NaN. */
export type Scores = Record<string, number>;

/** The harmonic mean of precision and recall; 0 where nothing is right. */
export function f1(right: number, predicted: number, expected: number): number {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = expected > 0 ? right / expected : 0;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** What two spans with the same ends have in common, for a Map. */
export const keyOf = ({ start, end }: Span): string => `${start}:${end}`;
