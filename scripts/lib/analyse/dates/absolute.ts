import { type DateValue, day, dayOf, month, monthNumber, months, period, year, years } from './calendar.ts';
import type { DateKind } from './confidence.ts';
import { type Anchor, feastDay, monthNear, nearest } from './resolve.ts';
import { DAY, DECADE, decadeYear, MONTH, monthIndex, ORDINAL, ordinalOf, SHORT_MONTH, WITH_WEEKDAY, YEAR } from './words.ts';

/** A form of date: how it is written, and what it stands for. Null: nothing, or not to be told. */
export interface Form {
  kind: DateKind;
  /** Global; of its named groups the value is made. */
  pattern: RegExp;
  value: (groups: Record<string, string | undefined>, anchor: Anchor) => DateValue | null;
}

/** The first day of the first, and the last of the second where there is one; the year found where none stands. */
function daysOf(monthName: string, first: string, last: string | undefined, written: string | undefined, anchor: Anchor): DateValue | null {
  const index = monthIndex(monthName);
  const inYear = (of: number, text: string) => dayOf(of, index, Number.parseInt(text, 10));
  const from = written ? inYear(Number(written), first) : nearest((of) => inYear(of, first), anchor);
  if (from === null || from === undefined) return null;
  if (last === undefined) return day(from);
  const length = Number.parseInt(last, 10) - Number.parseInt(first, 10);
  return length > 0 ? period(from, from + length) : null;
}

const date = ({ month: name = '', first = '', last, year: written }: Record<string, string | undefined>, anchor: Anchor) =>
  daysOf(name, first, last, written, anchor);

/** What makes a bare number of four digits a year: nothing before or after that makes it an amount, a code or a time. */
const NO_AMOUNT_BEFORE =
  '(?<![\\p{L}\\d.,/:#$£€¥+*=-]|[$£€¥]\\s|\\b(?:[Nn]o\\.|[Nn]umber|[Rr]oom|[Ff]light|[Rr]oute|over|than|about|some|nearly|almost|least|to a|up to) )';
const NO_AMOUNT_AFTER =
  '(?![\\p{L}\\d]|[.,:]\\d|\\s?[%°]|-(?:\\d|met|mile|year|foot|pound|ton|seat|strong|page|acre|hour)|\\s(?:\\p{Lu}\\p{Ll}+day\\b|GMT|UTC|hours|people|men|women|children|troops|soldiers|dollars|euros|pounds|miles|met(?:er|re)s|kilomet(?:er|re)s|km|feet|tonnes|tons|million|billion|percent|per cent|others|more|times|years|days|votes|homes|jobs|workers|students|members|residents)\\b)';

/** Dates that say all themselves, or all but the year. */
export const absoluteForms: readonly Form[] = [
  {
    kind: 'day',
    pattern: new RegExp(
      `\\b${WITH_WEEKDAY}(?<month>${SHORT_MONTH})\\s+(?<first>${DAY})(?:\\s?[-–—]\\s?(?<last>${DAY})(?!\\s?${MONTH}))?(?:,?\\s+(?<year>${YEAR})(?![\\d,]\\d))?`,
      'gu',
    ),
    value: date,
  },
  {
    kind: 'day',
    pattern: new RegExp(
      `\\b${WITH_WEEKDAY}(?:the )?(?<![\\d.,:$£€])(?<first>${DAY})(?:\\s?[-–]\\s?(?<last>${DAY}))?\\s+(?:of )?(?<month>${SHORT_MONTH})\\b(?:,?\\s+(?<year>${YEAR})(?![\\d,]\\d))?`,
      'gu',
    ),
    value: date,
  },
  {
    kind: 'full',
    pattern: new RegExp(`\\b(?<month>${SHORT_MONTH}),?\\s+(?:of )?(?<year>${YEAR})(?![\\d,]\\d|\\s?[-–]\\s?\\d)`, 'gu'),
    value: ({ month: name = '', year: written = '' }) => month(monthNumber(Number(written), monthIndex(name))),
  },
  {
    kind: 'month',
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|till|by|before|after|during|from|through|early|late|mid|earlier|later|of|for|to|between|and|around)[ -])(?<month>${MONTH})(?![-’'\\p{L}]|\\s\\p{Lu}|\\s?\\d)`,
      'giu',
    ),
    value: ({ month: name = '' }, anchor) => (/^\p{Lu}/u.test(name) ? monthNear(monthIndex(name), '', anchor) : null),
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
  { kind: 'full', pattern: /(?<![\d/])9\/11(?![\d/])/g, value: () => ({ from: '2001-09-11' }) },
  {
    kind: 'feast',
    pattern:
      /\b(?:(?<which>last|this|next) )?(?<feast>(?:New Year[’']s|Christmas) (?:Day|Eve)|Christmas|Boxing Day|Valentine[’']s Day|Halloween|Ash Wednesday|Palm Sunday|Good Friday|Easter(?: Sunday| Monday)?)\b(?:,? (?<year>(?:19|20)\d\d))?(?! (?!(?:Day|Eve))\p{Lu})/gu,
    value: ({ feast = '', which = '', year: written }, anchor) => feastDay(feast, written ? Number(written) : null, which, anchor),
  },
  {
    kind: 'full',
    pattern: new RegExp(`\\b(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of)? (?<year>${YEAR})(?![\\d,]\\d)`, 'giu'),
    value: ({ season = '', year: written }) => seasonOf(season, Number(written)),
  },
  {
    kind: 'full',
    pattern: new RegExp(`\\b(?:the )?(?:(?<ordinal>${ORDINAL}) quarter(?: of)?|Q(?<digit>[1-4])) (?<year>${YEAR})(?![\\d,]\\d)`, 'giu'),
    value: ({ ordinal = '', digit, year: written }) => {
      const first = monthNumber(Number(written), 3 * (digit ? Number(digit) : ordinalOf(ordinal)) - 2);
      return months(first, first + 2);
    },
  },
  {
    kind: 'full',
    pattern: new RegExp(`\\b(?:the )?(?<half>first|second) half of (?<year>${YEAR})(?![\\d,]\\d)`, 'giu'),
    value: ({ half = '', year: written }) => {
      const first = monthNumber(Number(written), half.toLowerCase() === 'first' ? 1 : 7);
      return months(first, first + 5);
    },
  },
  {
    kind: 'period',
    pattern: /\b(?:the )?(?:(?:early|mid|late)[ -])?(?<decade>(?:1[5-9]|20)\d0)[’']?s\b/gi,
    value: ({ decade }) => years(Number(decade), Number(decade) + 9),
  },
  {
    // "in his sixties" is an age
    kind: 'period',
    pattern: new RegExp(`\\bthe (?:(?:early|mid|late)[ -])?(?:(?<word>${DECADE})|[’']?(?<digits>[2-9]0)[’']?s)\\b`, 'gi'),
    value: ({ word, digits }) => {
      const first = word ? decadeYear(word) : 1900 + Number(digits);
      return years(first, first + 9);
    },
  },
  {
    kind: 'period',
    pattern:
      /\b(?:the )?(?:(?:early|mid|late)[ -])?(?:(?<digits>1\d|2[01]|[6-9])(?:th|st)|(?<word>fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[ -]century\b/gi,
    value: ({ digits, word = '' }) => {
      const words = ['fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];
      const first = 100 * ((digits ? Number(digits) : 15 + words.indexOf(word.toLowerCase())) - 1);
      return { from: `${String(first).padStart(4, '0')}-01-01`, to: `${String(first + 99).padStart(4, '0')}-12-31` };
    },
  },
  {
    // 2009–13, 2014/15, 2009-2013
    kind: 'period',
    pattern: /(?<![\p{L}\d.,/:$£€-])(?<from>(?:1[6-9]|20)\d\d)\s?[-–/]\s?(?<to>(?:1[6-9]|20)?\d\d)(?![\d\p{L}]|[-/.,]\d)/gu,
    value: ({ from = '', to = '' }) => {
      const last = Number(to.length === 4 ? to : from.slice(0, 2) + to);
      return last > Number(from) ? years(Number(from), last) : null;
    },
  },
  {
    kind: 'year',
    pattern: new RegExp(`${NO_AMOUNT_BEFORE}(?<year>19\\d[1-9]|19[1-9]0|20(?!00)\\d\\d)${NO_AMOUNT_AFTER}`, 'gu'),
    value: ({ year: written }) => year(Number(written)),
  },
  {
    // earlier years, and round ones, are more often amounts: a preposition or a month must say that they are none
    kind: 'year',
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|of|the|early|late)[ -]|\\b1[5-9]\\d\\d (?:and|to) )(?<year>1[5-9]\\d\\d|2000)${NO_AMOUNT_AFTER}`,
      'gu',
    ),
    value: ({ year: written }) => year(Number(written)),
  },
];

const of = (found: number | undefined): DateValue | null => (found === undefined ? null : day(found));

/** Meteorological seasons of the northern hemisphere. A winter is that which begins in the year. */
export function seasonOf(name: string, inYear: number): DateValue {
  const first = { spring: 3, summer: 6, winter: 12 }[name.toLowerCase()] ?? 9;
  return months(monthNumber(inYear, first), monthNumber(inYear, first) + 2);
}
