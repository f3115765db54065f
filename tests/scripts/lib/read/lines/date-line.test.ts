import { expect, test } from 'vitest';
import { readDateLine } from '../../../../../scripts/lib/read/lines/date-line.ts';

test.each([
  ['Friday, January 4, 2019', '2019-01-04'],
  ['Published: 5 January 2019, 14:05 GMT', '2019-01-05'],
  ['2019-01-04', '2019-01-04'],
  ['2019-01-04T23:30:00-08:00', '2019-01-04'],
  ['Published on the 5th of January, 2021', '2021-01-05'],
  ['Friday, 4 January 2019 | 10:45am IST', '2019-01-04'],
  ['13/04/2019', '2019-04-13'],
  ['04/13/2019', '2019-04-13'],
  ['04/04/2019', '2019-04-04'],
  ['Port Ellery, 4 January 2019', '2019-01-04'],
  ['ALDERSEA, Friday, January 4, 2019', '2019-01-04'],
])('%s is the day %s', (line, day) => {
  expect(readDateLine(line)).toEqual({ day, updated: false });
});

test('a line that speaks of an update says so', () => {
  expect(readDateLine('Updated Jan. 5, 2021')).toEqual({ day: '2021-01-05', updated: true });
});

test.each(['03/04/2019', '03/04/19', 'Friday, 4 January', 'January 2019', 'January 5, 2021 – January 7, 2021'])(
  '%s is a date line that determines no day',
  (line) => {
    expect(readDateLine(line)).toEqual({ day: null, updated: false });
  },
);

test.each([
  'today',
  'Posted 3 hours ago',
  '2019',
  'January 5, 2021 was a hot day',
  'In May 2019 it rained',
  '31 February 2020',
  '2024-13-01',
  'Published: 2024/13/01 10:00',
  'Room 4, 12 May Street',
  'The mill was shut, 4 January 2019',
  `4 January 2019${' |'.repeat(100)}`,
])('%s is no date line', (line) => {
  expect(readDateLine(line)).toBeUndefined();
});
