import { describe, expect, test } from 'vitest';
import { easter, readDay } from '../../../../../scripts/lib/analyse/dates/calendar.ts';
import { findDates } from '../../../../../scripts/lib/analyse/dates/dates.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';
import { datesOf } from './dates.ts';

/** 2031-05-14 is a Wednesday. */
const datesIn = (text: string, published: string | null = '2031-05-14'): string[] => datesOf(text, published);

describe('dates that say all themselves', () => {
  test.each([
    ['The bridge opened on Tuesday, June 3, 2025, in rain.', ['Tuesday, June 3, 2025 = 2025-06-03']],
    ['Vellmark voted on 3 June 2025.', ['3 June 2025 = 2025-06-03']],
    ['The pact of 2025-06-03 holds.', ['2025-06-03 = 2025-06-03']],
    ['It was filed on 28/02/2030.', ['28/02/2030 = 2030-02-28']],
    ['The mill burned in September 2019.', ['September 2019 = 2019-09']],
    ['The 2012 election and the one of 2016 were calm.', ['2012 = 2012', '2016 = 2016']],
    ['The levy ran from 2019–21.', ['2019–21 = 2019-01-01/2021-12-31']],
    ['Rents fell in the 1990s and rose in the sixties.', ['the 1990s = 1990-01-01/1999-12-31', 'the sixties = 1960-01-01/1969-12-31']],
    ['The hall is of the 18th century.', ['the 18th century = 1700-01-01/1799-12-31']],
    ['Sales fell in the first quarter of 2030.', ['the first quarter of 2030 = 2030-01-01/2030-03-31']],
    ['The mine closed in winter 2027.', ['winter 2027 = 2027-12-01/2028-02-29']],
    ['The September 11 attacks and 9/11 are one.', ['September 11 = 2001-09-11', '9/11 = 2001-09-11']],
    [
      'They met on May 5 and 6, 2030, and on 7 and 8 June 2030.',
      ['May 5 = 2030-05-05', '6, 2030 = 2030-05-06', '7 = 2030-06-07', '8 June 2030 = 2030-06-08'],
    ],
    ['They met on Good Friday 2030.', ['Good Friday 2030 = 2030-04-19']],
  ])('%s', (text, dates) => {
    expect(datesIn(text, null)).toEqual(dates);
  });

  test.each([
    'About 2010 people came, and the prize is $2015.',
    'Some 1,999 sheep and a 2000-metre run.',
    'It may march on; the sun sat low.',
    'He is in his sixties and reads the Vell Sunday Times.',
    'It struck at 4 p.m. (2024 Friday, UTC).',
    'There is no 30 February 2019.',
    'The mill is 900 years old, and burned 300 years ago and a decade ago.',
  ])('nothing in: %s', (text) => {
    expect(datesIn(text, null)).toEqual([]);
  });
});

describe('dates that are counted from the day of the article', () => {
  test.each([
    ['The dam broke yesterday and tomorrow the army comes.', ['yesterday = 2031-05-13', 'tomorrow = 2031-05-15']],
    ['The dam broke last week.', ['last week = 2031-05-05/2031-05-11']],
    ['The harbour closed two years ago.', ['two years ago = 2029']],
    ['She resigned last month, and a vote comes next year.', ['last month = 2031-04', 'next year = 2032']],
    ['It snowed last winter.', ['last winter = 2030-12-01/2031-02-28']],
    [
      'It began on March 16 of last year and in July last year.',
      ['March 16 = 2030-03-16', 'last year = 2030', 'July = 2030-07', 'last year = 2030'],
    ],
    ['The ferry sank on March 16.', ['March 16 = 2031-03-16']],
    ['The ferry sank in November.', ['November = 2030-11']],
    ['The trial will open on February 2.', ['February 2 = 2032-02-02']],
    ['VELLMARK, March 16 — The ferry sank.', ['March 16 = 2031-03-16']],
    ['By the end of the month the road will be open.', ['the end of the month = 2031-05-31']],
    ['They married on Christmas Eve.', ['Christmas Eve = 2030-12-24']],
    ['Trade rose over the past two years.', ['the past two years = 2029-05-14/2031-05-14']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test('a weekday is the last one, unless its clause lies ahead', () => {
    expect(datesIn('The council met on Friday.')).toEqual(['Friday = 2031-05-09']);
    expect(datesIn('The council will meet on Friday.')).toEqual(['Friday = 2031-05-16']);
    expect(datesIn('The council is due to meet on Friday.')).toEqual(['Friday = 2031-05-16']);
    expect(datesIn('On Friday, the council will meet.')).toEqual(['Friday = 2031-05-16']);
    expect(datesIn('The vote is scheduled for Monday.')).toEqual(['Monday = 2031-05-19']);
    expect(datesIn('According to the mayor on Friday, it may rain.')).toEqual(['Friday = 2031-05-09']);
    expect(datesIn('She said the rival would return on Monday.')).toEqual(['Monday = 2031-05-19']);
    expect(datesIn('Cars will be banned from the square from Monday.')).toEqual(['Monday = 2031-05-19']);
    expect(datesIn('The fair opens on Friday.')).toEqual(['Friday = 2031-05-16']);
    expect(datesIn('The Arrand burst its banks on Sunday.')).toEqual(['Sunday = 2031-05-11']);
    expect(datesIn('The council met last Wednesday.')).toEqual(['last Wednesday = 2031-05-07']);
  });

  test('a weekend is the one before, unless its clause lies ahead', () => {
    expect(datesIn('Crowds came this weekend.')).toEqual(['this weekend = 2031-05-10/2031-05-11']);
    expect(datesIn('Crowds will come this weekend.')).toEqual(['this weekend = 2031-05-17/2031-05-18']);
    expect(datesIn('Crowds came last weekend.')).toEqual(['last weekend = 2031-05-10/2031-05-11']);
    expect(datesIn('Crowds will come next weekend.')).toEqual(['next weekend = 2031-05-17/2031-05-18']);
  });

  test.each(['2031-05-17', '2031-05-18'])('on %s the weekend is the one that has come', (published) => {
    expect(datesIn('Crowds came this weekend.', published)).toEqual(['this weekend = 2031-05-17/2031-05-18']);
    expect(datesIn('Crowds came last weekend.', published)).toEqual(['last weekend = 2031-05-10/2031-05-11']);
    expect(datesIn('Crowds will come next weekend.', published)).toEqual(['next weekend = 2031-05-24/2031-05-25']);
  });

  test('the day before is counted from the date before it in the paragraph', () => {
    expect(datesIn('The quake of May 3, 2030, followed one the previous day.')).toEqual([
      'May 3, 2030 = 2030-05-03',
      'the previous day = 2030-05-02',
    ]);
    expect(datesIn('It rained the previous day.')).toEqual([]);
  });

  test('without the day of the article they have no value and are left out', () => {
    expect(datesIn('It rained yesterday, on Monday, last week, in June, on June 3 and two years ago.', null)).toEqual([]);
  });
});

test('a date that says all itself is surer than one that leaves much to be understood', () => {
  const confidence = (text: string) => findDates([readParagraph(text)], '2031-05-14')[0]?.confidence ?? 0;
  expect(confidence('It fell on June 3, 2025.')).toBeGreaterThan(confidence('It fell on Monday.'));
  expect(confidence('It fell on Monday.')).toBeGreaterThan(0.5);
});

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2026, '2026-04-05'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
  [2100, '2100-03-28'],
  [2285, '2285-03-22'],
])('Easter of %i is on %s', (year, day) => {
  expect(easter(year)).toBe(readDay(day));
});

test('the day of a report is the first date of its first paragraph alone', () => {
  const friday = (...texts: string[]) =>
    findDates(
      texts.map((text) => readParagraph(text)),
      '2031-05-14',
    ).at(-1)?.from;
  expect(friday('Vell, 2 May 2031 — It met on Friday.')).toBe('2031-05-02');
  expect(friday('Vell, 2 May 2031 — It rained.', 'It met on Friday.')).toBe('2031-05-02');
  expect(friday('It rained.', 'Vell, 2 May 2031 — It met on Friday.')).toBe('2031-05-09');
  expect(friday('Vell, 9 May 2031, and 2 May 2031 — It will meet this Friday.')).toBe('2031-05-16');
});

test('nothing is found in a paragraph that is too long to be read', () => {
  const long = readParagraph('It rained on 3 June 2030. '.repeat(2000));
  expect(long.unread).not.toBeUndefined();
  expect(findDates([long, readParagraph('It rained on 4 June 2030.')], null).map(({ from }) => from)).toEqual(['2030-06-04']);
});

test('a period that two dates tell of keeps both', () => {
  const text = 'The line was shut from 3 May to 7 May 2031.';
  const [period] = findDates([readParagraph(text)], null);
  expect(period?.ends?.map(({ start, end, from }) => [text.slice(start, end), from])).toEqual([
    ['3 May', '2031-05-03'],
    ['7 May 2031', '2031-05-07'],
  ]);
});
