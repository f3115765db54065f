import dates from '../../../src/vocabulary/dates.json' with { type: 'json' };
import { lower, type Token } from './paragraph.ts';

const DAYS = new Set([...dates.weekdays, ...dates.days]);
const MONTHS = new Set(dates.months);
const UNITS = new Set(dates.units);

/** "Friday", "yesterday". */
export const isDay = (token: Token | undefined): boolean => DAYS.has(lower(token));

export const isDayOrMonth = (token: Token): boolean => isDay(token) || MONTHS.has(lower(token));

/** A day, a month or a stretch of time, one or several; "may" is more often a verb. */
export function isTimeWord(token: Token | undefined): boolean {
  const word = lower(token).replace(/s$/, '');
  return DAYS.has(word) || UNITS.has(word) || (MONTHS.has(word) && word !== 'may');
}
