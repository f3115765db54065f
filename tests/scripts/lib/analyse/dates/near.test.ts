import { describe } from 'vitest';
import { readAt } from './dates.ts';

describe('a day or a month without its year', () => {
  readAt('2031-05-14', [
    ['The ferry will sink on March 15.', 'March 15 = 2031-03-15 (likelier)'],
    ['The ferry will sink on March 14.', 'March 14 = 2032-03-14'],
    ['The show, opened on May 2, will go on.', 'May 2 = 2031-05-02'],
    ['The show will go on until May 2.', 'May 2 = 2031-05-02 (likelier)'],
    ['It happened on August 12.', 'August 12 = 2031-08-12 (likelier)'],
    ['It happened on August 13.', 'August 13 = 2030-08-13 (likelier)'],
    ['The fair in August is dry.', 'August = 2031-08 (likelier)'],
    ['The fair in September is dry.', 'September = 2030-09 (likelier)'],
    ['It happened in June.', 'June = 2031-06 (likelier)'],
    ['It happened in July.', 'July = 2030-07 (likelier)'],
    ['The ferry sank on December 15.', 'December 15 = 2030-12-15'],
    ['The ferry sank on December 14.', 'December 14 = 2030-12-14 (likelier)'],
    ['The ferry sank on May 14.', 'May 14 = 2031-05-14'],
    ['The ferry will sink on May 14.', 'May 14 = 2031-05-14'],
    ['The fair will be on February 29.', 'February 29 = 2032-02-29'],
    ['The fair of February 29 was dry.'],
  ]);
  readAt('2032-05-14', [['The fair of February 29 was dry.', 'February 29 = 2032-02-29']]);
});

describe('the year that was told before', () => {
  readAt('2031-05-14', [
    ['In 2019 the mill burned. It was sold on April 13.', '2019 = 2019', 'April 13 = 2031-04-13 (likelier)'],
    ['In 2019 the mill burned. It was sold on April 12.', '2019 = 2019', 'April 12 = 2019-04-12 (likelier)'],
    ['In 2019 the mill burned. It was sold in October.', '2019 = 2019', 'October = 2019-10 (likelier)'],
    ['In 2019 the mill burned. It will be sold on October 9.', '2019 = 2019', 'October 9 = 2031-10-09'],
    ['In 2031 the mill burned. It was sold on October 9.', '2031 = 2031', 'October 9 = 2030-10-09 (likelier)'],
    ['In 2033 the mill opens. It was sold on October 9.', '2033 = 2033', 'October 9 = 2030-10-09 (likelier)'],
    ['In 2016–19 the mill burned. It was sold in October.', '2016–19 = 2016-01-01/2019-12-31', 'October = 2030-10 (likelier)'],
    ['In winter 2019 the mill burned. It was sold in October.', 'winter 2019 = 2019-12-01/2020-02-29', 'October = 2030-10 (likelier)'],
    [
      'In the first half of 2019 the mill burned. It was sold in October.',
      'the first half of 2019 = 2019-01-01/2019-06-30',
      'October = 2019-10 (likelier)',
    ],
    ['In 2020 the mill burned. It was sold on February 29.', '2020 = 2020', 'February 29 = 2020-02-29 (likelier)'],
    ['In 2019 the mill burned. It was sold on February 29.', '2019 = 2019'],
    ['In May ’19 the mill burned. It was sold on October 9.', 'May ’19 = 2019-05', 'October 9 = 2019-10-09 (likelier)'],
    ['Last year the mill burned. It was sold on October 9.', 'Last year = 2030', 'October 9 = 2030-10-09 (likelier)'],
  ]);
  readAt(null, [
    ['In 2019 the mill burned. It was sold on October 9.', '2019 = 2019', 'October 9 = 2019-10-09 (likelier)'],
    ['In 2019 the mill burned. It was sold in October.', '2019 = 2019', 'October = 2019-10 (likelier)'],
    ['In 2019 the mill burned. It was sold on February 29.', '2019 = 2019'],
    ['The mill was sold on October 9 and in October.'],
  ]);
});

describe('a year that another word tells', () => {
  readAt('2031-05-14', [
    ['In May last year it rained.', 'May = 2030-05', 'last year = 2030'],
    ['In May of next year it will rain.', 'May = 2032-05', 'next year = 2032'],
    ['In May this year it rained.', 'May = 2031-05', 'this year = 2031'],
    ['On May 5 last year it rained.', 'May 5 = 2030-05-05', 'last year = 2030'],
    ['On May 5 of next year it will rain.', 'May 5 = 2032-05-05', 'next year = 2032'],
    ['On 5 May this year it rained.', '5 May = 2031-05-05', 'this year = 2031'],
  ]);
  readAt(null, [['On May 5 last year it rained.']]);
});

describe('feasts', () => {
  readAt('2031-05-14', [
    ['They met at Christmas.', 'Christmas = 2030-12-25'],
    ['They met last Christmas.', 'last Christmas = 2030-12-25'],
    ['They will meet next Christmas.', 'next Christmas = 2031-12-25'],
    ['They met last Easter.', 'last Easter = 2031-04-13'],
    ['They will meet next Easter.', 'next Easter = 2032-03-28'],
    ['They met this Easter.', 'this Easter = 2031-04-13'],
    ['They will meet at Easter.', 'Easter = 2031-04-13 (likelier)'],
    ['They met on Easter Monday 2030.', 'Easter Monday 2030 = 2030-04-22'],
    ['They met on Palm Sunday 2030.', 'Palm Sunday 2030 = 2030-04-14'],
    ['They met on Ash Wednesday 2030.', 'Ash Wednesday 2030 = 2030-03-06'],
    ["They met on St. Patrick's Day.", "St. Patrick's Day = 2031-03-17"],
    ['They met on St Patrick’s Day.', 'St Patrick’s Day = 2031-03-17'],
    ['They met on Christmas Island.'],
  ]);
  readAt('2031-12-25', [
    ['They will meet next Christmas.', 'next Christmas = 2032-12-25'],
    ['They met last Christmas.', 'last Christmas = 2030-12-25'],
  ]);
  readAt(null, [['They met at Easter 2030.', 'Easter 2030 = 2030-04-21'], ['They met last Easter.']]);
});

describe('the day that a report was written', () => {
  readAt('2031-05-14', [
    ['Vell, 13 April 2031 — It met on Friday.', '13 April 2031 = 2031-04-13', 'Friday = 2031-04-11'],
    ['Vell, 12 April 2031 — It met on Friday.', '12 April 2031 = 2031-04-12', 'Friday = 2031-05-09 (likelier)'],
    ['Vell, 2 June 2031 — It met on Friday.', '2 June 2031 = 2031-06-02', 'Friday = 2031-05-09'],
    ['Vell, 14 May 2031 (Agency) – It met on Friday.', '14 May 2031 = 2031-05-14', 'Friday = 2031-05-09'],
    ['Vell, 2 May 2031, it met on Friday.', '2 May 2031 = 2031-05-02', 'Friday = 2031-05-09 (likelier)'],
    [
      'Vell, 9 May 2031, and 2 May 2031 — It met on Friday.',
      '9 May 2031 = 2031-05-09',
      '2 May 2031 = 2031-05-02',
      'Friday = 2031-05-09 (likelier)',
    ],
    [
      'The council of the harbour of Vell and of all its islands said 2 May 2031 — It met on Friday.',
      '2 May 2031 = 2031-05-02',
      'Friday = 2031-05-09 (likelier)',
    ],
    ['Vell, April 2031 — It met on Friday.', 'April 2031 = 2031-04', 'Friday = 2031-05-09'],
    ['Vell, May 2 — It met on Friday.', 'May 2 = 2031-05-02', 'Friday = 2031-05-02'],
    ['Vell, May 2, 2031 - It met on Friday.', 'May 2, 2031 = 2031-05-02', 'Friday = 2031-05-02'],
  ]);
});

describe('centuries without news', () => {
  readAt('1499-05-14', [['It rained yesterday.']]);
  readAt('1500-05-14', [['It rained yesterday.', 'yesterday = 1500-05-13']]);
  readAt('2999-05-14', [['It rained yesterday.', 'yesterday = 2999-05-13']]);
  readAt('3000-05-14', [['It rained yesterday.']]);
  readAt('1700-05-14', [['It rained 999 years ago.', '999 years ago = 0701']]);
});

describe('the year of a day before it, which it has not in its words', () => {
  readAt('2031-05-14', [
    ['On December 15 he lost room 2019; it was sold on April 12.', 'December 15 = 2030-12-15', 'April 12 = 2031-04-12'],
  ]);
});
