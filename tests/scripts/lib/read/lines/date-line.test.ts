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
  ['Old Port Ellery, January 4, 2019', '2019-01-04'],
  ['Posted at: 4 January 2019', '2019-01-04'],
  ['First published on 4 January 2019', '2019-01-04'],
  ['4 January 2019 at 10:45 (local time)', '2019-01-04'],
  ['4 January 1519', '1519-01-04'],
  ['12/12/2019', '2019-12-12'],
  ['2019.01.04', '2019-01-04'],
  [`4 January 2019${' |'.repeat(93)}`, '2019-01-04'],
])('%s is the day %s', (line, day) => {
  expect(readDateLine(line)).toEqual({ day, updated: false });
});

test.each(['Updated Jan. 5, 2021', 'Last updated: Jan. 5, 2021', 'MODIFIED 5 January 2021'])(
  'a line that speaks of an update says so: %s',
  (line) => {
    expect(readDateLine(line)).toEqual({ day: '2021-01-05', updated: true });
  },
);

test.each([
  '03/04/2019',
  '03/04/19',
  'Friday, 4 January',
  'January 2019',
  'January 5, 2021 – January 7, 2021',
  '04.03.2019',
  '4 January 1419',
  '12/11/2019',
])('%s is a date line that determines no day', (line) => {
  expect(readDateLine(line)).toEqual({ day: null, updated: false });
});

test.each([
  'today',
  'January',
  'Published',
  '14:05',
  '4 January 2019, 5 February',
  '4 January 2019, in the afternoon',
  'Pell 4 January 2019 Vell',
  '1234567',
  'Posted 3 hours ago',
  '2019',
  'January 5, 2021 was a hot day',
  'In May 2019 it rained',
  '31 February 2020',
  '2024-13-01',
  'Published: 2024/13/01 10:00',
  'Room 4, 12 May Street',
  'The mill was shut, 4 January 2019',
  `4 January 2019${' |'.repeat(94)}`,
])('%s is no date line', (line) => {
  expect(readDateLine(line)).toBeUndefined();
});
