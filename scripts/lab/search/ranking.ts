import type { Query } from './queries.ts';
import { type BothAnswers, type Ranked, rankAll } from './rank.ts';
import type { Answer, SectionOf } from './score.ts';
import { type Searches, type Session, withSearches } from './searches.ts';
import type { BuiltSite, SitePage } from './site-pages.ts';

/** Asks both searches everything, each in one session. @param onDone called after each answer of ours */
export async function askWarm(
  { openSession }: Searches,
  texts: readonly string[],
  onDone: () => void = () => {},
): Promise<Map<string, BothAnswers>> {
  const [ours, stock] = await Promise.all([
    openSession('ours').then((session) => askAll(session, texts, onDone)),
    openSession('stock').then((session) => askAll(session, texts, () => {})),
  ]);
  return new Map(texts.map((text, at) => [text, { ours: ours[at] as Answer, stock: stock[at] as Answer }]));
}

async function askAll({ first, next, close }: Session, texts: readonly string[], onDone: () => void): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [at, text] of texts.entries()) {
    answers.push(await (at === 0 ? first(text) : next(text)));
    onDone();
  }
  await close();
  return answers;
}

/** Finds the section of a page that an id lies in. */
export function sectionsOf(pages: readonly SitePage[]): SectionOf {
  const byPath = new Map(pages.map((page) => [page.page, page.sectionOfId]));
  return (page, id) => byPath.get(page)?.get(id) ?? null;
}

/** The answers to queries, compared with what they expect of the site's pages. */
export const rank = (queries: readonly Query[], answers: ReadonlyMap<string, BothAnswers>, pages: readonly SitePage[]): Ranked[] =>
  rankAll(queries, answers, sectionsOf(pages));

/** Ranks queries alone, of a site that is built. */
export const rankQueries = (site: BuiltSite, queries: readonly Query[]): Promise<Ranked[]> =>
  withSearches(site, async (searches) => rank(queries, await askWarm(searches, [...new Set(queries.map(({ q }) => q))]), site.pages));
