/** Words that stand for a date, for `<time datetime>`: YYYY, YYYY-MM or YYYY-MM-DD. */
type DatedWords = Record<'date' | 'words', string>;

/** A date in the words of a language: "3 March 2025", "March 2025", "2025". @param date YYYY-MM-DD, YYYY-MM or YYYY */
export const dateInWords = (date: string, language: string, month: 'long' | 'short' = 'long'): string =>
  formatOf(date, language, month).format(instantOf(date));

/**
 * A period in the words of a language, its two ends apart: "3", "5 March 2025". Whole years and whole months are named as such:
 * "1990", "1999".
 *
 * @param first YYYY-MM-DD, the first day
 * @param last YYYY-MM-DD, the last day
 */
export function periodInWords(first: string, last: string, language: string): [DatedWords, DatedWords] {
  const length = wholeUnit(first, last);
  const [from, to] = [first.slice(0, length), last.slice(0, length)];
  const parts = formatOf(from, language).formatRangeToParts(instantOf(from), instantOf(to));
  const dash = parts.findIndex(({ source, value }, index) => index > 0 && source === 'shared' && /[–—-]/.test(value));
  const join = (some: typeof parts): string =>
    some
      .map(({ value }) => value)
      .join('')
      .trim();
  const [start, end] =
    dash < 0 ? [dateInWords(from, language), dateInWords(to, language)] : [join(parts.slice(0, dash)), join(parts.slice(dash + 1))];
  return [
    { date: from, words: start },
    { date: to, words: end },
  ];
}

/** How much of YYYY-MM-DD says the period: years from January to December, months from the first to the last of their days, or days. */
function wholeUnit(first: string, last: string): 4 | 7 | 10 {
  const next = new Date(instantOf(last).getTime() + 86_400_000).toISOString().slice(0, 10);
  if (first.endsWith('-01-01') && next.endsWith('-01-01') && first.slice(0, 4) !== last.slice(0, 4)) return 4;
  return first.endsWith('-01') && next.endsWith('-01') && first.slice(0, 7) !== last.slice(0, 7) ? 7 : 10;
}

const instantOf = (date: string): Date => new Date(`${date}-01-01`.slice(0, 10));

/** A format takes longer to make than a thousand dates to write. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf({ length }: string, language: string, month: 'long' | 'short' = 'long'): Intl.DateTimeFormat {
  const key = `${language} ${month} ${length}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      year: 'numeric',
      ...(length > 4 && { month }),
      ...(length > 7 && { day: 'numeric' }),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}
