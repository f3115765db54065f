import dates from '../../../../src/vocabulary/dates.json' with { type: 'json' };
import { type DateValue, day, dayOf, month, monthNumber, period, yearOf } from './calendar.ts';
import { type Anchor, type DateForm, FEAST, feastDay, monthNear, nearest } from './resolve.ts';
import { anyInitial, DAY, either, MONTH, monthIndex, SHORT_MONTH, WITH_WEEKDAY, YEAR } from './words.ts';

/** The year of "May 5" in "May 5 and 6, 2030" and in "May 5 to June 3, 2030". */
const YEAR_LATER =
  `(?=(?:\\s?[-–—]\\s?| (?:and|or|to|through|until) )(?:${SHORT_MONTH} )?\\d{1,2}` + `(?:st|nd|rd|th)?,? (?<later>${YEAR})(?![\\d,]\\d))`;
/** The year of "May 5 of last year". */
const THAT_YEAR = '(?=,? (?:of )?(?<that>last|this|next) year\\b)';
const ITS_YEAR = `(?:,?\\s+(?<year>${YEAR})(?![\\d,]\\d)|${YEAR_LATER}|${THAT_YEAR}|)`;

/** Without a day or year a month is one only after such a word: "May" and "April" are names, "March" is a walk. */
const BEFORE_A_MONTH = either(dates.beforeMonth.map(anyInitial));

/** Days and months by their names or numbers, with or without their year. */
export const dayForms: readonly DateForm[] = [
  {
    // the attacks of 2001, whatever the year of the article
    kind: 'full',
    pattern: /(?<![\d/])9\/11(?![\d/])|\b(?:September 11(?:th)?|11 September|Sept\. 11)(?= (?:\p{L}+ )?(?:attacks?|terror))/gu,
    value: () => ({ from: '2001-09-11' }),
  },
  {
    kind: 'day',
    pattern: new RegExp(
      `\\b${WITH_WEEKDAY}(?<month>${SHORT_MONTH})\\s+(?<first>${DAY})(?:\\s?[-–—]\\s?(?<last>${DAY})(?!\\s?${MONTH}))?${ITS_YEAR}`,
      'gu',
    ),
    value: daysOf,
  },
  {
    kind: 'day',
    pattern: new RegExp(
      `\\b${WITH_WEEKDAY}(?:the )?(?<![\\d.,:$£€])(?<first>${DAY})(?:\\s?[-–]\\s?(?<last>${DAY}))?` +
        `\\s+(?:of )?(?<month>${SHORT_MONTH})\\b${ITS_YEAR}`,
      'gu',
    ),
    value: daysOf,
  },
  {
    // the second day of "May 5 and 6"
    kind: 'day',
    pattern: new RegExp(
      `(?<=\\b(?<month>${SHORT_MONTH})\\s+\\d{1,2}(?:st|nd|rd|th)? (?:and|or|to|through|until) )` +
        `(?<first>${DAY})(?![-\\p{L}]|\\s(?:${SHORT_MONTH}|\\p{Ll}+s\\b|people))${ITS_YEAR}`,
      'gu',
    ),
    value: daysOf,
  },
  {
    // the first day of "5 and 6 May"
    kind: 'day',
    pattern: new RegExp(
      `(?<![\\d.,:$£€])\\b(?<first>${DAY})(?= (?:and|or|to|until) \\d{1,2}(?:st|nd|rd|th)?\\s+` +
        `(?<month>${SHORT_MONTH})\\b(?:,? (?<year>${YEAR})(?![\\d,]\\d))?)`,
      'gu',
    ),
    value: daysOf,
  },
  {
    kind: 'full',
    pattern: new RegExp(`\\b(?<month>${SHORT_MONTH}),?\\s+(?:of )?(?<year>${YEAR})(?![\\d,]\\d|\\s?[-–]\\s?\\d)`, 'gu'),
    value: ({ month: name = '', year: written = '' }) => month(monthNumber(Number(written), monthIndex(name))),
  },
  {
    kind: 'month',
    pattern: new RegExp(`(?<=\\b${BEFORE_A_MONTH}[ -])(?<month>${MONTH})(?![-’'\\p{L}]|\\s\\p{Lu}|\\s?\\d)(?:${THAT_YEAR}|)`, 'gu'),
    value: ({ month: name = '', that }, anchor) => {
      const inYear = yearBeside({ that }, anchor);
      return inYear === null ? monthNear(monthIndex(name), '', anchor) : month(monthNumber(inYear, monthIndex(name)));
    },
  },
  {
    kind: 'full',
    pattern: /(?<![\d/.-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/g,
    value: ({ year: y, month: m, day: d }) => of(dayOf(Number(y), Number(m), Number(d))),
  },
  {
    // 03/04/2019 reads both ways: it is no date that could be told
    kind: 'full',
    pattern: /(?<![\d/.-])(?<one>\d{1,2})(?<sign>[/.])(?<two>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d)(?![\d/])/g,
    value: ({ one, two, year: y }) => {
      const [a, b] = [Number(one), Number(two)];
      if (a <= 12 && b <= 12 && a !== b) return null;
      return of(a > 12 ? dayOf(Number(y), b, a) : dayOf(Number(y), a, b));
    },
  },
  {
    kind: 'feast',
    pattern: new RegExp(
      `\\b(?:(?<which>last|this|next) )?(?<feast>${FEAST})\\b(?:,? (?<year>(?:19|20)\\d\\d))?(?! (?!(?:Day|Eve))\\p{Lu})`,
      'gu',
    ),
    value: ({ feast = '', which = '', year: written }, anchor) => feastDay(feast, written ? Number(written) : null, which, anchor),
  },
];

/** The day, or the days from the first to the last; their year as it stands beside them, else the nearest. */
function daysOf(groups: Record<string, string | undefined>, anchor: Anchor): DateValue | null {
  const index = monthIndex(groups.month ?? '');
  const first = Number.parseInt(groups.first ?? '', 10);
  const written = yearBeside(groups, anchor);
  const from = written === null ? nearest((year) => dayOf(year, index, first), anchor) : dayOf(written, index, first);
  if (from === null || from === undefined) return null;
  if (groups.last === undefined) return day(from);
  const length = Number.parseInt(groups.last, 10) - first;
  return length > 0 ? period(from, from + length) : null;
}

/** The year that stands beside a day or month, by its number or as "last year"; null where none does. */
function yearBeside(groups: Record<string, string | undefined>, { published }: Anchor): number | null {
  const written = groups.year ?? groups.later;
  if (written !== undefined) return Number(written);
  const step = { last: -1, this: 0, next: 1 }[groups.that ?? ''];
  return step === undefined || published === null ? null : yearOf(published) + step;
}

const of = (found: number | undefined): DateValue | null => (found === undefined ? null : day(found));
