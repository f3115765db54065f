import type { Paragraph, Sentence, Span } from '../../language/paragraph.ts';
import type { FoundDate } from '../model/analysis.ts';
import { type DateValue, type Day, firstDayOf, lastDayOf, period } from './calendar.ts';
import { EVEN, LIKELIER } from './resolve.ts';
import { movedBy, type Tense } from './tense.ts';
import { SHORT_MONTH, WEEKDAY } from './words.ts';

const TO = /^(?:\s?[-–—]\s?| (?:to|until|till|through|thru) )(?:the )?$/;
/** In characters: "between the ". */
const LONGEST_LEAD = 20;
const AND = /^ and (?:the )?$/;
const HABIT = new RegExp(`^(?:${WEEKDAY})$`, 'u');
/** With a month, or none since the other has it: "July 13 to 17 of last year". */
const OF_MONTH = new RegExp(`${SHORT_MONTH}|^\\d{1,2}\\b`, 'u');
const WITH_YEAR = /\d{4}/;

/**
 * The dates of a paragraph with each pair made one that tells of a period: "3 to 7 January 2026", "between March and May", "from 1990
 * to 1994". Two that something was moved between ("put off from Monday to Friday") stay two.
 *
 * @param found in text order
 */
export function joinPeriods(paragraph: Paragraph, found: readonly FoundDate[], tenseOf: (span: Span) => Tense): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of found) {
    const before = joined.at(-1);
    const one = before && periodOf(paragraph, before, date, tenseOf);
    if (one) joined.splice(-1, 1, one);
    else joined.push(date);
  }
  return joined;
}

function periodOf({ text, sentences }: Paragraph, a: FoundDate, b: FoundDate, tenseOf: (span: Span) => Tense): FoundDate | null {
  const link = text.slice(a.end, b.start);
  const lead = /\b(from|between) (?:the )?$/i.exec(text.slice(Math.max(0, a.start - LONGEST_LEAD), a.start))?.[1]?.toLowerCase();
  if (a.to || b.to || !(lead === 'between' ? AND : TO).test(link)) return null;
  const sentence = sentences.find(({ end }) => a.start < end);
  if (!sentence || movedBy(sentence.tokens, tokenAt(sentence, a.start))) return null;
  const words = [a, b].map(({ start, end }) => text.slice(start, end));
  if (lead === undefined && a.from.length !== b.from.length) return null;
  const span = { paragraph: a.paragraph, start: a.start, end: b.end };
  const ends = inOrder(a, b, words, () => tenseOf(span));
  if (!ends) return null;
  const weekdays = words.some((word) => HABIT.test(word));
  const confidence = Math.min(a.confidence, b.confidence, weekdays ? (lead ? LIKELIER : EVEN) : 1, ends.atMost);
  return { ...span, ...period(ends.first, ends.last), confidence, ends: [a, b] };
}

/** The first and the last day: where the second lies before the first, the year or week of one was not the one that was meant. */
function inOrder(
  a: DateValue,
  b: DateValue,
  words: readonly string[],
  tense: () => Tense,
): { first: Day; last: Day; atMost: number } | null {
  const [first, last] = [firstDayOf(a), lastDayOf(b)];
  if (first < last) return { first, last, atMost: 1 };
  const [one, two] = words as [string, string];
  if (HABIT.test(one) && HABIT.test(two)) {
    const length = (((last - first) % 7) + 7) % 7 || 7;
    const from = tense() === 'future' ? first : last - length;
    return { first: from, last: from + length, atMost: LIKELIER };
  }
  // "from today until 2 May", "until Easter": these days have no year that could be another
  if (WITH_YEAR.test(one) || !words.every((word) => OF_MONTH.test(word))) return null;
  // "28 December to 3 January 2026": the year is that of the second
  const yearless = !WITH_YEAR.test(two);
  const isLater = yearless && tense() === 'future';
  const moved = isLater ? { first, last: lastDayOf(inYear(b, 1)) } : { first: firstDayOf(inYear(a, -1)), last };
  // "24 December until the 3 May 2000", of the year 2025: these are not the ends of one period
  return moved.first < moved.last ? { ...moved, atMost: yearless ? LIKELIER : 1 } : null;
}

const tokenAt = ({ tokens }: Sentence, at: number): number => tokens.findIndex(({ end }) => end > at);

const inYear = ({ from }: DateValue, on: number): DateValue => ({ from: `${Number(from.slice(0, 4)) + on}${from.slice(4)}` });
