import dates from '../../../../src/vocabulary/dates.json' with { type: 'json' };

/** Parts of patterns for the words of dates. Each is a group without a name unless said. */

const { months: MONTHS, weekdays: WEEKDAYS, numbers: NUMBERS, tens: TENS, decades: DECADES, ordinals: ORDINALS } = dates;

/** In news the names of months and days have a capital, or are all in capitals: "may" and "march" in small letters are other words. */
const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`;
/** A word with a small or a capital initial. */
export const anyInitial = (word: string): string => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1).replace('.', '\\.')}`;
/** Any of these words. */
export const either = (words: readonly string[]): string => `(?:${words.join('|')})`;

export const MONTH = either(MONTHS.map(capital));
/** A month that may be shortened: only beside a day or a year, as "Jan" and "Mar" are names too. */
export const SHORT_MONTH = either([
  ...MONTHS.map(capital),
  ...MONTHS.filter((name) => name.length > 3).map((name) => `(?:${capital(name.slice(0, 3))})\\.?`),
  'Sept\\.?',
]);
export const WEEKDAY = either(WEEKDAYS.map(capital));
/** A weekday before a date, with what parts them. */
export const WITH_WEEKDAY = `(?:(?:${either(WEEKDAYS.map(capital))}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.?),?\\s+)?`;
/** The day of a month in digits. */
export const DAY =
  '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d|\\s?(?:percent|per cent|million|billion|a\\.m|p\\.m|am\\b|pm\\b))';
/** The day of a month in words: "eighth", "twenty-first". */
export const DAY_WORD = either(dates.days31.toReversed());
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
/** A year beside a month, which may lack its century: "15 Mar '19". */
export const YEAR_OF_MONTH = `(?:${YEAR}|[’'‘]\\d\\d)`;
export const NUMBER = `(?:${either(NUMBERS)}|${either(TENS)}(?:-${either(NUMBERS.slice(1, 10))})?|an?|a couple of|\\d{1,3})`;
export const DECADE = either(DECADES);
export const ORDINAL = either(ORDINALS);

/** 1 to 12, of a name that may be shortened. */
export const monthIndex = (name: string): number => MONTHS.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase())) + 1;

/** 1 to 31, in digits or in words. */
export const dayNumber = (written: string): number => Number.parseInt(written, 10) || dates.days31.indexOf(written.toLowerCase()) + 1;

/** The last year of two digits that is of this century: years further ahead are not written so. */
const LAST_OF_THIS_CENTURY = 40;

/** The year of "2019" or "’19". */
export function yearNumber(written: string): number {
  const digits = Number(written.replace(/^\D/, ''));
  if (written.length > 3) return digits;
  return digits + (digits <= LAST_OF_THIS_CENTURY ? 2000 : 1900);
}

/** 0 for a Monday to 6 for a Sunday. */
export const weekdayIndex = (name: string): number => WEEKDAYS.indexOf(name.toLowerCase());

/** The first year of "sixties" in the twentieth century. */
export const decadeYear = (name: string): number => 1920 + 10 * DECADES.indexOf(name.toLowerCase());

/** 1 to 4. */
export const ordinalOf = (name: string): number => ORDINALS.indexOf(name.toLowerCase()) + 1;

export function numberOf(written: string): number {
  const word = written.toLowerCase();
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  if (/^an?$/.test(word)) return 1;
  if (word === 'a couple of') return 2;
  const [tens = '', ones = ''] = word.split('-');
  const ten = TENS.indexOf(tens);
  return ten < 0 ? NUMBERS.indexOf(word) : 20 + 10 * ten + Math.max(0, NUMBERS.indexOf(ones));
}
