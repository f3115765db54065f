import { startProgress } from '../progress.ts';
import type { Measured } from './bars.ts';
import { COMBINATIONS, tryFilters } from './filter-runs.ts';
import { type Fresh, type FreshAnswer, isSame, sampleFresh } from './fresh.ts';
import { measureIndexes } from './index-cost.ts';
import { timeKeystrokes } from './keystrokes.ts';
import type { Query } from './queries.ts';
import { type Answers, type Ranked, rankAll } from './rank.ts';
import type { Answer, SectionOf } from './score.ts';
import { type Searches, type Side, withSearches } from './searches.ts';
import type { BuiltSite, SitePage } from './site-pages.ts';

/** Measures the search of a built site in a real browser, and stock Pagefind on the same pages beside it. */
export async function evaluateSearch(site: BuiltSite, queries: readonly Query[]): Promise<Measured> {
  const { pages } = site;
  const index = await measureIndexes(site.out);
  return withSearches(site, async (searches) => {
    const sample = sampleFresh(queries.map(({ q }) => q));
    const texts = [...new Set([...queries, ...sample].map(({ q }) => q))];
    const progress = startProgress(texts.length + sample.length + COMBINATIONS + 1);
    const warm = await askWarm(searches, texts, () => progress.tick('queries'));
    const fresh: Fresh[] = [];
    for (const [at, { q, isWhole }] of sample.entries()) {
      const next = sample[(at + 1) % sample.length]?.q ?? q;
      const ours = await askFresh(searches.sides.ours, q, next, warm.get(q)?.ours);
      const stock = at % 4 === 0 ? await askFresh(searches.sides.stock, q, next, warm.get(q)?.stock) : null;
      fresh.push({ q, isWhole, ours, stock });
      progress.tick('fresh profiles');
    }
    const answerable = queries.filter(({ expect }) => expect.length > 0).map(({ q }) => q);
    const search = await searches.openPage();
    const filters = await tryFilters(search, answerable, pages, () => progress.tick('filters'));
    const keystrokes = await timeKeystrokes(search, answerable);
    await search.close();
    progress.end();
    return { index, ranked: rankAll(queries, warm, sectionFinder(pages)), fresh, filters, keystrokes };
  });
}

/** Ranks queries alone: the part of `evaluateSearch` that takes seconds. */
export const rankQueries = (site: BuiltSite, queries: readonly Query[]): Promise<Ranked[]> =>
  withSearches(site, async (searches) => {
    const warm = await askWarm(searches, [...new Set(queries.map(({ q }) => q))], () => {});
    return rankAll(queries, warm, sectionFinder(site.pages));
  });

/** Asks both searches everything, each in one session. */
async function askWarm({ sides }: Searches, texts: readonly string[], onDone: () => void): Promise<Map<string, Answers>> {
  const sessions = { ours: await sides.ours.open(), stock: await sides.stock.open() };
  const answers = new Map<string, Answers>();
  for (const [at, text] of texts.entries()) {
    const how = at === 0 ? 'first' : 'next';
    answers.set(text, { ours: await sessions.ours[how](text), stock: await sessions.stock[how](text) });
    onDone();
  }
  await Promise.all([sessions.ours.close(), sessions.stock.close()]);
  return answers;
}

/** Asks a query in a fresh profile, and then another. */
async function askFresh({ traffic, open }: Side, words: string, next: string, warm: Answer | undefined): Promise<FreshAnswer> {
  await traffic.take();
  const session = await open();
  const answer = await session.first(words);
  const firstBytes = await traffic.take();
  await session.next(next);
  const nextBytes = await traffic.take();
  await session.close();
  return { isAsWarm: isSame(answer, warm), firstBytes, nextBytes };
}

function sectionFinder(pages: readonly SitePage[]): SectionOf {
  const byPath = new Map(pages.map((page) => [page.page, page.sectionOfId]));
  return (page, id) => byPath.get(page)?.get(id) ?? null;
}
