import feasts from '../../../../src/vocabulary/feasts.json' with { type: 'json' };
import {
  type DateValue,
  type Day,
  day,
  dayOf,
  easter,
  month,
  monthNumber,
  monthOf,
  period,
  readDay,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import type { Tense } from './tense.ts';

/** What a date that says too little is counted from. */
export interface Anchor {
  /** The day of the article; null where it is not known. */
  published: Day | null;
  tense: () => Tense;
  /** The value of the date before this one, in the same paragraph. */
  last: DateValue | undefined;
}

/** How far ahead, in days, a date without its year may lie although nothing says that it does. */
const NEAR = 90;
/** The same for a month, as days to its first, where the clause tells what was: "failed to stop the May elections". */
const NEXT = 45;
/** How far back it may lie although the clause says that it is to come ("the show, opened on May 2, will go on"). */
const JUST_PAST = 60;

/**
 * A date that comes back every year, in the year that is meant: ahead (or just past) where the clause says so; else the nearest, and
 * not more than three months ahead.
 *
 * @param inYear the day in a year, undefined where it has none (29 February)
 * @param ahead the most days that it may lie ahead although nothing says that it does
 */
export function nearest(inYear: (year: number) => Day | undefined, { published, tense }: Anchor, ahead = NEAR): Day | null {
  if (published === null) return null;
  const year = yearOf(published);
  const days = [year - 1, year, year + 1].map(inYear).filter((each) => each !== undefined);
  if (tense() === 'future') return days.find((each) => each >= published - JUST_PAST) ?? null;
  const within = days.filter((each) => each - published <= ahead);
  return within.toSorted((a, b) => Math.abs(a - published) - Math.abs(b - published))[0] ?? null;
}

/** "March", "last March", "next March": which one of them, as `monthNumber` counts. */
export function monthNear(index: number, which: string, anchor: Anchor): DateValue | null {
  if (anchor.published === null) return null;
  const now = monthOf(anchor.published);
  const here = monthNumber(yearOf(anchor.published), index);
  if (which === 'this') return month(here);
  if (which === 'last') return month(here < now ? here : here - 12);
  if (which === 'next') return month(here > now ? here : here + 12);
  const found = nearest((year) => dayOf(year, index, 1), anchor, anchor.tense() === 'past' ? NEXT : NEAR);
  return found === null ? null : month(monthOf(found));
}

/** "Monday": the last one, the day of the article included, or the coming one where the clause lies ahead. */
export function weekdayNear(index: number, which: string, { published, tense }: Anchor): DateValue | null {
  if (published === null) return null;
  const back = (weekdayOf(published) - index + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === 'last') return day(published - (back || 7));
  if (which === 'next') return day(published + (ahead || 7));
  if (which === 'this') return day(tense() === 'past' ? published - back : published + ahead);
  return day(tense() === 'future' ? published + ahead : published - back);
}

/** Saturday and Sunday: of the week before, or of this week where the clause lies ahead or they have come. */
export function weekend(which: string, { published, tense }: Anchor): DateValue | null {
  if (published === null) return null;
  const saturday = published - weekdayOf(published) + 5;
  const come = published >= saturday;
  const first =
    which === 'last' ? saturday - 7 : which === 'next' ? saturday + (come ? 7 : 0) : come || tense() === 'future' ? saturday : saturday - 7;
  return period(first, first + 1);
}

/** The names of the feasts as a part of a pattern, longest first. */
export const FEAST = Object.keys(feasts)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('.', '\\.').replace("'", "[’']"))
  .join('|');

/** @param year where it stands beside the feast */
export function feastDay(name: string, year: number | null, which: string, anchor: Anchor): DateValue | null {
  const when = (feasts as Record<string, string | number>)[name.replaceAll('’', "'")];
  if (when === undefined) return null;
  const inYear = (of: number) => (typeof when === 'number' ? easter(of) + when : readDay(`${String(of).padStart(4, '0')}-${when}`));
  const { published } = anchor;
  if (year === null && published !== null && (which === 'last' || which === 'next')) {
    const days = [-1, 0, 1].map((on) => inYear(yearOf(published) + on));
    const found = which === 'last' ? days.findLast((each) => each < published) : days.find((each) => each > published);
    return found === undefined ? null : day(found);
  }
  const found = year === null ? nearest(inYear, anchor) : inYear(year);
  return found === null ? null : day(found);
}

/** What a form of date leaves to be understood: nothing, the year, the period that is meant, the day that it is counted from, and so on. */
type DateKind = 'full' | 'day' | 'month' | 'year' | 'period' | 'feast' | 'deictic' | 'weekday' | 'counted' | 'beside';

/**
 * How often a date of a kind was annotated as one and had the annotated value: on two thirds of the news of GUM (86 dates), pulled towards
 * 0.75 by two further counts.
 */
export const confidenceOf: Readonly<Record<DateKind, number>> = {
  full: 0.97,
  day: 0.95,
  month: 0.85,
  year: 0.94,
  period: 0.87,
  feast: 0.75,
  deictic: 0.83,
  weekday: 0.86,
  counted: 0.85,
  beside: 0.78,
};

/** A form of date: how it is written, and what it stands for. Null: nothing, or not to be told. */
export interface DateForm {
  kind: DateKind;
  /** Global; of its named groups the value is made. */
  pattern: RegExp;
  value: (groups: Record<string, string | undefined>, anchor: Anchor) => DateValue | null;
}
