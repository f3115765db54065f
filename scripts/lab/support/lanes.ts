/** How many things are asked side by side. */
export const LANES = 3;

/**
 * Works through items, in each lane one after the other.
 *
 * @param lanes what the work is done with; each is used for one item at a time
 * @returns the results, in the order of the items
 */
export async function inLanes<Lane, Item, Result>(
  lanes: readonly Lane[],
  items: readonly Item[],
  work: (lane: Lane, item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = items.entries();
  await Promise.all(
    lanes.map(async (lane) => {
      for (const [index, item] of left) results[index] = await work(lane, item, index);
    }),
  );
  return results;
}
