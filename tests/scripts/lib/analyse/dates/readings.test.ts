import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../../scripts/lib/analyse/dates/dates.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';
import { datesOf } from './dates.ts';

/** 2026-03-11 is a Wednesday. */
const datesIn = (text: string, published: string | null = '2026-03-11'): string[] => datesOf(text, published);

const surest = (text: string): number => Math.max(0, ...findDates([readParagraph(text)], '2026-03-11').map(({ confidence }) => confidence));

/** What a site shows unless it says otherwise. */
const SHOWN = 0.5;

const table = (rows: readonly (readonly [string, ...string[]])[]): void => {
  test.each(rows.map(([text, ...dates]) => [text, dates] as const))('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
};

describe('the clause says whether a day is past or to come', () => {
  table([
    ['The hearing is on Friday.', 'Friday = 2026-03-13'],
    ['The hearings are on Friday and Monday.', 'Friday = 2026-03-13', 'Monday = 2026-03-16'],
    ['The next hearing is in Lakeport on Friday.', 'Friday = 2026-03-13'],
    ['The deadline for comments is Monday.', 'Monday = 2026-03-16'],
    ['Friday is the deadline for bids.', 'Friday = 2026-03-13'],
    ['There is a vote on Friday.', 'Friday = 2026-03-13'],
    ['The library is closed on Friday.', 'Friday = 2026-03-13'],
    ['The council is meeting on Friday.', 'Friday = 2026-03-13'],
    ['The vote isn’t until Friday.', 'Friday = 2026-03-13'],
    ['Ahead of Friday’s vote, crowds came.', 'Friday = 2026-03-13'],
    ['The vote was put off to Monday.', 'Monday = 2026-03-16'],
    ['The hearing was on Friday.', 'Friday = 2026-03-06'],
    ['The library was closed on Friday.', 'Friday = 2026-03-06'],
    ['The pass did not open until Friday.', 'Friday = 2026-03-06'],
    ['She is the pilot who crashed on Friday.', 'Friday = 2026-03-06'],
    ['He is in hospital after a fall on Friday.', 'Friday = 2026-03-06'],
    ['The man arrested on Sunday is due in court on Friday.', 'Sunday = 2026-03-08', 'Friday = 2026-03-13'],
  ]);
});

describe('what is to be done by a day lies ahead', () => {
  table([
    ['The road must be rebuilt by 30 June.', '30 June = 2026-06-30'],
    ['The council asked the firm to rebuild the bridge by 30 June.', '30 June = 2026-06-30'],
    ['The council wants the bridge rebuilt by 30 June.', '30 June = 2026-06-30'],
    ['Bids are due no later than 15 April.', '15 April = 2026-04-15'],
    ['They gave the firm a deadline of 30 June.', '30 June = 2026-06-30'],
    ['The work had been finished by Friday.', 'Friday = 2026-03-06'],
    ['The deadline of Friday was missed.', 'Friday = 2026-03-06'],
  ]);
});

describe('forms of a day or a month', () => {
  table([
    ["The law of 15 Mar '19 allowed it.", "15 Mar '19 = 2019-03-15"],
    ['It was sold in March ’19.', 'March ’19 = 2019-03'],
    ['Work began in 2024 Aug and was to end by 06/2025.', '2024 Aug = 2024-08', '06/2025 = 2025-06'],
    ['The depot opened on May eighth, 2025.', 'May eighth, 2025 = 2025-05-08'],
    ['It opened on the twenty-first of June, 2024.', 'the twenty-first of June, 2024 = 2024-06-21'],
    ['It is case 06/2025 of the court.'],
    ['In May first reports came.', 'May = 2025-05'],
    ['The last evening service leaves at 9 p.m.'],
    ['Riders missed last evening service.'],
    ['Her last night in office was calm.'],
    ['The tram broke down last evening.', 'last evening = 2026-03-10'],
    ['It starts at 9 a.m. and ends at 17:30.'],
    ['She left on the last Friday of the month.'],
    ['In the last week of the campaign he spoke.'],
    ['Work starts by next spring.', 'next spring = 2027-03-01/2027-05-31'],
    ['The figures, published today, show a record.', 'today = 2026-03-11'],
  ]);
});

describe('two dates that tell of a period are one', () => {
  table([
    ['The line was closed from 3 to 7 January 2026.', '3 to 7 January 2026 = 2026-01-03/2026-01-07'],
    ['The line was closed from January 3 to 7, 2026.', 'January 3 to 7, 2026 = 2026-01-03/2026-01-07'],
    ['It shut from 28 December to 3 January 2026.', '28 December to 3 January 2026 = 2025-12-28/2026-01-03'],
    ['It shut from 3 January to 7 February 2026.', '3 January to 7 February 2026 = 2026-01-03/2026-02-07'],
    ['The line will close between March and May.', 'March and May = 2026-03-01/2026-05-31'],
    ['It shut between November and January.', 'November and January = 2025-11-01/2026-01-31'],
    ['She led the club from 1990 to 1994.', '1990 to 1994 = 1990-01-01/1994-12-31'],
    ['The mill was built between 1890 and 1894.', '1890 and 1894 = 1890-01-01/1894-12-31'],
    ['The strike lasted from Monday to Friday.', 'Monday to Friday = 2026-03-02/2026-03-06'],
    ['The strike will last from Friday to Monday.', 'Friday to Monday = 2026-03-13/2026-03-16'],
    ['It rained in March and in May 2025.', 'March = 2026-03', 'May 2025 = 2025-05'],
    ['The vote was moved from 3 March to 7 April.', '3 March = 2026-03-03', '7 April = 2026-04-07'],
    ['Rain will fall in the next 24 hours.', 'the next 24 hours = 2026-03-11/2026-03-12'],
    ['Rain is expected over the next three days.', 'the next three days = 2026-03-11/2026-03-14'],
    ['Over the next two weeks the mayor fled twice.'],
  ]);
});

describe('what the article told before', () => {
  table([
    ['In 2019 the mill burned. On 9 October it was sold.', '2019 = 2019', '9 October = 2019-10-09'],
    ['The 2019 fire is over, the mayor said on 9 March.', '2019 = 2019', '9 March = 2026-03-09'],
    ['It happened on Oct 9.', 'Oct 9 = 2025-10-09'],
    ['It will happen on Oct 9.', 'Oct 9 = 2026-10-09'],
    ['LAKEPORT, March 2 (Agency) — The council met on Friday.', 'March 2 = 2026-03-02', 'Friday = 2026-02-27'],
    ['Lakeport, 2 March - The council will meet on Friday.', '2 March = 2026-03-02', 'Friday = 2026-03-06'],
    [
      'The quake of 3 May 2025 came on a Saturday; the following Monday it rained.',
      '3 May 2025 = 2025-05-03',
      'the following Monday = 2025-05-05',
    ],
  ]);
});

describe('a date that two readings fit', () => {
  test.each(['The form was sent on 05/08/2025.', 'He will speak next Friday.', 'The shop is open Monday to Friday.'])(
    'is not shown where they fit as well: %s',
    (text) => {
      expect(surest(text)).toBeLessThan(SHOWN);
    },
  );

  test.each([
    'It happened on Oct 9.',
    'He spoke last Monday.',
    'Friday’s match in short.',
    'He is in hospital after a fall on Friday.',
    'It was known between March and May.',
  ])('is never sure: %s', (text) => {
    expect(surest(text)).toBeLessThan(0.7);
  });

  test('is read as the article’s other dates are written', () => {
    expect(datesIn('It was sent on 05/08/2025 and on 28/08/2025.')[0]).toBe('05/08/2025 = 2025-08-05');
    expect(datesIn('It was sent on 08/28/2025 and on 05/08/2025.')[1]).toBe('05/08/2025 = 2025-05-08');
  });

  test('is never as sure as one that says its year', () => {
    for (const text of ['It fell on March 3.', 'The vote is on March 30.']) expect(surest(text)).toBeLessThan(0.9);
  });
});
