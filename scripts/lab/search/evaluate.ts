import { startProgress } from '../../lib/cli/progress.ts';
import type { Measured } from './bars.ts';
import { FILTER_STEPS, tryFilters } from './filter-runs.ts';
import { sampleFresh } from './fresh.ts';
import { visitFresh } from './fresh-visits.ts';
import { measureIndexes } from './index-cost.ts';
import { KEYS, timeKeystrokes } from './keystrokes.ts';
import { type Part, partNames } from './parts.ts';
import type { Query } from './queries.ts';
import { askWarm, rank } from './ranking.ts';
import { type Searches, withSearches } from './searches.ts';
import type { BuiltSite } from './site-pages.ts';

/** Measures parts of the search of a built site in a real browser, and stock Pagefind on the same pages beside it. */
export async function evaluateSearch(site: BuiltSite, queries: readonly Query[], parts: ReadonlySet<Part>): Promise<Measured> {
  const measured: Measured = {};
  if (parts.has('index')) measured.index = await inStep('index', 1, () => measureIndexes(site.out));
  if (partNames.some((part) => part !== 'index' && parts.has(part))) {
    await withSearches(site, async (searches) => Object.assign(measured, await evaluateInBrowser(searches, site, queries, parts)));
  }
  return measured;
}

async function evaluateInBrowser(
  searches: Searches,
  { pages }: BuiltSite,
  queries: readonly Query[],
  parts: ReadonlySet<Part>,
): Promise<Measured> {
  const measured: Measured = {};
  const sample = sampleFresh(queries.map(({ q }) => q)).filter(({ isWhole }) => isWhole || parts.has('fresh'));
  const warm = [...(parts.has('ranking') ? queries : []), ...(parts.has('fresh') ? sample : [])];
  const texts = [...new Set(warm.map(({ q }) => q))];
  const answers = texts.length === 0 ? new Map() : await inStep('queries', texts.length, (onDone) => askWarm(searches, texts, onDone));
  if (parts.has('ranking')) measured.ranked = rank(queries, answers, pages);
  if (parts.has('fresh') || parts.has('bytes')) {
    const fresh = await inStep('fresh visits', sample.length, (onDone) => visitFresh(searches, sample, answers, onDone));
    if (parts.has('fresh')) measured.fresh = fresh;
    if (parts.has('bytes')) measured.bytes = fresh.filter(({ isWhole }) => isWhole);
  }
  const answerable = queries.filter(({ expect }) => expect.length > 0).map(({ q }) => q);
  if (parts.has('filters')) {
    measured.filters = await inStep('filters', FILTER_STEPS, (onDone) => tryFilters(searches.openPage, answerable, pages, onDone));
  }
  if (parts.has('keystrokes')) {
    // Alone: nothing else may slow it down.
    const search = await searches.openPage();
    measured.keystrokes = await inStep('keystrokes', KEYS, (onDone) => timeKeystrokes(search, answerable, onDone));
    await search.close();
  }
  return measured;
}

/** Does a step of the work with a bar that says how far it is, and then says how long it took. */
async function inStep<Result>(name: string, total: number, work: (onDone: () => void) => Promise<Result>): Promise<Result> {
  const progress = startProgress(total);
  const start = performance.now();
  try {
    return await work(() => progress.tick(name));
  } finally {
    progress.end();
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
}
