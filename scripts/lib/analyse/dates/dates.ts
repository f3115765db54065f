import type { Paragraph, Span } from '../../language/paragraph.ts';
import type { FoundDate } from '../model/analysis.ts';
import { type DateValue, type Day, readDay } from './calendar.ts';
import { dayForms } from './days.ts';
import { digitForms, writesDayFirst } from './digits.ts';
import { joinPeriods } from './joins.ts';
import { periodForms } from './periods.ts';
import { relativeForms } from './relative.ts';
import { confidenceOf, type DateForm } from './resolve.ts';
import { type Tense, tenseAt } from './tense.ts';

const forms: readonly DateForm[] = [...dayForms, ...digitForms, ...periodForms, ...relativeForms];

/** Centuries that there is news from: what is counted from other years can leave the calendar. */
const NEWS = /^(?:1[5-9]|2\d)\d\d-/;

type DateMatch = Span & { form: DateForm; groups: Record<string, string | undefined> };

/**
 * The dates of an article that have a value. What is counted from the day of the article ("last week", "Monday", "March 3" without a
 * year) has one only where that day is known: nothing is counted from today. Where the article opens with a date line, it is counted from
 * that day.
 *
 * @param published YYYY-MM-DD, the article's own date; null where it brings none
 */
export function findDates(paragraphs: Paragraph[], published: string | null): FoundDate[] {
  let day = published !== null && NEWS.test(published) ? readDay(published) : null;
  const dayFirst = writesDayFirst(paragraphs.map(({ text }) => text));
  return paragraphs.flatMap((paragraph, number) => {
    if (paragraph.sentences.length === 0) return [];
    const found: FoundDate[] = [];
    for (const { form, groups, start, end } of matchesIn(paragraph.text)) {
      const last: DateValue | undefined = found.at(-1);
      const tense = (): Tense => tenseIn(paragraph, { start, end });
      const value = form.value(groups, { published: day, tense, last, yearTold: yearIn(paragraph.text, found.at(-1)), dayFirst });
      if (!value) continue;
      const { atMost = 1, ...date } = value;
      found.push({ paragraph: number, start, end, ...date, confidence: Math.min(confidenceOf[form.kind], atMost) });
      if (number === 0 && found.length === 1 && day !== null) day = dayOfDateLine(paragraph.text, found[0] as FoundDate, day);
    }
    return joinPeriods(paragraph, found, (span) => tenseIn(paragraph, span));
  });
}

/** The year that a date has in its words. */
function yearIn(text: string, date: FoundDate | undefined): number | null {
  if (!date || (date.to && date.to.slice(0, 4) !== date.from.slice(0, 4))) return null;
  return /\d{4}|[’'‘]\d\d/.test(text.slice(date.start, date.end)) ? Number(date.from.slice(0, 4)) : null;
}

/** What follows the day of a date line: "PORT ADEL, March 2 (Agency) —". */
const DATE_LINE_ENDS = /^(?:,? \d{4})?\s?(?:\([^)]{1,40}\)\s?)?[—–-]/;
const LONGEST_DATE_LINE = 60;
/** How many days after it was written a report may be published. */
const PUBLISHED_WITHIN = 31;

/** The day of the date line that an article opens with, where its first date is one and lies before the day of the article. */
function dayOfDateLine(text: string, { start, end, from }: FoundDate, published: Day): Day {
  if (from.length < 10 || start > LONGEST_DATE_LINE || !DATE_LINE_ENDS.test(text.slice(end))) return published;
  const written = readDay(from);
  return written < published && written >= published - PUBLISHED_WITHIN ? written : published;
}

/** Every form's occurrences in text order; of those that overlap the first, and of these the longest. */
function matchesIn(text: string): DateMatch[] {
  const all = forms.flatMap((form) =>
    [...text.matchAll(form.pattern)].map((match): DateMatch => {
      return { form, groups: match.groups ?? {}, start: match.index, end: match.index + match[0].length };
    }),
  );
  let reach = 0;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reach) return false;
      reach = end;
      return true;
    });
}

function tenseIn({ sentences }: Paragraph, span: Span): Tense {
  const sentence = sentences.find(({ end }) => span.start < end);
  return sentence ? tenseAt(sentence, span) : 'open';
}
