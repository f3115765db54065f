import { expect, test } from 'vitest';
import { readByline, readSignature } from '../../../../../scripts/lib/read/lines/byline.ts';

test.each([
  ['Author: M.J', 'M.J'],
  ['By Jane Doe', 'Jane Doe'],
  ['BY JANE DOE', 'JANE DOE'],
  ['By M.J.', 'M.J.'],
  ['By Reuters', 'Reuters'],
  ['By Jane Doe and John Roe, Staff Writers', 'Jane Doe and John Roe, Staff Writers'],
  ['By Jane Doe, John Roe and Max Poe', 'Jane Doe, John Roe and Max Poe'],
  ['By Jane Doe, our political correspondent', 'Jane Doe, our political correspondent'],
  ['By Jane Doe for the Springfield Gazette', 'Jane Doe for the Springfield Gazette'],
  ['Written by Ana de la Cruz', 'Ana de la Cruz'],
  ['Reported by Sean O’Brien-Smith', 'Sean O’Brien-Smith'],
  ['By John Smith Jr.', 'John Smith Jr.'],
])('%s', (line, author) => {
  expect(readByline(line)).toEqual({ author, date: null });
});

test.each(['By Jane Doe | 5 January 2019', 'By Jane Doe, 5 January 2019', 'By Jane Doe – 5 January 2019'])('%s brings a date', (line) => {
  expect(readByline(line)).toEqual({ author: 'Jane Doe', date: '5 January 2019' });
});

test.each([
  'By Monday the town was empty.',
  'By Monday',
  'By the river, John waited',
  'By Land and Sea',
  'By Christmas, Smith Will Return',
  'By Then It Was Too Late',
  'By Jane Doe.',
  'By Friday night',
  'Bystanders ran',
  'Story: what happened next?',
])('%s is prose', (line) => {
  expect(readByline(line)).toBeUndefined();
});

test('a signature is a dash and a name of two words', () => {
  expect(readSignature('— Jane Doe')?.author).toBe('Jane Doe');
  expect(readSignature('—Someone')).toBeUndefined();
  expect(readSignature('- a list item')).toBeUndefined();
});
