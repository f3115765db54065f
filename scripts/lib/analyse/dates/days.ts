import dates from '../../../../src/vocabulary/dates.json' with { type: 'json' };
import { day, dayOf, month, monthNumber, period, yearOf } from './calendar.ts';
import { type Anchor, type DateForm, FEAST, feastDay, monthNear, nearest, type Reading } from './resolve.ts';
import {
  anyInitial,
  DAY,
  DAY_WORD,
  dayNumber,
  either,
  MONTH,
  monthIndex,
  SHORT_MONTH,
  WITH_WEEKDAY,
  YEAR,
  YEAR_OF_MONTH,
  yearNumber,
} from './words.ts';

const AND_TO = '(?:\\s?[-–—]\\s?| (?:and|or|to|through|until) )';
/** The year of "May 5" in "May 5 and 6, 2030", "May 5 to June 3, 2030" and "5 May to 3 June 2030". */
const YEAR_LATER =
  `(?=${AND_TO}(?:(?:${SHORT_MONTH} )?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${SHORT_MONTH})` +
  `,? (?<later>${YEAR})(?![\\d,]\\d))`;
/** The year of "May 5 of last year". */
const THAT_YEAR = '(?=,? (?:of )?(?<that>last|this|next) year\\b)';
const ITS_YEAR = `(?:,?\\s+(?<year>${YEAR_OF_MONTH})(?![\\d,]\\d)|${YEAR_LATER}|${THAT_YEAR}|)`;

/** The most that a day's confidence may be without its year. */
const WITHOUT_YEAR = 0.88;

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
    pattern: new RegExp(`\\b(?<month>${SHORT_MONTH}),?\\s+(?:of )?(?<year>${YEAR_OF_MONTH})(?![\\d,]\\d|\\s?[-–]\\s?\\d)`, 'gu'),
    value: ({ month: name = '', year: written = '' }) => month(monthNumber(yearNumber(written), monthIndex(name))),
  },
  {
    // "2024 Aug", "2024 August 5"
    kind: 'full',
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/:#$£€-])(?<year>(?:19|20)\\d\\d),? (?<month>${SHORT_MONTH})(?![\\p{L}-])(?: (?<first>${DAY})(?!\\d)|(?! \\d))`,
      'gu',
    ),
    value: ({ first, ...groups }, anchor) =>
      first ? daysOf({ first, ...groups }, anchor) : month(monthNumber(Number(groups.year), monthIndex(groups.month ?? ''))),
  },
  {
    // the first month of "January to March 2024"
    kind: 'full',
    pattern: new RegExp(`\\b(?<month>${SHORT_MONTH})(?=${AND_TO}${SHORT_MONTH},? (?<year>${YEAR})(?![\\d,]\\d))`, 'gu'),
    value: ({ month: name = '', year: written = '' }) => month(monthNumber(Number(written), monthIndex(name))),
  },
  {
    // "May eighth, 2025", "the eighth of May"; "in May first reports came" is none
    kind: 'day',
    pattern: new RegExp(
      `\\b${WITH_WEEKDAY}(?:(?<month>${MONTH}) (?:the )?(?<first>${DAY_WORD}),? (?<year>${YEAR})(?![\\d,]\\d)|` +
        `(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil) )(?<month>${MONTH}) (?:the )?(?<first>${DAY_WORD})(?=[.,;:)]|$| (?:and|but|in|at|by|to)\\b))`,
      'gu',
    ),
    value: daysOf,
  },
  {
    kind: 'day',
    pattern: new RegExp(`\\b(?:the )?(?<first>${DAY_WORD}) (?:day )?of (?<month>${MONTH})(?:,? (?<year>${YEAR})(?![\\d,]\\d)|)`, 'gu'),
    value: daysOf,
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
    kind: 'feast',
    pattern: new RegExp(
      `\\b(?:(?<which>last|this|next) )?(?<feast>${FEAST})\\b(?:,? (?<year>(?:19|20)\\d\\d))?(?! (?!(?:Day|Eve))\\p{Lu})`,
      'gu',
    ),
    value: ({ feast = '', which = '', year: written }, anchor) => feastDay(feast, written ? Number(written) : null, which, anchor),
  },
];

/** The day, or the days from the first to the last; their year as it stands beside them, else the nearest. */
function daysOf(groups: Record<string, string | undefined>, anchor: Anchor): Reading | null {
  const index = monthIndex(groups.month ?? '');
  const first = dayNumber(groups.first ?? '');
  const written = yearBeside(groups, anchor);
  const inYear = (year: number) => dayOf(year, index, first);
  const near = written === null ? nearest(inYear, anchor) : { found: inYear(written), atMost: 1 };
  if (near?.found === undefined) return null;
  const atMost = written === null ? Math.min(WITHOUT_YEAR, near.atMost ?? 1) : near.atMost;
  if (groups.last === undefined) return { ...day(near.found), atMost };
  const length = Number.parseInt(groups.last, 10) - first;
  return length > 0 ? { ...period(near.found, near.found + length), atMost } : null;
}

/** The year that stands beside a day or month, by its number or as "last year"; null where none does. */
function yearBeside(groups: Record<string, string | undefined>, { published }: Anchor): number | null {
  const written = groups.year ?? groups.later;
  if (written !== undefined) return yearNumber(written);
  const step = { last: -1, this: 0, next: 1 }[groups.that ?? ''];
  return step === undefined || published === null ? null : yearOf(published) + step;
}
