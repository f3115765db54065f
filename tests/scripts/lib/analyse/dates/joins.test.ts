import { describe } from 'vitest';
import { readAt } from './dates.ts';

describe('what is joined', () => {
  readAt('2031-05-14', [
    ['The line was shut from 3 May to 7 May.', '3 May to 7 May = 2031-05-03/2031-05-07'],
    ['The line was shut from May 3 through the May 7.', 'May 3 through the May 7 = 2031-05-03/2031-05-07'],
    ['The line was shut between May 3 and the May 7.', 'May 3 and the May 7 = 2031-05-03/2031-05-07'],
    ['The line was shut between May 3 to May 7.', 'May 3 = 2031-05-03', 'May 7 = 2031-05-07'],
    ['The line was shut from May 3 and May 7.', 'May 3 = 2031-05-03', 'May 7 = 2031-05-07'],
    ['The line was shut 3 May to 7 May.', '3 May to 7 May = 2031-05-03/2031-05-07'],
    ['The line was shut May 2030 to 7 June 2030.', 'May 2030 = 2030-05', '7 June 2030 = 2030-06-07'],
    ['The line was shut from May 2030 to 7 June 2030.', 'May 2030 to 7 June 2030 = 2030-05-01/2030-06-07'],
    ['The line was shut from 2026–28 to 2030.', '2026–28 = 2026-01-01/2028-12-31', '2030 = 2030'],
    ['The line was shut from 2022 to 2026–28.', '2022 = 2022', '2026–28 = 2026-01-01/2028-12-31'],
    ['The vote was moved. The line was shut from May 3 to May 7.', 'May 3 to May 7 = 2031-05-03/2031-05-07'],
    ['From May 3 to May 7 the line was moved.', 'May 3 to May 7 = 2031-05-03/2031-05-07'],
    ['The vote was put off from 3 May to 7 May.', '3 May = 2031-05-03', '7 May = 2031-05-07 (likelier)'],
  ]);
});

describe('from weekday to weekday', () => {
  readAt('2031-05-14', [
    ['Monday to Friday it rained.', 'Monday to Friday = 2031-05-05/2031-05-09 (even)'],
    ['From Monday to Friday it rained.', 'Monday to Friday = 2031-05-05/2031-05-09 (likelier)'],
    ['From Vell Monday to Friday it rained.', 'Monday to Friday = 2031-05-05/2031-05-09 (even)'],
    ['The line was shut from Monday to Monday.', 'Monday to Monday = 2031-05-05/2031-05-12 (likelier)'],
    ['The line was shut from Tuesday to Thursday.', 'Tuesday to Thursday = 2031-05-06/2031-05-08 (likelier)'],
    ['The line will be shut from Tuesday to Thursday.', 'Tuesday to Thursday = 2031-05-20/2031-05-22 (likelier)'],
    ['The line will be shut from Monday to 30 May.', 'Monday to 30 May = 2031-05-19/2031-05-30 (likelier)'],
    ['The line was shut from Friday to 3 May.', 'Friday = 2031-05-09', '3 May = 2031-05-03'],
  ]);
});

describe('ends that seem to stand the wrong way round', () => {
  readAt('2031-09-08', [
    ['It sailed from July 13 to 17 of last year.', 'July 13 to 17 = 2030-07-13/2030-07-17 (likelier)', 'last year = 2030'],
  ]);
  readAt('2031-05-14', [
    ['The line was shut from 28 December to 3 January 2031.', '28 December to 3 January 2031 = 2030-12-28/2031-01-03'],
    ['The line will be shut from 28 December to 3 January 2031.', '28 December to 3 January 2031 = 2030-12-28/2031-01-03'],
    ['The line was shut from 20 July to 10 January.', '20 July to 10 January = 2030-07-20/2031-01-10 (likelier)'],
    ['The line will be shut from 20 July to 10 May.', '20 July to 10 May = 2031-07-20/2032-05-10 (likelier)'],
    ['The line was shut from July to January.', 'July to January = 2030-07-01/2031-01-31 (likelier)'],
    ['The line was shut from 28 December 2030 to 3 January 2030.', '28 December 2030 = 2030-12-28', '3 January 2030 = 2030-01-03'],
    ['The line was shut from 2030 to 2028.', '2030 = 2030', '2028 = 2028'],
    ['The line was shut from 24 December until the 3 May 2000.', '24 December = 2030-12-24', 'the 3 May 2000 = 2000-05-03'],
    ['The line was shut from 24 December until Easter 2000.', '24 December = 2030-12-24', 'Easter 2000 = 2000-04-23'],
    ['The line is shut from today until 2 May.', 'today = 2031-05-14', '2 May = 2031-05-02 (likelier)'],
    ['The line will be shut from 24 December until Easter.', '24 December = 2031-12-24', 'Easter = 2031-04-13 (likelier)'],
  ]);
});
