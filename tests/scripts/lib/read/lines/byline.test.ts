import { expect, test } from 'vitest';
import { readByline, readSignature, readUnlabelledByline } from '../../../../../scripts/lib/read/lines/byline.ts';

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
  ['Words: Jane Doe', 'Jane Doe'],
  ['By JANE DOE and JOHN ROE | Staff writers', 'JANE DOE and JOHN ROE | Staff writers'],
  ['By Jane Doe, jane.doe@pell.example', 'Jane Doe'],
  ['By Jane Doe @janedoe', 'Jane Doe'],
  ['By Jane Doe (jane.doe@pell.example)', 'Jane Doe'],
  ['By Jane Doe and John Roe in Pell', 'Jane Doe and John Roe in Pell'],
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

test('a byline with roles, a place and two days brings the day of publication', () => {
  expect(readByline('By Jane Doe, Environment Correspondent, and John Roe in Old Vell | 12 March 2026 | Updated 14 March 2026')).toEqual({
    author: 'Jane Doe, Environment Correspondent, and John Roe in Old Vell',
    date: '12 March 2026',
  });
});

test.each([
  ['Jane Doe, Health Editor', 'Jane Doe, Health Editor'],
  ['Jane Doe and John Roe | Staff writers', 'Jane Doe and John Roe | Staff writers'],
  ['Jane Doe <jane@pell.example>', 'Jane Doe'],
  ['Jane Doe | @janedoe', 'Jane Doe'],
  ['Reuters Staff', 'Reuters Staff'],
  ['Pell Bulletin Newsroom', 'Pell Bulletin Newsroom'],
  ['From our correspondent in Pell', 'From our correspondent in Pell'],
])('%s names a writer where a byline can stand', (line, author) => {
  expect(readUnlabelledByline(line)).toEqual({ author, date: null });
  expect(readByline(line)).toBeUndefined();
});

test.each([
  'Jane Doe',
  'Ferry sinks, editor resigns',
  'Jane Doe, the health editor, resigned.',
  'From our window',
  'Mayor sacks staff',
  'jane@pell.example',
  'Write to @janedoe',
])('%s does not', (line) => {
  expect(readUnlabelledByline(line)).toBeUndefined();
});
