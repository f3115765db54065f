import type { FoundDate } from '../analyse/model/analysis.ts';

/** The most characters between a date and the year that it says beside it: "May 5 of last year". */
const BESIDE = 5;

/**
 * The dates that say when something happened: without the day of the article and the periods around it ("today", "this year", "the past
 * decade"), without a year that only completes the date before it, and each value once a paragraph.
 *
 * @param published YYYY-MM-DD; null where the article brings no date
 */
export function tellingDates(dates: FoundDate[], published: string | null): FoundDate[] {
  const told = new Set<string>();
  return dates.filter(({ paragraph, start, from, to }, index) => {
    const before = dates[index - 1];
    if (before?.paragraph === paragraph && start - before.end <= BESIDE && before.from.startsWith(`${from}-`)) return false;
    const value = `${paragraph} ${from} ${to}`;
    const holds = (day: string) => (to === undefined ? day.startsWith(from) : from <= day && day <= to);
    if (told.has(value) || (published !== null && holds(published))) return false;
    told.add(value);
    return true;
  });
}
