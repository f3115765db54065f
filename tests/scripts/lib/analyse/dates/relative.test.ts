import { describe } from 'vitest';
import { readAt } from './dates.ts';

describe('days', () => {
  readAt('2031-05-14', [
    ['The dam broke the day before yesterday.', 'the day before yesterday = 2031-05-12'],
    ['The dam will be mended the day after tomorrow.', 'the day after tomorrow = 2031-05-16'],
    ['Tomorrow the army comes.', 'Tomorrow = 2031-05-15'],
    ['The council meets today.', 'today = 2031-05-14'],
    ['The council meets tonight.', 'tonight = 2031-05-14'],
    ['The council met this morning.', 'this morning = 2031-05-14'],
    ['She took this evening service to Orrin.'],
    ['Last night the dam broke.', 'Last night = 2031-05-13'],
    ['The last night was calm.'],
    ['Vell’s last night was calm.'],
    ['He missed last night train.'],
  ]);
});

describe('weekdays', () => {
  readAt('2031-05-14', [
    ['The dam broke on Monday-Tuesday.', 'Tuesday = 2031-05-13'],
    ['The Mondays of Vell are calm.'],
    ['The mill is shut every Monday.'],
    ['Every Monday the mill is shut.'],
    ['The Sunday Times has it.'],
    ['They met this past Friday.', 'this past Friday = 2031-05-09'],
    ['They met past Friday.', 'past Friday = 2031-05-09'],
    ['They will meet next Tuesday.', 'next Tuesday = 2031-05-20'],
    ['They will meet next Wednesday.', 'next Wednesday = 2031-05-21'],
    ['They will meet next Friday.', 'next Friday = 2031-05-16 (even)'],
    ['They will meet next Sunday.', 'next Sunday = 2031-05-18 (even)'],
    ['They met last Sunday.', 'last Sunday = 2031-05-11'],
    ['They met last Monday.', 'last Monday = 2031-05-12 (likelier)'],
    ['They met last Tuesday.', 'last Tuesday = 2031-05-13'],
    ['They met last Wednesday.', 'last Wednesday = 2031-05-07'],
    ['They met this Monday.', 'this Monday = 2031-05-12'],
    ['They will meet this Monday.', 'this Monday = 2031-05-19'],
    ['They met this Wednesday.', 'this Wednesday = 2031-05-14'],
    ['They will meet this Wednesday.', 'this Wednesday = 2031-05-14'],
    ['They will meet on Wednesday.', 'Wednesday = 2031-05-14'],
    ['The fair this Monday.', 'this Monday = 2031-05-19'],
    ['The fair on Monday.', 'Monday = 2031-05-12 (likelier)'],
    ['The last Friday of the month is dry.'],
    ['They came on the second-last Friday in Lent.'],
    ['Every second Tuesday of the month is dry.'],
  ]);
  readAt('2031-05-11', [
    ['They will meet next Sunday.', 'next Sunday = 2031-05-18'],
    ['They met last Sunday.', 'last Sunday = 2031-05-04'],
    ['They will meet next Monday.', 'next Monday = 2031-05-12'],
    ['They met last Monday.', 'last Monday = 2031-05-05 (likelier)'],
  ]);
  readAt('2031-05-14', [
    ['The quake of May 3, 2030, came early, and the next Friday it rained.', 'May 3, 2030 = 2030-05-03', 'the next Friday = 2030-05-10'],
    [
      'The quake of May 3, 2030, came early, and the previous Monday it had rained.',
      'May 3, 2030 = 2030-05-03',
      'the previous Monday = 2030-04-29',
    ],
    [
      'The quake of May 3, 2030, came early, and it had rained the Monday before.',
      'May 3, 2030 = 2030-05-03',
      'the Monday before = 2030-04-29',
    ],
    ['The quake of May 3, 2030, came early, and it rained the Monday after.', 'May 3, 2030 = 2030-05-03', 'the Monday after = 2030-05-06'],
    [
      'The quake of May 3, 2030, came early. The following Friday it rained.',
      'May 3, 2030 = 2030-05-03',
      'The following Friday = 2030-05-10',
    ],
    [
      'The quake of May 3, 2030, came early. The preceding Friday it rained.',
      'May 3, 2030 = 2030-05-03',
      'The preceding Friday = 2030-04-26',
    ],
    ['The quake of May 2030 came early; the following Monday it rained.', 'May 2030 = 2030-05'],
    ['The levy of 2026–29 was low; the following Monday it rained.', '2026–29 = 2026-01-01/2029-12-31'],
    ['The following Monday it rained.'],
    ['The quake of May 6, 2031, came early, and he left on Monday.', 'May 6, 2031 = 2031-05-06', 'Monday = 2031-05-12 (likelier)'],
    ['The quake of May 7, 2031, came early, and he left on Monday.', 'May 7, 2031 = 2031-05-07', 'Monday = 2031-05-12'],
    ['The quake of May 2030 came early, and he left on Monday.', 'May 2030 = 2030-05', 'Monday = 2031-05-12'],
    ['The quake of May 3, 2031, came early, and he will leave on Monday.', 'May 3, 2031 = 2031-05-03', 'Monday = 2031-05-19'],
  ]);
});

describe('months', () => {
  readAt('2031-05-14', [
    ['Last February it rained.', 'Last February = 2031-02 (likelier)'],
    ['Last January it rained.', 'Last January = 2031-01'],
    ['Last May it rained.', 'Last May = 2030-05'],
    ['Last July it rained.', 'Last July = 2030-07'],
    ['Last September it rained.', 'Last September = 2030-09'],
    ['This May is dry.', 'This May = 2031-05'],
    ['This July will be dry.', 'This July = 2031-07'],
    ['Next May will be dry.', 'Next May = 2032-05'],
    ['Next April will be dry.', 'Next April = 2032-04'],
    ['Next August will be dry.', 'Next August = 2031-08 (likelier)'],
    ['Next September will be dry.', 'Next September = 2031-09'],
    ['This past March it rained.', 'This past March = 2031-03 (likelier)'],
    ['This coming March it will rain.', 'This coming March = 2032-03'],
    ['They will last march and next may.'],
  ]);
  readAt(null, [['They met last March, this March and next March.']]);
});

describe('stretches of time', () => {
  readAt('2031-05-14', [
    ['The coming weekend will be dry.', 'The coming weekend = 2031-05-17/2031-05-18'],
    ['The past weekend was dry.', 'The past weekend = 2031-05-10/2031-05-11'],
    ['The current week is dry.', 'The current week = 2031-05-12/2031-05-18'],
    ['The previous week was dry.', 'The previous week = 2031-05-05/2031-05-11'],
    ['The coming month will be dry.', 'The coming month = 2031-06'],
    ['This quarter was dry.', 'This quarter = 2031-04-01/2031-06-30'],
    ['Last quarter was dry.', 'Last quarter = 2031-01-01/2031-03-31'],
    ['Next quarter will be dry.', 'Next quarter = 2031-07-01/2031-09-30'],
    ['The last week of the campaign was calm.'],
    ['The last week of 2030 was calm.', '2030 = 2030'],
    ['The next week was calm.'],
    ['This year-long strike ended.'],
    ['The past decade was dry.', 'The past decade = 2021-01-01/2031-12-31'],
    ['This decade is dry.', 'This decade = 2030-01-01/2039-12-31'],
    ['Next decade will be dry.', 'Next decade = 2040-01-01/2049-12-31'],
    ['Last century was dry.', 'Last century = 1900-01-01/1999-12-31'],
    ['Next century will be dry.', 'Next century = 2100-01-01/2199-12-31'],
    ['This century is dry.', 'This century = 2000-01-01/2099-12-31'],
    ['By the end of the month it will be open.', 'the end of the month = 2031-05-31'],
    ['By the end of this week it will be open.', 'the end of this week = 2031-05-18'],
    ['By the end of the year it will be open.', 'the end of the year = 2031-12-31'],
    ['It will be open at year-end.', 'year-end = 2031-12-31'],
    ['It will be open by the year’s end.', 'the year’s end = 2031-12-31'],
    ['Sales fell in the first quarter.', 'the first quarter = 2031-01-01/2031-03-31'],
    ['Sales fell in the second quarter.', 'the second quarter = 2031-04-01/2031-06-30'],
    ['Sales fell in the third quarter.', 'the third quarter = 2030-07-01/2030-09-30'],
    ['Sales will fall in the third quarter.', 'the third quarter = 2031-07-01/2031-09-30'],
  ]);
  readAt('2031-04-10', [['Sales fell in the second quarter.', 'the second quarter = 2031-04-01/2031-06-30']]);
});

describe('seasons', () => {
  readAt('2031-05-14', [
    ['It snowed last spring.', 'last spring = 2030-03-01/2030-05-31'],
    ['It snowed last summer.', 'last summer = 2030-06-01/2030-08-31'],
    ['It snowed last fall.', 'last fall = 2030-09-01/2030-11-30'],
    ['It snowed last winter.', 'last winter = 2030-12-01/2031-02-28'],
    ['The fair comes next spring.', 'next spring = 2032-03-01/2032-05-31'],
    ['The fair comes next summer.', 'next summer = 2031-06-01/2031-08-31 (likelier)'],
    ['The fair comes next winter.', 'next winter = 2031-12-01/2032-02-29'],
    ['The fair comes this spring.', 'this spring = 2031-03-01/2031-05-31'],
    ['The fair comes this winter.', 'this winter = 2031-12-01/2032-02-29'],
    ['The fair comes this autumn.', 'this autumn = 2031-09-01/2031-11-30'],
  ]);
  readAt('2031-03-02', [['The fair comes next summer.', 'next summer = 2031-06-01/2031-08-31']]);
  readAt('2031-03-03', [['The fair comes next summer.', 'next summer = 2031-06-01/2031-08-31 (likelier)']]);
  readAt('2031-03-01', [
    ['The fair comes next spring.', 'next spring = 2032-03-01/2032-05-31'],
    ['It snowed last winter.', 'last winter = 2030-12-01/2031-02-28'],
  ]);
  readAt('2031-05-31', [['It snowed last spring.', 'last spring = 2030-03-01/2030-05-31']]);
  readAt('2031-02-28', [['It snowed this winter.', 'this winter = 2030-12-01/2031-02-28']]);
  readAt('2031-12-15', [
    ['It snowed this spring.', 'this spring = 2031-03-01/2031-05-31'],
    ['It snowed this winter.', 'this winter = 2031-12-01/2032-02-29'],
  ]);
  readAt('2031-01-15', [
    ['It snowed last winter.', 'last winter = 2029-12-01/2030-02-28'],
    ['It snowed this winter.', 'this winter = 2030-12-01/2031-02-28'],
    ['The fair comes this spring.', 'this spring = 2031-03-01/2031-05-31'],
    ['The fair comes next spring.', 'next spring = 2031-03-01/2031-05-31 (likelier)'],
  ]);
});

describe('how long ago, and how long until', () => {
  readAt('2031-05-14', [
    ['It began two days ago.', 'two days ago = 2031-05-12'],
    ['It began a week ago.', 'a week ago = 2031-05-05/2031-05-11'],
    ['It began an hour ago.'],
    ['It began 48 hours ago.', '48 hours ago = 2031-05-12'],
    ['It began a fortnight ago.', 'a fortnight ago = 2031-04-28/2031-05-04'],
    ['It began two fortnights ago.', 'two fortnights ago = 2031-04-14/2031-04-20'],
    ['It began three months ago.', 'three months ago = 2031-02'],
    ['It began six months ago.', 'six months ago = 2030-11'],
    ['It began 10 years ago.', '10 years ago = 2021'],
    ['It began 20 years ago.'],
    ['It began 22 years ago.', '22 years ago = 2009'],
    ['It began twenty-one years ago.', 'twenty-one years ago = 2010'],
    ['It began a couple of days ago.', 'a couple of days ago = 2031-05-12'],
    ['Rain will fall in the next 36 hours.', 'the next 36 hours = 2031-05-14/2031-05-16'],
    ['Rain will fall in the next eleven hours.', 'the next eleven hours = 2031-05-14/2031-05-15'],
    ['Rain will fall in the coming two weeks.', 'the coming two weeks = 2031-05-14/2031-05-28'],
    ['Rain will fall over the next two fortnights.', 'the next two fortnights = 2031-05-14/2031-06-11'],
    ['Rain will fall over the next three months.', 'the next three months = 2031-05-14/2031-08-14'],
    ['Rain will fall over the next two years.', 'the next two years = 2031-05-14/2033-05-14'],
    ['Rain will fall over the next two decades.', 'the next two decades = 2031-05-14/2051-05-14'],
    ['The fair over the next two weeks.', 'the next two weeks = 2031-05-14/2031-05-28 (likelier)'],
    ['Over the past 36 hours it rained.', 'the past 36 hours = 2031-05-12/2031-05-14'],
    ['Over the last three days it rained.', 'the last three days = 2031-05-11/2031-05-14'],
    ['Over the past two weeks it rained.', 'the past two weeks = 2031-04-30/2031-05-14'],
    ['Over the past three months it rained.', 'the past three months = 2031-02-14/2031-05-14'],
    ['Over the last two decades it rained.', 'the last two decades = 2011-05-14/2031-05-14'],
    ['It will end in two days.', 'in two days = 2031-05-16'],
    ['It will end in a day.'],
    ['It will end in two weeks’ time.', 'in two weeks = 2031-05-26/2031-06-01'],
    ['It will end in three months time.', 'in three months time = 2031-08'],
    ['It will end in eight months.', 'in eight months = 2032-01'],
    ['It will end in two years.', 'in two years = 2033'],
    ['It ended in two years.'],
    ['It will end in two weeks after the vote.'],
    ['It will end in two weeks of rain.'],
    ['For the first time in two years it will rain.'],
  ]);
  readAt('2031-01-31', [
    ['Rain will fall over the next three months.', 'the next three months = 2031-01-31/2031-04-30'],
    ['Rain will fall over the next ten months.', 'the next ten months = 2031-01-31/2031-11-30'],
  ]);
});

describe('what is counted from the date before it', () => {
  readAt('2031-05-14', [
    ['The quake of May 3, 2030, came early; the same day it rained.', 'May 3, 2030 = 2030-05-03', 'the same day = 2030-05-03'],
    ['The quake of May 3, 2030, came early; the following day it rained.', 'May 3, 2030 = 2030-05-03', 'the following day = 2030-05-04'],
    ['The quake of May 3, 2030, came early; the day before it rained.', 'May 3, 2030 = 2030-05-03', 'the day before = 2030-05-02'],
    ['The quake of May 3, 2030, came early; the day after it rained.', 'May 3, 2030 = 2030-05-03', 'the day after = 2030-05-04'],
    ['The quake of May 3, 2030, came early; that night it rained.', 'May 3, 2030 = 2030-05-03', 'that night = 2030-05-03'],
    [
      'The quake of May 3, 2030, came early; the following morning it rained.',
      'May 3, 2030 = 2030-05-03',
      'the following morning = 2030-05-04',
    ],
    [
      'The quake of May 3, 2030, came early; the previous afternoon it rained.',
      'May 3, 2030 = 2030-05-03',
      'the previous afternoon = 2030-05-02',
    ],
    ['The quake of May 3, 2030, came early; the same evening it rained.', 'May 3, 2030 = 2030-05-03', 'the same evening = 2030-05-03'],
    ['The quake of May 3, 2030, came early; that week it rained.', 'May 3, 2030 = 2030-05-03', 'that week = 2030-04-29/2030-05-05'],
    [
      'The quake of May 3, 2030, came early; the following Week he left.',
      'May 3, 2030 = 2030-05-03',
      'the following Week = 2030-05-06/2030-05-12',
    ],
    [
      'The quake of May 3, 2030, came early. He left the preceding week.',
      'May 3, 2030 = 2030-05-03',
      'the preceding week = 2030-04-22/2030-04-28',
    ],
    ['The quake of May 3, 2030, came early. He left the next month.', 'May 3, 2030 = 2030-05-03', 'the next month = 2030-06'],
    ['The quake of May 2030 came early. He left the next month.', 'May 2030 = 2030-05', 'the next month = 2030-06'],
    ['The quake of May 2030 came early. He left the next week.', 'May 2030 = 2030-05'],
    ['The quake of May 2030 came early. He left the same day.', 'May 2030 = 2030-05'],
    ['The quake of 2030 came early. He left the next month.', '2030 = 2030'],
    ['The quake of May 3, 2030, came early. That year he left.', 'May 3, 2030 = 2030-05-03', 'That year = 2030'],
    ['The quake of 2030 came early. He left the year before.', '2030 = 2030', 'the year before = 2029'],
    ['The quake of 2030 came early. He left the year after.', '2030 = 2030', 'the year after = 2031'],
    ['The quake of 2030 came early. He left the following year.', '2030 = 2030', 'the following year = 2031'],
    ['The levy of 2026–29 was low. He left the same year.', '2026–29 = 2026-01-01/2029-12-31'],
    ['The quake of May 3, 2030, came early. He left two days later.', 'May 3, 2030 = 2030-05-03', 'two days later = 2030-05-05'],
    ['The quake of May 3, 2030, came early. He left two weeks later.', 'May 3, 2030 = 2030-05-03', 'two weeks later = 2030-05-17'],
    ['The quake of May 3, 2030, came early. He left a week earlier.', 'May 3, 2030 = 2030-05-03', 'a week earlier = 2030-04-26'],
    ['The quake of May 3, 2030, came early. He left two months later.', 'May 3, 2030 = 2030-05-03', 'two months later = 2030-07'],
    ['The quake of May 3, 2030, came early. He left three years earlier.', 'May 3, 2030 = 2030-05-03', 'three years earlier = 2027'],
    ['The quake of May 2030 came early. He left two days later.', 'May 2030 = 2030-05'],
    ['The quake of May 2030 came early. He left two weeks later.', 'May 2030 = 2030-05'],
    ['The quake of May 2030 came early. He left two months later.', 'May 2030 = 2030-05', 'two months later = 2030-07'],
    ['The quake of 2030 came early. He left two Months later.', '2030 = 2030'],
    ['The quake of 2030 came early. He left two years later.', '2030 = 2030', 'two years later = 2032'],
    ['The quake of 2030 came early. He left a decade earlier.', '2030 = 2030', 'a decade earlier = 2020'],
    ['The quake of 2030 came early. He left two decades later.', '2030 = 2030', 'two decades later = 2050'],
    ['The levy of 2026–29 was low. He left two years later.', '2026–29 = 2026-01-01/2029-12-31'],
    ['He left two years later.'],
  ]);
});
