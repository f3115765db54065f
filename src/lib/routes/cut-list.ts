/**
 * Cuts a list into pages that weigh at most so much, or have one item that weighs more. The first page takes what it has room for; the others
 * are filled from the end of the list, so that what is new at its start changes the first two.
 *
 * @param items in their order  @param weightOf what an item weighs, above 0  @param first what the first page may weigh  @param later each other
 * @returns at least one page, of an empty list an empty one
 */
export function cutList<Item>(items: readonly Item[], weightOf: (item: Item) => number, first: number, later: number): Item[][] {
  const start = upTo(items, weightOf, first);
  const pages: Item[][] = [];
  for (let rest = items.slice(start.length).reverse(); rest.length > 0; ) {
    const page = upTo(rest, weightOf, later);
    rest = rest.slice(page.length);
    pages.unshift(page.reverse());
  }
  return [start, ...pages];
}

/** The first of some items, as many as weigh no more than this; one at least. */
function upTo<Item>(items: readonly Item[], weightOf: (item: Item) => number, most: number): Item[] {
  let weight = 0;
  const end = items.findIndex((item, index) => {
    weight += weightOf(item);
    return weight > most && index > 0;
  });
  return items.slice(0, end < 0 ? items.length : end);
}

/**
 * Shares out the room of a page among lists that stand on it: each gets as much, and what one does not need the others get.
 *
 * @param weights of the whole lists  @param room for all of them together
 */
export function shareRoom(weights: readonly number[], room: number): number[] {
  const shares = new Array<number>(weights.length).fill(0);
  const lightest = weights.map((weight, index) => ({ weight, index })).sort((a, b) => a.weight - b.weight);
  let left = room;
  for (const [done, { weight, index }] of lightest.entries()) {
    shares[index] = Math.min(weight, left / (weights.length - done));
    left -= shares[index];
  }
  return shares;
}
