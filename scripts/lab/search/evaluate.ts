import { startProgress } from '../../lib/cli/progress.ts';
import { inLanes, LANES } from '../support/lanes.ts';
import type { Measured } from './bars.ts';
import { COMBINATIONS, tryFilters } from './filter-runs.ts';
import { type Fresh, type FreshAnswer, isSame, sampleFresh } from './fresh.ts';
import { measureIndexes } from './index-cost.ts';
import { timeKeystrokes } from './keystrokes.ts';
import type { Query } from './queries.ts';
import { type BothAnswers, type Ranked, rankAll } from './rank.ts';
import type { Answer, SectionOf } from './score.ts';
import { type Session, type Sessions, withSearches } from './searches.ts';
import type { BuiltSite, SitePage } from './site-pages.ts';

/** Stock Pagefind is asked on a fresh visit each so many queries, for comparison. */
const STOCK_EVERY = 4;

/** Measures the search of a built site in a real browser, and stock Pagefind on the same pages beside it. */
export async function evaluateSearch(site: BuiltSite, queries: readonly Query[]): Promise<Measured> {
  const { pages } = site;
  const index = await measureIndexes(site.out);
  return withSearches(site, async (searches) => {
    const sample = sampleFresh(queries.map(({ q }) => q));
    const texts = [...new Set([...queries, ...sample].map(({ q }) => q))];
    const progress = startProgress(texts.length + sample.length + COMBINATIONS + 1);
    const lanes = await Promise.all(Array.from({ length: LANES }, searches.openSessions));
    const warm = await askWarm(lanes[0] as Sessions, texts, () => progress.tick('queries'));
    const fresh = await inLanes(lanes, sample, async ({ ours, stock }, { q, isWhole }, at): Promise<Fresh> => {
      const next = sample[(at + 1) % sample.length]?.q ?? q;
      progress.tick('fresh visits');
      return {
        q,
        isWhole,
        ours: await askFresh(ours, q, next, warm.get(q)?.ours),
        stock: at % STOCK_EVERY === 0 ? await askFresh(stock, q, next, warm.get(q)?.stock) : null,
      };
    });
    await Promise.all(lanes.flatMap(({ ours, stock }) => [ours.close(), stock.close()]));
    const answerable = queries.filter(({ expect }) => expect.length > 0).map(({ q }) => q);
    const filters = await tryFilters(searches.openPage, answerable, pages, () => progress.tick('filters'));
    // Alone: nothing else may slow it down.
    const search = await searches.openPage();
    const keystrokes = await timeKeystrokes(search, answerable);
    await search.close();
    progress.end();
    return { index, ranked: rankAll(queries, warm, sectionFinder(pages)), fresh, filters, keystrokes };
  });
}

/** Ranks queries alone: the part of `evaluateSearch` that takes seconds. */
export const rankQueries = (site: BuiltSite, queries: readonly Query[]): Promise<Ranked[]> =>
  withSearches(site, async (searches) => {
    const warm = await askWarm(await searches.openSessions(), [...new Set(queries.map(({ q }) => q))], () => {});
    return rankAll(queries, warm, sectionFinder(site.pages));
  });

/** Asks both searches everything, each in one session. */
async function askWarm({ ours, stock }: Sessions, texts: readonly string[], onDone: () => void): Promise<Map<string, BothAnswers>> {
  const [own, other] = await Promise.all([askAll(ours, texts, onDone), askAll(stock, texts, () => {})]);
  return new Map(texts.map((text, at) => [text, { ours: own[at] as Answer, stock: other[at] as Answer }]));
}

async function askAll({ first, next }: Session, texts: readonly string[], onDone: () => void): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [at, text] of texts.entries()) {
    answers.push(await (at === 0 ? first(text) : next(text)));
    onDone();
  }
  return answers;
}

/** Asks a query on a fresh visit, and then another. */
async function askFresh({ first, next, traffic }: Session, words: string, other: string, warm: Answer | undefined): Promise<FreshAnswer> {
  await traffic.take();
  const answer = await first(words);
  const firstBytes = await traffic.take();
  await next(other);
  return { isAsWarm: isSame(answer, warm), firstBytes, nextBytes: await traffic.take() };
}

function sectionFinder(pages: readonly SitePage[]): SectionOf {
  const byPath = new Map(pages.map((page) => [page.page, page.sectionOfId]));
  return (page, id) => byPath.get(page)?.get(id) ?? null;
}
