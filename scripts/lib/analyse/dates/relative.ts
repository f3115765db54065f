import words from '../../../../src/vocabulary/dates.json' with { type: 'json' };
import { beside, type Day, day, lastDayOf, monthNumber, monthOf, months, onFrom, readDay, shift, upTo, yearOf, years } from './calendar.ts';
import { seasonOf } from './periods.ts';
import { type Anchor, type DateForm, LIKELIER, monthNear, type Reading, weekdayBeside, weekdayNear, weekend } from './resolve.ts';
import { anyInitial, either, MONTH, monthIndex, NUMBER, numberOf, ORDINAL, ordinalOf, WEEKDAY, weekdayIndex } from './words.ts';

const which = (written: string | undefined): string => {
  const word = (written ?? '').toLowerCase();
  if (/past|last|previous/.test(word)) return 'last';
  if (/next|coming/.test(word)) return 'next';
  return word === '' ? '' : 'this';
};
const STEPS: Record<string, number> = { last: -1, this: 0, next: 1 };

const counted =
  (value: (groups: Record<string, string | undefined>, published: Day, anchor: Anchor) => Reading | null): DateForm['value'] =>
  (groups, anchor) =>
    anchor.published === null ? null : value(groups, anchor.published, anchor);

/** After these a part of the day only says which of them: "this evening service". */
const NO_SERVICE = `(?! ${either(words.partOfDayOf)}\\b)`;
/** A season that begins in so many days is as near as "this" one. */
const SOON = 90;

/** "The next week" is counted from what was told before, not from the day of the article. */
const WHICH = '(?:(?:this|the) )?(?<which>last|past|previous|this|(?<!the )next|coming|current)';

/** Dates that are counted from the day of the article. */
export const relativeForms: readonly DateForm[] = [
  { kind: 'deictic', pattern: /\bthe day before yesterday\b/gi, value: counted((_, published) => day(published - 2)) },
  { kind: 'deictic', pattern: /\bthe day after tomorrow\b/gi, value: counted((_, published) => day(published + 2)) },
  { kind: 'deictic', pattern: /\byesterday\b/gi, value: counted((_, published) => day(published - 1)) },
  { kind: 'deictic', pattern: /\btomorrow\b/gi, value: counted((_, published) => day(published + 1)) },
  {
    kind: 'deictic',
    pattern: new RegExp(`\\b(?:today|tonight|this (?:morning|afternoon|evening)\\b${NO_SERVICE})\\b`, 'gi'),
    value: counted((_, published) => day(published)),
  },
  {
    // "the last evening service", "their last night in office" are none
    kind: 'deictic',
    pattern: new RegExp(`(?<!\\b(?:the|a|an|his|her|its|their|our|my|your|[’']s) )\\blast (?:night|evening)\\b${NO_SERVICE}`, 'gi'),
    value: counted((_, published) => day(published - 1)),
  },
  {
    // not a newspaper, a club or a habit: "Sunday Times", "every Monday"
    kind: 'weekday',
    pattern: new RegExp(
      `(?<!\\b${either(words.beforeWeekday.map(anyInitial))} )\\b(?:(?<which>(?:this )?(?:last|past)|this|next|this coming) )?` +
        `(?<weekday>${WEEKDAY})(?!-\\p{Lu}|s\\b| ${either(words.afterWeekday)}\\b)`,
      'gu',
    ),
    value: ({ weekday = '', ...rest }, anchor) => weekdayNear(weekdayIndex(weekday), which(rest.which), anchor),
  },
  {
    // "the last Friday of the month" is none that is counted from the day of the article
    kind: 'weekday',
    pattern: new RegExp(
      `\\b(?:[Tt]he|[Aa]n?|[Ee]very|[Ee]ach) (?:last|${ORDINAL}|fifth|second-last|final) (?:${WEEKDAY})(?= (?:of|in|before|after)\\b)`,
      'gu',
    ),
    value: () => null,
  },
  {
    kind: 'beside',
    pattern: new RegExp(
      `\\b[Tt]he (?:(?<side>following|next|previous|preceding) (?<weekday>${WEEKDAY})|` +
        `(?<weekday>${WEEKDAY}) (?<side>before|after)(?=[.,;:)”"]|$))`,
      'gu',
    ),
    value: ({ side = '', weekday = '' }, anchor) =>
      weekdayBeside(weekdayIndex(weekday), /before|previous|preceding/.test(side) ? 'before' : 'after', anchor),
  },
  {
    kind: 'month',
    pattern: new RegExp(`\\b(?<which>last|this past|past|this|next|this coming) (?<month>${MONTH})\\b`, 'giu'),
    value: ({ month: name = '', ...rest }, anchor) =>
      /^\p{Lu}/u.test(name) ? monthNear(monthIndex(name), which(rest.which), anchor) : null,
  },
  {
    kind: 'deictic',
    pattern: new RegExp(`\\b(?:${WHICH} |the )weekend\\b`, 'gi'),
    value: (groups, anchor) => weekend(which(groups.which), anchor),
  },
  {
    kind: 'deictic',
    pattern: new RegExp(`\\b${WHICH} (?<unit>week|month|quarter|year)(?![-\\p{L}]| of\\b)`, 'giu'),
    value: counted(({ unit = '', ...rest }, published) => shift(unit, published, STEPS[which(rest.which)] ?? 0)),
  },
  {
    kind: 'period',
    pattern: new RegExp(`\\b${WHICH} decade\\b`, 'gi'),
    value: counted((groups, published) => {
      const now = yearOf(published);
      const named = which(groups.which);
      if (named === 'last') return years(now - 10, now);
      const first = now - (now % 10) + (named === 'next' ? 10 : 0);
      return years(first, first + 9);
    }),
  },
  {
    kind: 'period',
    pattern: new RegExp(`\\b${WHICH} century\\b`, 'gi'),
    value: counted((groups, published) => {
      const first = yearOf(published) - (yearOf(published) % 100) + 100 * (STEPS[which(groups.which)] ?? 0);
      return years(first, first + 99);
    }),
  },
  {
    kind: 'deictic',
    pattern: new RegExp(`\\b${WHICH} (?<season>spring|summer|autumn|fall|winter)\\b`, 'gi'),
    value: counted(({ season = '', ...rest }, published) => {
      const seasons = [-2, -1, 0, 1].map((on) => seasonOf(season, yearOf(published) + on));
      const ended = seasons.findLast(({ to = '' }) => readDay(to) < published);
      const open = seasons.filter(({ to = '' }) => readDay(to) >= published);
      const named = which(rest.which);
      if (named === 'last') return ended ?? null;
      if (named === 'next') {
        const next = open.find(({ from }) => readDay(from) > published);
        // in January "next spring" may be the one that comes, or that of the next year
        return next ? { ...next, ...(readDay(next.from) - published <= SOON && { atMost: LIKELIER }) } : null;
      }
      // in January "this winter" is the one that began in December
      const now = open.find(({ from }) => readDay(from) <= published);
      return now ?? seasons.find(({ from }) => from.startsWith(String(yearOf(published)))) ?? null;
    }),
  },
  {
    kind: 'counted',
    pattern: new RegExp(`\\b(?<count>${NUMBER}) (?<unit>hour|day|week|fortnight|month|year)s? ago\\b`, 'gi'),
    // "50 years ago", like "two decades ago", is a round number and no year
    value: counted(({ count = '', unit = '' }, published) => {
      const number = numberOf(count);
      if (/^hour/i.test(unit)) return number % 24 === 0 ? day(published - number / 24) : null;
      return number >= 20 && number % 10 === 0 ? null : shift(unit, published, -number);
    }),
  },
  {
    // told of what was, it is counted from then
    kind: 'counted',
    pattern: new RegExp(`\\b(?:the )?(?:next|coming) (?<count>${NUMBER}) (?<unit>hour|day|week|fortnight|month|year|decade)s\\b`, 'gi'),
    value: counted(({ count = '', unit = '' }, published, { tense }) => {
      const ahead = tense();
      if (ahead === 'past') return null;
      return { ...onFrom(unit.toLowerCase(), published, numberOf(count)), ...(ahead === 'open' && { atMost: LIKELIER }) };
    }),
  },
  {
    kind: 'counted',
    pattern: new RegExp(`\\bthe (?:past|last) (?<count>${NUMBER}) (?<unit>hour|day|week|month|year|decade)s\\b`, 'gi'),
    value: counted(({ count = '', unit = '' }, published) => upTo(unit.toLowerCase(), published, numberOf(count))),
  },
  {
    kind: 'counted',
    pattern: new RegExp(
      `(?<!\\btime )\\bin (?!an? day)(?<count>${NUMBER}) (?<unit>day|week|month|year)s?(?: time)?\\b(?! after| of)`,
      'gi',
    ),
    value: counted(({ count = '', unit = '' }, published, anchor) =>
      anchor.tense() === 'future' ? shift(unit, published, numberOf(count)) : null,
    ),
  },
  {
    kind: 'deictic',
    pattern: /\b(?:the |this )?(?:end of (?:the|this) (?<unit>month|year|week)|(?<year>year)(?:[’']s)?[ -]end)\b/gi,
    value: counted(({ unit = 'year' }, published) => day(lastDayOf(shift(unit, published, 0)))),
  },
  {
    kind: 'month',
    pattern: new RegExp(`\\b(?:the )(?<ordinal>${ORDINAL}) quarter\\b(?! of \\d)`, 'gi'),
    value: counted(({ ordinal = '' }, published, { tense }) => {
      const first = monthNumber(yearOf(published), 3 * ordinalOf(ordinal) - 2);
      const now = monthOf(published);
      const of = first > now && tense() !== 'future' ? first - 12 : first;
      return months(of, of + 2);
    }),
  },
  {
    kind: 'beside',
    pattern: /\b(?:the|that) (?<which>same|previous|next|following|day before|day after)(?: day)?\b(?<=day|day before|day after)/gi,
    value: (groups, { last }) => beside('day', groups.which ?? '', last),
  },
  {
    // "that night", "the following morning"
    kind: 'beside',
    pattern: /\b(?:that|the (?<which>same|previous|next|following)) (?:night|morning|afternoon|evening)\b/gi,
    value: (groups, { last }) => beside('day', groups.which ?? '', last),
  },
  {
    kind: 'beside',
    pattern: new RegExp(
      `\\b(?:that|the (?<which>same|previous|next|following|preceding)) (?<unit>week|month)\\b` +
        `(?=[.,;:)]|$| (?:${either(words.subjects)})\\b)`,
      'gi',
    ),
    value: (groups, { last }) => beside(groups.unit?.toLowerCase() === 'week' ? 'week' : 'month', groups.which ?? '', last),
  },
  {
    kind: 'beside',
    pattern: /\b(?:the (?<which>same|following|year before|year after) ?(?:year)?|that year)\b(?<=year|year before|year after)/gi,
    value: (groups, { last }) => beside('year', groups.which ?? 'same', last),
  },
  {
    kind: 'beside',
    pattern: new RegExp(`\\b(?<count>${NUMBER}) (?<unit>day|week|month|year|decade)s? (?<side>later|earlier)\\b`, 'gi'),
    value: ({ count = '', unit = '', side }, { last }) => {
      const precise = { day: 10, week: 10, month: 7 }[unit.toLowerCase()] ?? 4;
      if (!last || last.to || last.from.length < precise) return null;
      const from = readDay(`${last.from}-01-01`.slice(0, 10));
      const on = numberOf(count) * (side?.toLowerCase() === 'later' ? 1 : -1);
      return /week/i.test(unit) ? day(from + 7 * on) : shift(unit, from, on);
    },
  },
];
