import type { Answer } from './score.ts';

/** How many queries are asked again in fresh visits, and how many of these are parts of words. */
const FRESH = 400;
const PREFIXES = 150;

/** A query asked on a fresh visit, where nothing is in the cache. */
export interface Fresh {
  q: string;
  /** False for the first letters of a word. */
  isWhole: boolean;
  ours: FreshAnswer;
  /** Null where stock Pagefind was not asked. */
  stock: FreshAnswer | null;
}

export interface FreshAnswer {
  /** Whether it is what the same query got in a session that ran others before. */
  isAsWarm: boolean;
  /** What was transferred for the first query of the profile, and for another one after it. */
  firstBytes: number;
  nextBytes: number;
}

/** A query to ask fresh. */
export type Sampled = Pick<Fresh, 'q' | 'isWhole'>;

/** Queries to ask fresh and warm: spread over those of the file, and the first three letters of their words. */
export function sampleFresh(texts: readonly string[]): Sampled[] {
  const prefixes = new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 3)));
  const parts = spread([...prefixes].sort(), PREFIXES);
  const whole = spread([...new Set(texts)], FRESH - parts.length);
  return [...whole.map((q) => ({ q, isWhole: true })), ...parts.map((q) => ({ q, isWhole: false }))];
}

/** At most `most` items, evenly spread over a list. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)] as Item);
}

/** True where both have the same results in the same order, with the same links, and say the same. */
export const isSame = (one: Answer, other: Answer | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);
