/** Languages whose date lines are read besides English ones. */
const LANGUAGES = (
  'ar ar-SY ar-MA az be bg bn ca cs da de de-AT el es et eu fa fi fr gl he hi hr hu hy id is it ka ko lt lv mk ms nb nl pl pt ro ru sk sl sq ' +
  'sr sr-Latn sv sw th tr uk ur vi'
).split(' ');

const DAY_FIRST =
  /^(?:[\p{L}\p{M}.-]+,?\s+){0,2}(\d{1,2})(?:\.|º|er)?\s+(?:de\s+|di\s+)?([\p{L}\p{M}’']+)\.?,?\s+(?:de\s+)?(\d{4})(?:\s*(?:г|р|года|року)\.?)?$/u;
const YEAR_FIRST = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?(?:\s*[(（]?\p{L}{1,3}[)）]?)?$/u;

let months: Map<string, number> | undefined;

/**
 * The day that a line names in another language than English, and nothing else: "12. März 2026", "le 12 mars 2026", "2026年3月12日".
 *
 * @returns YYYY-MM-DD; undefined for any other line
 */
export function dayInOtherLanguage(line: string): string | undefined {
  if (line.length > 60) return undefined;
  const text = plainDigits(line);
  const [, year, number, last] = YEAR_FIRST.exec(text) ?? [];
  if (year && number && last) return dayOf(year, Number(number), last);
  const [, day, month, ofYear] = DAY_FIRST.exec(text) ?? [];
  if (!day || !month || !ofYear) return undefined;
  months ??= monthNames();
  return dayOf(ofYear, months.get(month.toLowerCase()), day);
}

function dayOf(year: string, month: number | undefined, day: string): string | undefined {
  if (month === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const written = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? undefined : written;
}

/** Western digits for Arabic, Persian and Indian ones. */
const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९'.indexOf(digit) % 10));

/** As they stand in a date, and alone. A name that two languages give to different months is none. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  const unsure = new Set<string>();
  for (const language of LANGUAGES) {
    for (const options of [{ day: 'numeric', month: 'long' }, { month: 'long' }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(new Date(Date.UTC(2026, month - 1, 1))).find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase() ?? '';
        if ((names.get(name) ?? month) !== month) unsure.add(name);
        names.set(name, month);
      }
    }
  }
  for (const name of unsure) names.delete(name);
  return names;
}
