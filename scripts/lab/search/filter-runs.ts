import { inLanes, LANES } from '../support/lanes.ts';
import { Random } from '../support/random.ts';
import { type Chosen, drawFilters, type Filtered, faultOf, passes, searchOf } from './filters.ts';
import { spread } from './fresh.ts';
import type { SearchPage, Shown } from './search-page.ts';
import type { SitePage } from './site-pages.ts';

/** How many choices of filters are tried. */
const COMBINATIONS = 200;
/** For how many queries at most, besides none at all, and among how many these are looked for. */
const QUERIES = 19;
const LOOKED_AT = 40;
/** How many searches that are at most, when none has to be shown to its end. */
export const FILTER_STEPS = LOOKED_AT + COMBINATIONS;
/** A query that finds more is passed over, and of a choice that leaves more only the counts are compared: to list them takes long. */
const LISTED = 60;
const SEED = 5;

/** A choice of filters, and what was wrong with what the search showed for it; null where nothing was. */
export interface FilterRun {
  search: string;
  fault: string | null;
}

/**
 * Chooses filters at random, in addresses and by clicking, and compares counts and pages with what the pages' own HTML says of the pages
 * that the query finds without filters.
 *
 * @param onDone called after each search
 */
export async function tryFilters(
  openPage: () => Promise<SearchPage>,
  texts: readonly string[],
  pages: readonly SitePage[],
  onDone: () => void,
): Promise<FilterRun[]> {
  const lanes = await Promise.all(Array.from({ length: LANES }, openPage));
  const byPath = new Map(pages.map((page) => [page.page, page]));
  const asked = await inLanes(lanes, spread([...new Set(texts)], LOOKED_AT), async (search, words) => {
    const found = await search.allPages(await search.visit(searchOf(words, {})), LISTED);
    onDone();
    return { words, found: (found ?? []).flatMap((path) => byPath.get(path) ?? []) };
  });
  const tried = [{ words: '', found: pages }, ...asked.filter(({ found }) => found.length > 1).slice(0, QUERIES)];
  const random = new Random(SEED);
  const drawn = Array.from({ length: COMBINATIONS }, (_, count) => {
    const { words, found } = tried[count % tried.length] as (typeof tried)[number];
    return { words, found, chosen: drawFilters(found, pages, random) };
  });
  const runs = await inLanes(lanes, drawn, async (search, { words, found, chosen }): Promise<FilterRun> => {
    const shown = await filter(search, words, chosen, found);
    onDone();
    return { search: searchOf(words, chosen), fault: faultOf(shown, found, chosen) };
  });
  await Promise.all(lanes.map((search) => search.close()));
  return runs;
}

/** Goes to the address with all values but the last, and clicks that; where it has no box, to the address with all. */
async function filter(search: SearchPage, words: string, chosen: Chosen, found: readonly SitePage[]): Promise<Filtered> {
  const [name = '', values = []] = Object.entries(chosen).at(-1) ?? [];
  const before = searchOf(words, { ...chosen, [name]: values.slice(0, -1) });
  const whole = searchOf(words, chosen);
  let shown: Shown | null = null;
  if (before !== '?') {
    await search.visit(before);
    shown = await search.choose(name, values.at(-1) ?? '', whole);
  }
  shown ??= await search.visit(whole);
  const isListed = found.filter((page) => passes(page, chosen)).length <= LISTED;
  return { pages: isListed ? await search.allPages(shown, LISTED + 1) : null, counts: await search.allCounts() };
}
