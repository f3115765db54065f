/** The mean of some numbers; null where there are none. */
export const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The share of items that a test holds for, 0 to 1; null where there are none. */
export const share = <Item>(items: readonly Item[], test: (item: Item) => boolean): number | null =>
  mean(items.map((item) => (test(item) ? 1 : 0)));

/**
 * The least number that at least a share of the numbers do not exceed (nearest rank); null where there are none.
 *
 * @param part from 0 to 1: 0.5 gives the median
 */
export function quantile(numbers: readonly number[], part: number): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? null;
}
