import dates from '../../../../src/vocabulary/dates.json' with { type: 'json' };
import { day, dayOf, month, monthNumber } from './calendar.ts';
import { type DateForm, EVEN, LIKELIER, type Reading } from './resolve.ts';
import { anyInitial, either } from './words.ts';

/** What stands before 06/2025 where it is no month: "case 06/2025". */
const NUMBER_OF = either(dates.beforeNumber.map(anyInitial));
/** Before 06/2025 such a word says that it is a month. */
const WHEN = '\\b(?:[Bb]y|[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Tt]o|[Oo]f|[Bb]efore|[Aa]fter) |[(–-]';
const BOTH = /(?<![\d/.-])(?<one>\d{1,2})(?<sign>[/.])(?<two>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d)(?![\d/])/g;

/** Days and months in digits alone. */
export const digitForms: readonly DateForm[] = [
  {
    kind: 'full',
    pattern: /(?<![\d/.-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/g,
    value: ({ year, month: m, day: d }) => of(dayOf(Number(year), Number(m), Number(d))),
  },
  {
    // 03/04/2019 reads both ways: another date of the article may tell which, or it is as good as none
    kind: 'full',
    pattern: BOTH,
    value: ({ one, two, sign, year: written }, { dayFirst }) => {
      const [a, b, year] = [Number(one), Number(two), Number(written)];
      if (a > 12 || a === b) return of(dayOf(year, b, a));
      if (b > 12) return of(dayOf(year, a, b));
      const found = of(dayFirst === false ? dayOf(year, a, b) : dayOf(year, b, a));
      return found && { ...found, atMost: dayFirst === null && sign === '/' ? EVEN : LIKELIER };
    },
  },
  {
    kind: 'digits',
    pattern: new RegExp(
      `(?<![\\p{L}\\d/.,:#$£€-]|\\b${NUMBER_OF} )(?:(?<=${WHEN})(?<sure>)|)` +
        '(?<month>0?[1-9]|1[0-2])/(?<year>(?:19|20)\\d\\d)(?![\\d/]|[.,]\\d)',
      'gu',
    ),
    value: ({ sure, month: m, year }) => ({
      ...month(monthNumber(Number(year), Number(m))),
      ...(sure === undefined && { atMost: LIKELIER }),
    }),
  },
];

/** Whether an article writes the day before the month, by those of its dates in digits that read one way only; null where none does. */
export function writesDayFirst(texts: readonly string[]): boolean | null {
  let [dayFirst, monthFirst] = [0, 0];
  for (const text of texts) {
    for (const { groups } of text.matchAll(BOTH)) {
      if (Number(groups?.one) > 12) dayFirst++;
      else if (Number(groups?.two) > 12) monthFirst++;
    }
  }
  return dayFirst === monthFirst ? null : dayFirst > monthFirst;
}

const of = (found: number | undefined): Reading | null => (found === undefined ? null : day(found));
