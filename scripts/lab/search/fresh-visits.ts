import { inLanes, LANES } from '../support/lanes.ts';
import { type Fresh, type FreshAnswer, isSame, type Sampled } from './fresh.ts';
import type { BothAnswers } from './rank.ts';
import type { Answer } from './score.ts';
import type { Searches, Session } from './searches.ts';

/** Stock Pagefind is asked on a fresh visit each so many queries, for comparison. */
const STOCK_EVERY = 4;

/**
 * Asks each query on a fresh visit, and then the next one of the list.
 *
 * @param warm what a session that ran others before got, by the query; empty where that is not compared
 */
export async function visitFresh(
  { openSession }: Searches,
  sample: readonly Sampled[],
  warm: ReadonlyMap<string, BothAnswers>,
  onDone: () => void,
): Promise<Fresh[]> {
  const openLane = async () => ({ ours: await openSession('ours'), stock: await openSession('stock') });
  const lanes = await Promise.all(Array.from({ length: LANES }, openLane));
  const fresh = await inLanes(lanes, sample, async ({ ours, stock }, { q, isWhole }, at): Promise<Fresh> => {
    const next = sample[(at + 1) % sample.length]?.q ?? q;
    const asked = {
      q,
      isWhole,
      ours: await askFresh(ours, q, next, warm.get(q)?.ours),
      stock: at % STOCK_EVERY === 0 ? await askFresh(stock, q, next, warm.get(q)?.stock) : null,
    };
    onDone();
    return asked;
  });
  await Promise.all(lanes.flatMap(({ ours, stock }) => [ours.close(), stock.close()]));
  return fresh;
}

async function askFresh({ first, next, traffic }: Session, words: string, other: string, warm: Answer | undefined): Promise<FreshAnswer> {
  await traffic.take();
  const answer = await first(words);
  const firstBytes = await traffic.take();
  await next(other);
  return { isAsWarm: isSame(answer, warm), firstBytes, nextBytes: await traffic.take() };
}
