import type { Choices } from '../../lib/search/answer.ts';

/** How many values of a filter are shown at first. */
export const VALUES = 8;

/** Of few pages, so many at most: what is rarer is quicker found by reading the results, which stand on one page then. */
const HANDFUL = 5;
const FEW = 10;

/** The values of a filter that are shown, and those that are folded away. */
export interface Offered {
  first: Choices['values'];
  /** As far as they were fetched. */
  rest: Choices['values'];
  /** How many there are of the latter. */
  folded: number;
}

/**
 * Which values of a filter are of use: one that every page found has leaves the same pages. What is chosen is there in any case, to be
 * taken off again.
 *
 * @param chosen the values of this filter that are chosen
 * @param found how many pages were found
 */
export function toOffer({ values, total }: Choices, chosen: string[], found: number): Offered {
  const useful = chosen.length > 0 ? values : values.filter(({ count }) => count < found);
  const isFew = found <= FEW;
  const most = Math.max(isFew ? HANDFUL : VALUES, chosen.length);
  const first = useful.slice(0, most);
  if (isFew) return { first, rest: [], folded: 0 };
  return { first, rest: useful.slice(most), folded: total - (values.length - useful.length) - first.length };
}
