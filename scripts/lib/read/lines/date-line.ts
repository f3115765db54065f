import { en as chrono, type ParsedComponents } from 'chrono-node';
import { dayInOtherLanguage } from './other-months.ts';

/** What a date line says. */
export interface DateLine {
  /** YYYY-MM-DD, the day as written whatever its time zone; null when the line does not determine one day. */
  day: string | null;
  /** The line says that it is the day of a change. */
  updated: boolean;
}

const LABEL =
  /^(?:(?:(?:first|last|originally)\s+)?(published|posted|updated|modified|date|dated|filed|issued|released))\b(?:\s+(?:on|at))?\s*:?\s*/i;
/** "Port Ellery, 2 March 2026": where the article was written. */
const PLACE = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s?){1,3},\s+(?=\d{1,2}\b|\p{Lu})/u;
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i;
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/;
const ISO = /\d{4}[./-](\d{1,2})[./-]\d{1,2}/;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/;
/** What may stand beside the date: separators, "at", brackets, and the short name of a time zone. */
const BESIDE = /^(?:[\s,.;|·•/()–—-]|\b(?:at|on|the|local time|[A-Z]{2,5})\b)*$/;
const MONTHS = 12;
/** In characters, with the place before it. */
const LONGEST = 200;
/** Times are read apart from the clock: nothing in a date line may be counted from today. */
const EPOCH = new Date(0);

/**
 * Reads a line that is nothing but a date, with or without a label and a time. The calendar words are chrono-node's; a day counts only when
 * day, month and year all stand in the line. A numeric date that reads both ways (03/04/2019) determines no day.
 *
 * @returns undefined when the line is anything else
 */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > LONGEST) return undefined;
  const other = dayInOtherLanguage(line);
  if (other !== undefined) return { day: other, updated: false };
  const label = LABEL.exec(line);
  const text = label ? line.slice(label[0].length) : withoutPlace(line);
  const numeric = NUMERIC.exec(text);
  const iso = ISO.exec(text);
  if (!/\d/.test(text) || !(MONTH.test(text) || numeric || iso)) return undefined;
  // chrono-node takes "2024-13-01" for the thirteenth of January.
  if (Number(iso?.[1]) > MONTHS) return undefined;
  const results = chrono.parse(text, EPOCH);
  const rest = results.reduce((left, result) => left.replace(result.text, ' '), text);
  const [date, ...times] = results;
  if (!date || !BESIDE.test(rest) || times.some(({ start }) => start.isCertain('day') || start.isCertain('month'))) return undefined;
  const open = date.end !== null || !YEAR.test(date.text) || (numeric !== null && readsBothWays(numeric));
  return { day: open ? null : dayOf(date.start), updated: /^(?:updated|modified)$/i.test(label?.[1] ?? '') };
}

/** A line without the place before its date; a day of the week is none. */
function withoutPlace(line: string): string {
  const place = PLACE.exec(line)?.[0] ?? '';
  return chrono.parse(place, EPOCH).length === 0 ? line.slice(place.length) : line;
}

function readsBothWays([, first, second]: RegExpExecArray): boolean {
  return first !== second && Number(first) <= MONTHS && Number(second) <= MONTHS;
}

function dayOf(date: ParsedComponents): string | null {
  const parts = (['year', 'month', 'day'] as const).map((unit) => (date.isCertain(unit) ? date.get(unit) : null));
  const [year, month, day] = parts;
  if (!year || !month || !day || year < 1) return null;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
