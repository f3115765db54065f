import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../../scripts/lib/analyse/dates/dates.ts';
import { EVEN, LIKELIER } from '../../../../../scripts/lib/analyse/dates/resolve.ts';
import type { FoundDate } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

const written = (text: string, { start, end, from, to }: FoundDate): string => `${text.slice(start, end)} = ${from}${to ? `/${to}` : ''}`;

/** Each date of a text with its value: "last week = 2031-05-05/2031-05-11". */
export const datesOf = (text: string, published: string | null): string[] =>
  findDates([readParagraph(text)], published).map((date) => written(text, date));

const DOUBTS = new Map([
  [LIKELIER, ' (likelier)'],
  [EVEN, ' (even)'],
]);

/** The same, and whether another reading is less likely or fits as well. */
const readingsOf = (text: string, published: string | null): string[] =>
  findDates([readParagraph(text)], published).map((date) => written(text, date) + (DOUBTS.get(date.confidence) ?? ''));

/** What is found in each text of an article of that day, with its doubts; nothing where the row holds the text alone. */
export const readAt = (published: string | null, rows: readonly (readonly [string, ...string[]])[]): void => {
  describe(published === null ? 'in an article without a day' : `in an article of ${published}`, () => {
    test.each(rows.map(([text, ...dates]) => [text, dates] as const))('%s', (text, dates) => {
      expect(readingsOf(text, published)).toEqual(dates);
    });
  });
};
