import { expect, test } from 'vitest';
import {
  isNames,
  readByline,
  readCreditsAfter,
  readSignature,
  readUnlabelledByline,
} from '../../../../../scripts/lib/read/lines/byline.ts';

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
  ['By Jane  Doe  and  John  Roe', 'Jane  Doe  and  John  Roe'],
  ['By Jane Doe  for  the  Echo', 'Jane Doe  for  the  Echo'],
  ['By Jane Doe ,John Roe, and  Ida Rue', 'Jane Doe ,John Roe, and  Ida Rue'],
  ['By St. John Doe', 'St. John Doe'],
  ['By J.', 'J.'],
  ['By Jane Doe, Editor at the Vell of Pell', 'Jane Doe, Editor at the Vell of Pell'],
  ['Author: Jane Doe; John Roe', 'Jane Doe; John Roe'],
  ['By Jane Doe with John Roe', 'Jane Doe with John Roe'],
  ['By Ana de la Cruz y Roe', 'Ana de la Cruz y Roe'],
  ["By Jane d'Arc", "Jane d'Arc"],
  ['By B C D E F G', 'B C D E F G'],
  ['By Jane Doe, Head of the News Desk', 'Jane Doe, Head of the News Desk'],
  ['By Jane Doe, Vell and the Sea', 'Jane Doe, Vell and the Sea'],
  ['Author: @janedoe', '@janedoe'],
  ['Author: jane doe of Vell.', 'jane doe of Vell.'],
  [`Author: ${'a'.repeat(152)}`, 'a'.repeat(152)],
])('%s', (line, author) => {
  expect(readByline(line)).toEqual({ author, date: null });
});

test.each([
  'By Jane Doe|5 January 2019',
  'By Jane Doe  |  5 January 2019|Updated 6 January 2019',
  'By Jane Doe  –  5 January 2019',
  'By Jane Doe | 5 January 2019',
  'By Jane Doe, 5 January 2019',
  'By Jane Doe – 5 January 2019',
])('%s brings a date', (line) => {
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
  'Text: this;',
  'By B C D E F G H',
  'By jane doe',
  'By jane Doe',
  'By Jane old Doe',
  'By Jane van',
  'By Jane Doe, John Roe and the old man',
  'By Jane Doe, Chief Editor at the Vell of Pell',
  'By Jane doe',
  'By 王小明',
  'By This Man',
  'By Reuters and Jane Doe',
  'By Jane Doe and the old man',
  'By Jane Doe, in the old town of Vell by the sea',
  'By Jane Doe!',
  'By Jane Doe:',
  `By Jane ${'D'.repeat(153)}`,
  `Author: ${'a'.repeat(153)}`,
])('%s is prose', (line) => {
  expect(readByline(line)).toBeUndefined();
});

test('a signature is a dash and a name of two words', () => {
  expect(readSignature('— Jane Doe')?.author).toBe('Jane Doe');
  expect(readSignature('Jane Doe')).toBeUndefined();
  expect(readSignature('--Jane Doe')).toEqual({ author: 'Jane Doe', date: null });
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
  ['Jane Doe|Harbour desk', 'Jane Doe|Harbour desk'],
  ['Jane Doe  and  John Roe ,  Harbour  desk', 'Jane Doe  and  John Roe ,  Harbour  desk'],
  ['Jane Doe & John Roe, Harbour desk', 'Jane Doe & John Roe, Harbour desk'],
  [`Jane Doe <${'a'.repeat(136)}@vell.example>`, 'Jane Doe'],
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
  'Jane, Health Editor',
  'Jane Doe and the mayor, Health Editor',
  'Jane Doe, Vell',
  'Jane Doe, Health Editor, Vell',
  'Jane Doe, the one and only editor of all our news',
  `Jane Doe <${'a'.repeat(137)}@vell.example>`,
])('%s does not', (line) => {
  expect(readUnlabelledByline(line)).toBeUndefined();
});

test.each([
  ['By Jane Doe | Updated 14 March 2026 | 12 March 2026', '12 March 2026'],
  ['By Jane Doe | Updated 14 March 2026', 'Updated 14 March 2026'],
  ['By Jane Doe, Vell - 12 March 2026', '12 March 2026'],
])('a byline brings the day of publication, else that of a change: %s', (line, date) => {
  expect(readByline(line)?.date).toBe(date);
});

test.each([
  ['Jane Doe', true],
  ['Jane Doe, Anna Lind and John Roe', true],
  ['Jane Doe & John Roe', true],
  ['Jane Doe  and  Anna Lind ,John Roe', true],
  ['The Jane Doe', false],
  ['Jane', false],
  ['Harbour Wall', false],
  ['Jane Doe and Harbour Wall', false],
  ['Jane the Third', false],
])('%j is names and nothing else: %s', (line, is) => {
  expect(isNames(line)).toBe(is);
});

test.each<[string, string | undefined]>([
  ['It rained. (Reporting by Jane Doe in Old Vell, John Roe and Ida Rue; editing by Sam Tor)', 'Jane Doe, John Roe and Ida Rue'],
  ['Reporting and writing by Jane Doe', 'Jane Doe'],
  ['Compiled by Jane Doe.', 'Jane Doe'],
  ['Reporting by Jane Doe in  Old Vell  and  John Roe in Pell ;editing  by  Sam Tor', 'Jane Doe  and  John Roe'],
  ['(Reporting by Jane Doe)  ', 'Jane Doe'],
  ['  Reporting by Jane Doe ', 'Jane Doe'],
  ['(Editing by Sam Tor)', ''],
  ['(Reporting by the old man; editing by Sam Tor)', undefined],
  ['(Reporting by Jane Doe; editing by nobody)', undefined],
  ['It rained (said Jane Doe)', undefined],
  ['It rained.', undefined],
  [`(Reporting by ${'Jane Doe, '.repeat(37)}John Robert Roe)`, `${'Jane Doe, '.repeat(37)}John Robert Roe`],
  [`(Reporting by ${'Jane Doe, '.repeat(37)}John Roberts Roe)`, undefined],
])('the credits that a paragraph ends with: %s', (text, author) => {
  expect(readCreditsAfter(text)).toEqual(author === undefined ? undefined : { author, date: null, isCredits: true });
});
