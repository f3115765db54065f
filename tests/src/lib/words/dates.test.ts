import { describe, expect, it } from 'vitest';
import { dateInWords, periodInWords } from '../../../../src/lib/words/dates.ts';

it('a date is the same day in every time zone, written as the region of the language has it', () => {
  expect(dateInWords('2025-03-01', 'en-GB')).toBe('1 March 2025');
  expect(dateInWords('2025-03-01', 'en-US')).toBe('March 1, 2025');
});

it('a month is short where there is little room, and long before and after', () => {
  const months = [
    dateInWords('2031-09-05', 'en-US'),
    dateInWords('2031-09-05', 'en-US', 'short'),
    dateInWords('2031-09', 'en-US', 'short'),
  ];
  expect(months).toEqual(['September 5, 2031', 'Sep 5, 2031', 'Sep 2031']);
  expect(dateInWords('2031-09', 'en-US')).toBe('September 2031');
});

it('the hyphens of a language that writes dates with them part no period', () => {
  expect(periodInWords('2031-05-05', '2031-06-11', 'sv').map(({ words }) => words)).toEqual(['5 maj', '11 juni 2031']);
});

describe('a date in words', () => {
  it.each([
    ['2031-05-05', '5 May 2031'],
    ['2031-05', 'May 2031'],
    ['2031', '2031'],
  ])('%s', (date, words) => {
    expect(dateInWords(date, 'en-GB')).toBe(words);
  });

  it.each([
    ['2031-05-05', '2031-05-11', ['2031-05-05', '5'], ['2031-05-11', '11 May 2031']],
    ['2030-12-30', '2031-01-05', ['2030-12-30', '30 December 2030'], ['2031-01-05', '5 January 2031']],
    ['2031-06-01', '2031-08-31', ['2031-06', 'June'], ['2031-08', 'August 2031']],
    ['1990-01-01', '1999-12-31', ['1990', '1990'], ['1999', '1999']],
    ['2031-02-01', '2031-02-28', ['2031-02-01', '1'], ['2031-02-28', '28 February 2031']],
    ['2031-01-01', '2031-12-31', ['2031-01', 'January'], ['2031-12', 'December 2031']],
    ['2030-02-01', '2031-12-31', ['2030-02', 'February 2030'], ['2031-12', 'December 2031']],
    ['2030-01-01', '2031-06-30', ['2030-01', 'January 2030'], ['2031-06', 'June 2031']],
    ['2030-01-01', '2031-06-15', ['2030-01-01', '1 January 2030'], ['2031-06-15', '15 June 2031']],
    ['2031-05-02', '2031-06-30', ['2031-05-02', '2 May'], ['2031-06-30', '30 June 2031']],
    ['2031-05-02', '2031-05-02', ['2031-05-02', '2 May 2031'], ['2031-05-02', '2 May 2031']],
  ])('%s to %s', (first, last, from, to) => {
    expect(periodInWords(first, last, 'en-GB').map(({ date, words }) => [date, words])).toEqual([from, to]);
  });
});
