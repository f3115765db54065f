import dates from '../../../../src/vocabulary/dates.json' with { type: 'json' };
import { type DateValue, monthNumber, months, year, years } from './calendar.ts';
import type { DateForm } from './resolve.ts';
import { anyInitial, DECADE, decadeYear, either, ORDINAL, ordinalOf, YEAR, YEAR_OF_MONTH, yearNumber } from './words.ts';

/** What makes a bare number of four digits a year: nothing before or after that makes it an amount, a code or a time. */
const NO_AMOUNT_BEFORE = `(?<![\\p{L}\\d.,/:#$£€¥+*=-]|[$£€¥]\\s|\\b${either(dates.beforeAmount.map(anyInitial))} )`;
const NO_AMOUNT_AFTER =
  '(?![\\p{L}\\d]|[.,:]\\d|\\s?[%°]|-(?:\\d|met|mile|year|foot|pound|ton|seat|strong|page|acre|hour)' +
  `|\\s(?:\\p{Lu}\\p{Ll}+day\\b|${either(dates.amounts)}\\b))`;

/** Years and periods by their names or numbers. */
export const periodForms: readonly DateForm[] = [
  {
    kind: 'full',
    pattern: new RegExp(`\\b(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of)? (?<year>${YEAR_OF_MONTH})(?![\\d,]\\d)`, 'giu'),
    value: ({ season = '', year: written = '' }) => seasonOf(season, yearNumber(written)),
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
    value: ({ decade }) => years(Number(decade), Number(decade) + (/[1579]00|1[68]00/.test(decade ?? '') ? 99 : 9)),
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
    pattern: new RegExp(
      `\\b(?:the )?(?:(?:early|mid|late)[ -])?(?:(?<digits>1\\d|2[01]|[6-9])(?:th|st)|(?<word>${either(dates.centuries)}))[ -]century\\b`,
      'gi',
    ),
    value: ({ digits, word = '' }) => {
      const first = 100 * ((digits ? Number(digits) : 15 + dates.centuries.indexOf(word.toLowerCase())) - 1);
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
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Bb]etween|[Dd]uring|[Bb]efore|[Aa]fter|of|the|year|early|late)[ -]|` +
        `\\b1[5-9]\\d\\d (?:and|to) )(?<year>1[5-9]\\d\\d|2000)${NO_AMOUNT_AFTER}`,
      'gu',
    ),
    value: ({ year: written }) => year(Number(written)),
  },
];

/** Meteorological seasons of the northern hemisphere. A winter is that which begins in the year. */
export function seasonOf(name: string, inYear: number): DateValue {
  const first = { spring: 3, summer: 6, winter: 12 }[name.toLowerCase()] ?? 9;
  return months(monthNumber(inYear, first), monthNumber(inYear, first) + 2);
}
