import type { FoundDate } from '../model/analysis.ts';

/** A day of the calendar as a number: days since 1 January 1970. Arithmetic on it knows no clock and no time zone. */
export type Day = number;

/** What a date stands for: YYYY, YYYY-MM or YYYY-MM-DD; for a period its first and last day. */
export type DateValue = Pick<FoundDate, 'from' | 'to'>;

const MS_PER_DAY = 86_400_000;
const WEEK = 7;

/** The day of a year, month (1 to 12) and day of the month; undefined where the calendar has none (30 February). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getTime() / MS_PER_DAY : undefined;
}

/** The day that YYYY-MM-DD says. */
export const readDay = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;

const isoDay = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

export const yearOf = (day: Day): number => new Date(day * MS_PER_DAY).getUTCFullYear();

/** 0 for a Monday to 6 for a Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % WEEK) + WEEK) % WEEK;

/** A month counted from January of year 0, so that months can be added. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

/** The month that a day lies in, as `monthNumber` counts. */
export const monthOf = (day: Day): number => monthNumber(yearOf(day), new Date(day * MS_PER_DAY).getUTCMonth() + 1);

export const year = (value: number): DateValue => ({ from: String(value).padStart(4, '0') });

/** @param number as `monthNumber` counts */
export function month(number: number): DateValue {
  return { from: `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}` };
}

export const day = (value: Day): DateValue => ({ from: isoDay(value) });

export const period = (first: Day, last: Day): DateValue => ({ from: isoDay(first), to: isoDay(last) });

/** The years from first to last, both whole. */
export const years = (first: number, last: number): DateValue => ({ from: `${first}-01-01`, to: `${last}-12-31` });

/** Whole months: the first day of one to the last day of another, as `monthNumber` counts them. */
export function months(first: number, last: number): DateValue {
  const startOf = (number: number): Day => readDay(`${month(number).from}-01`);
  return period(startOf(first), startOf(last + 1) - 1);
}

/** Monday to Sunday of the week of a day (ISO 8601), so many weeks on. */
function week(of: Day, on = 0): DateValue {
  const monday = of - weekdayOf(of) + on * WEEK;
  return period(monday, monday + 6);
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm, Nature 1876). */
export function easter(of: number): Day {
  const [a, b, c] = [of % 19, Math.floor(of / 100), of % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return readDay(`${of}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`);
}

/** The day, week, month or year so many on from the one that `from` lies in. */
export function shift(unit: string, from: Day, on: number): DateValue {
  const here = monthOf(from);
  switch (unit.toLowerCase()) {
    case 'day':
      return day(from + on);
    case 'week':
      return week(from, on);
    case 'fortnight':
      return week(from, 2 * on);
    case 'month':
      return month(here + on);
    case 'quarter': {
      const first = here - (here % 3) + 3 * on;
      return months(first, first + 2);
    }
    case 'decade':
      return year(yearOf(from) + 10 * on);
    default:
      return year(yearOf(from) + on);
  }
}

/** "the past three weeks": up to the day of the article. */
export function upTo(unit: string, published: Day, count: number): DateValue {
  const inDays = { hour: 1 / 24, day: 1, week: 7 }[unit];
  if (inDays) return period(published - Math.ceil(count * inDays), published);
  const inMonths = count * ({ month: 1, year: 12 }[unit] ?? 120);
  const first = readDay(`${month(monthOf(published) - inMonths).from}-01`);
  return period(first + new Date(published * MS_PER_DAY).getUTCDate() - 1, published);
}

/** "The next three weeks": on from the day of the article. */
export function onFrom(unit: string, published: Day, count: number): DateValue {
  const inDays = { hour: 1 / 24, day: 1, week: 7, fortnight: 14 }[unit];
  if (inDays) return period(published, published + Math.max(1, Math.round(count * inDays)));
  const inMonths = count * ({ month: 1, year: 12 }[unit] ?? 120);
  const last = month(monthOf(published) + inMonths);
  return period(published, Math.min(lastDayOf(last), readDay(`${last.from}-01`) + new Date(published * MS_PER_DAY).getUTCDate() - 1));
}

/** The first day of what a value stands for. */
export const firstDayOf = ({ from }: DateValue): Day => readDay(`${from}-01-01`.slice(0, 10));

/** The last day of what a value stands for. */
export function lastDayOf({ from, to }: DateValue): Day {
  if (to) return readDay(to);
  if (from.length === 10) return readDay(from);
  const [y = 0, m = 12] = from.split('-').map(Number);
  return readDay(months(monthNumber(y, m), monthNumber(y, m)).to ?? from);
}

/** The day, week, month or year before or after the date that was told last, or that one again. */
export function beside(unit: 'day' | 'week' | 'month' | 'year', written: string, last: DateValue | undefined): DateValue | null {
  const precise = { day: 10, week: 10, month: 7, year: 4 }[unit];
  if (!last || last.to || last.from.length < precise) return null;
  const step = /before|previous|preceding/i.test(written) ? -1 : /next|following|after/i.test(written) ? 1 : 0;
  return shift(unit, firstDayOf(last), step);
}
