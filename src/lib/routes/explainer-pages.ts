import type { ExplainerNode } from '../graph/types.ts';
import { href } from './href.ts';

/** How many explainers a page of the list has: whole rows of two, three and four. */
const SIZE = 24;

/** One page of the list of explainers. */
export interface ExplainerPage {
  /** 1 is the first. */
  number: number;
  last: number;
  /** Explainers in all. */
  total: number;
  explainers: ExplainerNode[];
}

/** Cuts the list of explainers into pages; an empty list has one. */
export function explainerPages(explainers: readonly ExplainerNode[]): ExplainerPage[] {
  const last = Math.max(1, Math.ceil(explainers.length / SIZE));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    total: explainers.length,
    explainers: explainers.slice(index * SIZE, (index + 1) * SIZE),
  }));
}

/** The later pages are not below /explainers/, where every name may be an explainer's. */
export const explainerPageHref = (number: number): string => href(number === 1 ? '/explainers/' : `/page/${number}/`);
