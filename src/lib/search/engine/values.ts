import type { SearchAnswer } from '../answer.ts';
import type { PageTable } from '../dictionary-format.ts';
import { FILTERS, type Filter, type SearchRequest } from '../query.ts';

/** Whether a page has one of the values chosen of a filter; where none is chosen, every page passes. */
export function passes({ filters }: PageTable, page: number, name: Filter, chosen: string[]): boolean {
  const filter = filters[name];
  return chosen.length === 0 || (filter?.pages[page]?.some((value) => chosen.includes(filter.values[value] ?? '')) ?? false);
}

/** How many of some pages each value of each filter would leave, given what is chosen of the other filters. */
export function countValues(table: PageTable, pages: Iterable<number>, chosen: SearchRequest['filters']): SearchAnswer['counts'] {
  const counts = Object.fromEntries(FILTERS.map((name) => [name, new Map<string, number>()])) as Record<Filter, Map<string, number>>;
  for (const page of pages) {
    const failed = FILTERS.filter((name) => !passes(table, page, name, chosen[name]));
    for (const name of FILTERS) {
      if (failed.some((other) => other !== name)) continue;
      for (const place of table.filters[name]?.pages[page] ?? []) {
        const value = table.filters[name]?.values[place] ?? '';
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
  }
  return Object.fromEntries(FILTERS.map((name) => [name, Object.fromEntries(counts[name])])) as SearchAnswer['counts'];
}
