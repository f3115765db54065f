import type { Random } from '../support/random.ts';
import type { SitePage } from './site-pages.ts';

export const FILTERS = ['kind', 'actor', 'theme', 'author'] as const;
export type Chosen = Record<string, string[]>;
export type FilterCounts = Record<string, Record<string, number>>;

/** What a search shows once filters are chosen. */
export interface Filtered {
  /** The pages found, in any order; null where there are too many to list. */
  pages: string[] | null;
  counts: FilterCounts;
}

/** True where a page has, of each filter, one of the values chosen. */
export const passes = (page: SitePage, chosen: Chosen): boolean =>
  Object.entries(chosen).every(([name, values]) => values.length === 0 || values.some((value) => page.filters[name]?.includes(value)));

/** How many pages each value of each filter leaves, given what is chosen of the other filters. */
export function countByForce(found: readonly SitePage[], chosen: Chosen): FilterCounts {
  return Object.fromEntries(
    FILTERS.map((name) => {
      const counts: Record<string, number> = {};
      for (const page of found.filter((candidate) => passes(candidate, { ...chosen, [name]: [] }))) {
        for (const value of new Set(page.filters[name])) counts[value] = (counts[value] ?? 0) + 1;
      }
      return [name, counts];
    }),
  );
}

/**
 * What is wrong with what a search shows, compared with the pages that it found without filters.
 *
 * @returns one line; null where nothing is
 */
export function faultOf(shown: Filtered, found: readonly SitePage[], chosen: Chosen): string | null {
  const right = found.filter((page) => passes(page, chosen)).map(({ page }) => page);
  if (shown.pages && JSON.stringify([...shown.pages].sort()) !== JSON.stringify(right.sort())) {
    return `found ${shown.pages.length} pages, not ${right.length}`;
  }
  const counts = countByForce(found, chosen);
  for (const name of FILTERS) {
    const values = Object.entries(shown.counts[name] ?? {});
    const wrong = values.find(([value, count]) => count !== (counts[name]?.[value] ?? 0));
    if (wrong) return `${name} ${wrong[0]}: ${wrong[1]}, not ${counts[name]?.[wrong[0]] ?? 0}`;
    // A value that all pages have narrows nothing, and need not be shown.
    const isOfUse = Object.values(counts[name] ?? {}).some((count) => count < right.length);
    if (values.length === 0 && isOfUse) return `${name}: no value is shown`;
    const absent = chosen[name]?.find((value) => shown.counts[name]?.[value] === undefined);
    if (absent !== undefined) return `${name} ${absent}: chosen, and not shown`;
  }
  return null;
}

/** Values to choose: of one to three filters one or two each, mostly those of pages that were found. */
export function drawFilters(found: readonly SitePage[], all: readonly SitePage[], random: Random): Chosen {
  const chosen: Chosen = {};
  const wanted = random.whole(1, 3);
  while (Object.keys(chosen).length < wanted) {
    if (Object.keys(chosen).length > 0 && random.below(1) < 0.1) break;
    const name = random.pick(FILTERS);
    const from = found.length > 0 && random.below(1) < 0.8 ? found : all;
    const values = [random.pick(from), random.pick(from)].flatMap(({ filters }) => {
      const ofPage = filters[name] ?? [];
      return ofPage.length > 0 ? [random.pick(ofPage)] : [];
    });
    const drawn = [...new Set(random.below(1) < 0.5 ? values : values.slice(0, 1))];
    if (drawn.length > 0) chosen[name] = drawn;
  }
  return chosen;
}

/** The address of a search with filters, `?q=…&actor=…`. */
export function searchOf(words: string, chosen: Chosen): string {
  const parameters = new URLSearchParams(words === '' ? {} : { q: words });
  for (const name of FILTERS) for (const value of chosen[name] ?? []) parameters.append(name, value);
  return `?${parameters}`;
}
