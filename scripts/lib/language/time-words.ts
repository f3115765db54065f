import { lower, type Token } from './paragraph.ts';
import { dates } from './word-lists.ts';

const DAYS = new Set([...dates.weekdays, ...dates.days]);

/** "Friday", "yesterday". */
export const isDay = (token: Token | undefined): boolean => DAYS.has(lower(token));

export const isDayOrMonth = (token: Token): boolean => isDay(token) || dates.months.has(lower(token));

/** A day, a month or a stretch of time, one or several; "may" is more often a verb. */
export function isTimeWord(token: Token | undefined): boolean {
  const word = lower(token).replace(/s$/, '');
  return DAYS.has(word) || dates.units.has(word) || (dates.months.has(word) && word !== 'may');
}
