import type { Choices } from '../answer.ts';
import { type FilterTable, PART_VALUES, type PageTable } from '../dictionary-format.ts';
import { FILTERS, type Filter, type SearchRequest } from '../query.ts';
import { fold } from '../words.ts';
import type { Lexicon } from './lexicon.ts';

/** Of each filter, the numbers of the values that are chosen, by value; without those that the site has not. */
export type Chosen = Record<Filter, Map<string, number>>;
type Filters = SearchRequest['filters'];

/** Whether a page has one of the values chosen of a filter; where none is chosen, every page passes. */
export function passes({ filters }: PageTable, page: number, name: Filter, request: Filters, chosen: Chosen): boolean {
  if (request[name].length === 0) return true;
  const own = filters[name]?.pages[page] ?? [];
  return [...chosen[name].values()].some((number) => own.includes(number));
}

/** How many of some pages each value of each filter would leave, by its number, given what is chosen of the other filters. */
export function countValues(table: PageTable, pages: Iterable<number>, request: Filters, chosen: Chosen) {
  const counts = Object.fromEntries(FILTERS.map((name) => [name, new Map<number, number>()])) as Record<Filter, Map<number, number>>;
  for (const page of pages) {
    const failed = FILTERS.filter((name) => !passes(table, page, name, request, chosen));
    for (const name of FILTERS) {
      if (failed.some((other) => other !== name)) continue;
      for (const number of table.filters[name]?.pages[page] ?? []) counts[name].set(number, (counts[name].get(number) ?? 0) + 1);
    }
  }
  return counts;
}

/** The values of the filters: which number is which. */
export function openValues({ table, valuesIn }: Lexicon) {
  const nameOf = async (name: Filter, number: number): Promise<string> =>
    (await valuesIn(name, Math.floor(number / PART_VALUES)))[number % PART_VALUES] ?? '';

  async function numberOf(name: Filter, value: string): Promise<[value: string, number][]> {
    const filter = table.filters[name];
    const found = await Promise.all(
      partsWith(filter, fold(value)).map(async (part) => {
        const place = (await valuesIn(name, part)).indexOf(value);
        return place < 0 ? [] : [[value, part * PART_VALUES + place] as [string, number]];
      }),
    );
    return found.flat();
  }

  async function choose(request: Filters): Promise<Chosen> {
    const chosen = FILTERS.map(async (name) => {
      const numbers = await Promise.all(request[name].map((value) => numberOf(name, value)));
      return [name, new Map(numbers.flat())] as const;
    });
    return Object.fromEntries(await Promise.all(chosen)) as Chosen;
  }

  /** Those chosen, then the others by their counts. @param counts of one filter, as `countValues` gives them */
  async function list(name: Filter, counts: Map<number, number>, request: Filters, chosen: Chosen, most: number): Promise<Choices> {
    const own = request[name].map((value) => ({ value, count: counts.get(chosen[name].get(value) ?? -1) ?? 0 }));
    const taken = new Set(chosen[name].values());
    const others = [...counts].filter(([number]) => !taken.has(number)).sort(([a, left], [b, right]) => right - left || a - b);
    const shown = others.slice(0, Math.max(0, most - own.length));
    const values = await Promise.all(shown.map(async ([number, count]) => ({ value: await nameOf(name, number), count })));
    return { values: [...own.sort((a, b) => b.count - a.count), ...values], total: own.length + others.length };
  }

  return { choose, list };
}

/** The parts that may hold a value with this fold. */
function partsWith(filter: FilterTable | undefined, key: string): number[] {
  const firsts = filter?.parts?.firsts ?? [''];
  return firsts.flatMap((first, part) => (first <= key && key <= (firsts[part + 1] ?? key) ? [part] : []));
}
