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
  /** The year that the date before this one has in its words; null where it has none. */
  yearTold: number | null;
  /** Whether the article writes the day before the month where it writes both in digits; null where none of its dates tells. */
  dayFirst: boolean | null;
}

/** What a date stands for, and the most that its confidence may be where another reading fits too. */
export interface Reading extends DateValue {
  atMost?: number;
}

/** One reading is likelier: more often right than not, but a reader should see that it is not sure. */
export const LIKELIER = 0.65;
/** Two readings fit as well: less than a site asks for, unless it asks for everything. */
export const EVEN = 0.4;

/** How far ahead, in days, a date without its year may lie although nothing says that it does. */
const NEAR = 90;
/** The same for a month, as days to its first, where the clause tells what was: "failed to stop the May elections". */
const NEXT = 45;
/** How far back it may lie although the clause says that it is to come ("the show, opened on May 2, will go on"). */
const JUST_PAST = 60;
/** So near to the day of the article, in days, a date is of its year whatever other year the paragraph tells of. */
const FRESH = 31;
/** Farther from the day of the article, in days, the year before or after is hardly less near. */
const FAR = 150;

/** The year that was told last, where it is before the article's own and the clause does not lie ahead: that of "Oct 9" may be the same. */
function earlierYear({ published, yearTold, tense }: Anchor): number | null {
  if (yearTold === null || published === null) return yearTold;
  return yearTold < yearOf(published) && tense() !== 'future' ? yearTold : null;
}

/**
 * A date that comes back every year, in the year that is meant: ahead (or just past) where the clause says so; else the nearest, and
 * not more than three months ahead; or that of the year which the paragraph tells of. Less sure where another year fits, too.
 *
 * @param inYear the day in a year, undefined where it has none (29 February)
 * @param ahead the most days that it may lie ahead although nothing says that it does
 */
export function nearest(inYear: (year: number) => Day | undefined, anchor: Anchor, ahead = NEAR): { found: Day; atMost?: number } | null {
  const { published, tense } = anchor;
  const told = earlierYear(anchor);
  const inTold = told === null ? undefined : inYear(told);
  if (published === null) return inTold === undefined ? null : { found: inTold, atMost: LIKELIER };
  const year = yearOf(published);
  const days = [year - 1, year, year + 1].map(inYear).filter((each) => each !== undefined);
  const away = (each: Day) => Math.abs(each - published);
  const within = days.filter((each) => (tense() === 'future' ? each >= published - JUST_PAST : each - published <= ahead));
  const found = tense() === 'future' ? within[0] : within.toSorted((a, b) => away(a) - away(b))[0];
  if (inTold !== undefined && (found === undefined || away(found) > FRESH)) return { found: inTold, atMost: LIKELIER };
  if (found === undefined) return null;
  const against = tense() === 'future' ? found < published : found > published || away(found) > FAR;
  return against || inTold !== undefined ? { found, atMost: LIKELIER } : { found };
}

/** "March", "last March", "next March": which one of them, as `monthNumber` counts. */
export function monthNear(index: number, which: string, anchor: Anchor): Reading | null {
  if (which !== '') {
    if (anchor.published === null) return null;
    const now = monthOf(anchor.published);
    const here = monthNumber(yearOf(anchor.published), index);
    if (which === 'this') return month(here);
    // in May "last March" may be this year's or the one before
    const near = { ...(Math.abs(here - now) <= 3 && { atMost: LIKELIER }) };
    if (which === 'last') return here < now ? { ...month(here), ...near } : month(here - 12);
    return here > now ? { ...month(here), ...near } : month(here + 12);
  }
  const near = nearest((year) => dayOf(year, index, 1), anchor, anchor.published !== null && anchor.tense() === 'past' ? NEXT : NEAR);
  return near && { ...month(monthOf(near.found)), ...(near.atMost && { atMost: near.atMost }) };
}

/**
 * "Monday": the last one, the day of the article included, or the coming one where the clause lies ahead. "Last Monday" and "next
 * Friday" may be the nearest or that of the week beyond, where the nearest is in the article's own week. Where the clause does not
 * tell, or the paragraph tells of a day that is more than a week past, it is less sure.
 */
export function weekdayNear(index: number, which: string, { published, tense, last }: Anchor): Reading | null {
  if (published === null) return null;
  const today = weekdayOf(published);
  const back = (today - index + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === 'last') return { ...day(published - (back || 7)), ...(back > 1 && back <= today && { atMost: LIKELIER }) };
  if (which === 'next') return { ...day(published + (ahead || 7)), ...(ahead > 0 && today + ahead <= 6 && { atMost: EVEN }) };
  if (which === 'this') return day(tense() === 'past' ? published - back : published + ahead);
  const value = day(tense() === 'future' ? published + ahead : published - back);
  const old = tense() === 'past' && last !== undefined && last.from.length === 10 && readDay(last.from) < published - 7;
  return tense() === 'open' || old ? { ...value, atMost: LIKELIER } : value;
}

/** "The following Monday", "the Friday before": the one next to the day that was told last. */
export function weekdayBeside(index: number, side: 'before' | 'after', { last }: Anchor): DateValue | null {
  if (!last || last.to || last.from.length < 10) return null;
  const told = readDay(last.from);
  const back = (weekdayOf(told) - index + 7) % 7 || 7;
  return day(side === 'before' ? told - back : told + (7 - back || 7));
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
export function feastDay(name: string, year: number | null, which: string, anchor: Anchor): Reading | null {
  const when = (feasts as Record<string, string | number>)[name.replaceAll('’', "'")];
  if (when === undefined) return null;
  const inYear = (of: number) => (typeof when === 'number' ? easter(of) + when : readDay(`${of}-${when}`));
  const { published } = anchor;
  if (year === null && published !== null && (which === 'last' || which === 'next')) {
    const days = [-1, 0, 1].map((on) => inYear(yearOf(published) + on));
    const found = which === 'last' ? days.findLast((each) => each < published) : days.find((each) => each > published);
    return found === undefined ? null : day(found);
  }
  if (year !== null) return day(inYear(year));
  const near = nearest(inYear, anchor);
  return near && { ...day(near.found), ...(near.atMost && { atMost: near.atMost }) };
}

/** What a form of date leaves to be understood: nothing, the year, the period that is meant, the day that it is counted from, and so on. */
type DateKind = 'full' | 'day' | 'digits' | 'month' | 'year' | 'period' | 'feast' | 'deictic' | 'weekday' | 'counted' | 'beside';

/**
 * How often a date of a kind was annotated as one and had the annotated value: on two thirds of the news of GUM (86 dates), pulled towards
 * 0.75 by two further counts.
 */
export const confidenceOf: Readonly<Record<DateKind, number>> = {
  full: 0.97,
  day: 0.95,
  digits: 0.85,
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
  value: (groups: Record<string, string | undefined>, anchor: Anchor) => Reading | null;
}
