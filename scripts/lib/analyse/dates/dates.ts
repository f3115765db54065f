import type { Paragraph, Span } from '../../language/paragraph.ts';
import type { FoundDate } from '../model/analysis.ts';
import { type DateValue, readDay } from './calendar.ts';
import { dayForms } from './days.ts';
import { periodForms } from './periods.ts';
import { relativeForms } from './relative.ts';
import { confidenceOf, type DateForm } from './resolve.ts';
import { type Tense, tenseAt } from './tense.ts';

const forms: readonly DateForm[] = [...dayForms, ...periodForms, ...relativeForms];

/** Centuries that there is news from: what is counted from other years can leave the calendar. */
const NEWS = /^(?:1[5-9]|2\d)\d\d-/;

type DateMatch = Span & { form: DateForm; groups: Record<string, string | undefined> };

/**
 * The dates of an article that have a value. What is counted from the day of the article ("last week", "Monday", "March 3" without a
 * year) has one only where that day is known: nothing is counted from today.
 *
 * @param published YYYY-MM-DD, the article's own date; null where it brings none
 */
export function findDates(paragraphs: Paragraph[], published: string | null): FoundDate[] {
  const day = published !== null && NEWS.test(published) ? readDay(published) : null;
  const found: FoundDate[] = [];
  for (const [number, paragraph] of paragraphs.entries()) {
    for (const { form, groups, start, end } of matchesIn(paragraph.text)) {
      const before = found.at(-1);
      const last: DateValue | undefined = before?.paragraph === number ? before : undefined;
      const value = form.value(groups, { published: day, tense: () => tenseIn(paragraph, { start, end }), last });
      if (value) found.push({ paragraph: number, start, end, ...value, confidence: confidenceOf[form.kind] });
    }
  }
  return found;
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
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return sentence ? tenseAt(sentence, span) : 'open';
}
