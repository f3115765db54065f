import type { FoundDate } from '../analyse/types.ts';

/**
 * The dates that say when something happened: without the day of the article and the periods around it ("today", "this year", "the past
 * decade"), and each value once a paragraph.
 *
 * @param published YYYY-MM-DD; null where the article brings no date
 */
export function tellingDates(dates: FoundDate[], published: string | null): FoundDate[] {
  const told = new Set<string>();
  return dates.filter(({ paragraph, from, to }) => {
    const value = `${paragraph} ${from} ${to}`;
    if (told.has(value) || (published !== null && holds({ from, to }, published))) return false;
    told.add(value);
    return true;
  });
}

function holds({ from, to }: Pick<FoundDate, 'from' | 'to'>, day: string): boolean {
  return to === undefined ? day.startsWith(from) : from <= day && day <= to;
}
