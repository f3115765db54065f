import { expect, test } from 'vitest';
import { findDates } from '../../../../scripts/lib/analyse/dates/dates.ts';
import { tellingDates } from '../../../../scripts/lib/explainer/telling-dates.ts';
import { readParagraphs } from '../../../../scripts/lib/language/sentences.ts';

/** The dates that are told of an article of Wednesday, 14 May 2031. */
function told(...texts: string[]): string[] {
  const published = '2031-05-14';
  return tellingDates(findDates(readParagraphs(texts), published), published).map(({ paragraph, start, end }) =>
    (texts[paragraph] ?? '').slice(start, end),
  );
}

test('the day of the article and the periods around it tell nothing', () => {
  expect(told('Today, this year and in the past decade it rained; on Monday and in 2030 it snowed.')).toEqual(['Monday', '2030']);
});

test('each value is told once a paragraph', () => {
  expect(told('It rained yesterday. On Tuesday it rained hard.', 'It rained on Tuesday.')).toEqual(['yesterday', 'Tuesday']);
});

test('a year that completes the date before it is no date of its own', () => {
  expect(told('It began on March 16 of last year. Last year was wet.')).toEqual(['March 16', 'Last year']);
});

test('a year that is told apart from a day in it is a date', () => {
  expect(told('It rained on March 16, 2030, and the whole of 2030 was wet.')).toEqual(['March 16, 2030', '2030']);
  expect(told('It rained hard on March 16, 2030', '2030 was wet.')).toEqual(['March 16, 2030', '2030']);
});

const date = (start: number, from: string, to?: string) => ({
  paragraph: 0,
  start,
  end: start + 4,
  from,
  ...(to && { to }),
  confidence: 1,
});
const valuesOf = (published: string | null, ...dates: ReturnType<typeof date>[]) =>
  tellingDates(dates, published).map(({ from, to }) => (to ? `${from}/${to}` : from));

test.each([
  ['its day', date(0, '2031-05-14'), []],
  ['its month', date(0, '2031-05'), []],
  ['the day before', date(0, '2031-05-13'), ['2031-05-13']],
  ['a period that begins with it', date(0, '2031-05-14', '2031-05-20'), []],
  ['a period that ends with it', date(0, '2031-05-01', '2031-05-14'), []],
  ['a period before it', date(0, '2031-05-01', '2031-05-13'), ['2031-05-01/2031-05-13']],
  ['a period after it', date(0, '2031-05-15', '2031-05-20'), ['2031-05-15/2031-05-20']],
])('of an article of 14 May, %s is told where it is not around that day', (_, own, told) => {
  expect(valuesOf('2031-05-14', own)).toEqual(told);
});

test('of an article without a day all is told', () => {
  expect(valuesOf(null, date(0, '2031-05-14'), date(30, '2031'))).toEqual(['2031-05-14', '2031']);
});

test.each([
  [9, ['2030-03-16']],
  [10, ['2030-03-16', '2030']],
])('a year %i characters after the start of its day', (start, told) => {
  expect(valuesOf(null, date(0, '2030-03-16'), date(start, '2030'))).toEqual(told);
});
