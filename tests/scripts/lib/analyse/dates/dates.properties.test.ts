import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../../../../scripts/lib/analyse/dates/dates.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

const WORDS =
  `Monday Sunday May March December 1 5 6 29 30 31 31st 2nd 1500 1999 2000 2012 2099 9/11 29/02/2019 2019-02-29 2012-13 1990s '90s sixties 19th century
  the this last past next previous coming day days week weeks weekend month months year years decade century quarter first Q4 half of in on by since until
  and to ago later earlier before after same following end today yesterday tomorrow Christmas Easter Good Friday Eve summer winter two 999 twenty a , . – :
  will was met opens is from between hours 24 next moved 06/2025 05/08/2025 28/08/2025 '19 eighth of — following night`.split(/\s+/);

const published = fc.option(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), { nil: null });

test('whatever is said of dates, each has its words, a value that is a date, and a period its later end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }), published, (words, on) => {
      const text = words.join(' ');
      let reach = 0;
      for (const { start, end, from, to } of findDates([readParagraph(text)], on === null ? null : on.toISOString().slice(0, 10))) {
        expect(start).toBeGreaterThanOrEqual(reach);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(from).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
        expect(Number.isNaN(Date.parse(from))).toBe(false);
        if (to !== undefined) {
          expect(to).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(from.length).toBe(10);
          expect(to > from).toBe(true);
        }
        reach = end;
      }
    }),
    { numRuns: 2000 },
  );
});
