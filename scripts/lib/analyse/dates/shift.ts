import {
  type DateValue,
  type Day,
  day,
  dayOfMonth,
  month,
  monthNumber,
  monthOf,
  months,
  period,
  readDay,
  week,
  year,
  yearOf,
} from './calendar.ts';

/** The day, week, month or year so many on from the one that `from` lies in. */
export function shift(unit: string, from: Day, on: number): DateValue {
  const here = monthNumber(yearOf(from), monthOf(from));
  switch (unit.toLowerCase().replace(/s$/, '')) {
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
  const first = readDay(`${month(monthNumber(yearOf(published), monthOf(published)) - inMonths).from}-01`);
  return period(first + dayOfMonth(published) - 1, published);
}

/** The last day of what a value stands for. */
export function lastDayOf({ from, to }: DateValue): Day {
  if (to) return readDay(to);
  const [y = 0, m = 12] = from.split('-').map(Number);
  return readDay(months(monthNumber(y, m), monthNumber(y, m)).to ?? from);
}

/** The day or year before or after the date that was told last, or that one again. */
export function beside(unit: 'day' | 'year', written: string, last: DateValue | undefined): DateValue | null {
  if (!last || last.to || (unit === 'day' && last.from.length < 10)) return null;
  const step = /before|previous/i.test(written) ? -1 : /next|following|after/i.test(written) ? 1 : 0;
  return shift(unit, readDay(`${last.from}-01-01`.slice(0, 10)), step);
}
