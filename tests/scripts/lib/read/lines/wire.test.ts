import { expect, test } from 'vitest';
import { dayOfDateline, isDateline } from '../../../../../scripts/lib/read/lines/dateline.ts';
import { blocksOf, readAs } from '../read-as.ts';

const read = (...lines: string[]) => readAs('a.txt', lines.join('\n'));
const partsOf = ({ leftOut = [] }: Awaited<ReturnType<typeof read>>) => leftOut.map(({ kind, text }) => `${kind}: ${text}`);
const prose = 'The ferry sank on Thursday, the coast guard of Pell said.';
const more = 'Nobody was hurt, the harbour master said.';

test.each([
  'PELL, Norland, March 2 (Coastal Press) - The ferry sank.',
  'OLD VELL, Ore. (CP) — The ferry sank.',
  'PELL — The ferry sank.',
  'ST. ARN, 2 March 2026 (Coastal Press) -- The ferry sank.',
  'PELL/VELL (Coastal Press) - The ferry sank.',
])('%s begins with a dateline', (text) => {
  expect(isDateline(text)).toBe(true);
});

test.each([
  'The ferry - a wreck since March 2 - sank.',
  'Pell, March 2 was the day - and it rained.',
  'NATO-led troops left.',
  'A – by far the best – ferry sank.',
  'PELL, March 2',
])('%s does not', (text) => {
  expect(isDateline(text)).toBe(false);
});

test('a dateline stays in the prose as written, and is no headline', async () => {
  const text = 'PELL, March 2 (Coastal Press) - The ferry sank';
  expect(await read(text, '', more)).toMatchObject({ headline: null, published: null });
  expect(blocksOf(await read(text, '', more))).toEqual([text, more]);
});

test.each([
  ['PELL, March 2, 2026 (CP) - The ferry sank.', [], '2026-03-02'],
  ['PELL, Norland, 2 March 2026 — The ferry sank.', [], '2026-03-02'],
  ['PELL, March 2 (CP) - The ferry sank.', ['2026'], '2026-03-02'],
  ['PELL, Sept. 12 (CP) - The ferry sank.', ['2025', '2025'], '2025-09-12'],
  ['PELL, March 2 (CP) - The ferry sank.', ['2025', '2026'], null],
  ['PELL, March 2 (CP) - The ferry sank.', [], null],
  ['PELL, Norland (CP) - The ferry sank on March 2.', ['2026'], null],
  ['The ferry sank.', ['2026'], null],
  ['Old Vell, 2 March 2026 – The ferry sank.', [], '2026-03-02'],
  ['Old Vell, 2 March – The ferry sank.', ['2026'], null],
])('the day of %s with the years %j is %s', (text, years, day) => {
  expect(dayOfDateline(text, years)).toBe(day);
});

test('a year in the prose is not that of the dateline; one beside it is', async () => {
  const line = 'PELL, March 2 (CP) - The ferry of 2019 sank.';
  expect((await read('Ferry sinks', '', line, '', more)).published).toBeNull();
  expect((await read('Embargoed until 6 a.m., 2 March 2026', 'Ferry sinks', '', line, '', more)).published).toBe('2026-03-02');
  expect((await read('Ferry sinks', '1 March 2026', '', line, '', more)).published).toBe('2026-03-01');
});

test.each([
  ['(Reporting by Nora Lind in Pell; Editing by Sam Tor)', 'Nora Lind'],
  [
    '(Reporting by Nora Lind in Old Vell and Max Poe; additional reporting by Sam Tor in Pell; Editing by Ida Rue)',
    'Nora Lind and Max Poe',
  ],
  ['Reporting by Nora Lind, Max Poe and Sam Tor; Writing by Ida Rue', 'Nora Lind, Max Poe and Sam Tor'],
  ['(Writing by Nora Lind. Editing by Sam Tor)', null],
  ['(Additional reporting by Nora Lind; Editing by Sam Tor)', null],
])('the credits %s name %s', async (line, author) => {
  expect((await read('Ferry sinks', '', prose, '', more, '', line)).author).toBe(author);
});

test('credits are a byline, of lesser weight than one above the prose', async () => {
  const credits = '(Reporting by Nora Lind in Pell; Editing by Sam Tor)';
  const article = await read('Ferry sinks', 'By Nora Lind and Max Poe', '', prose, '', more, '', credits);
  expect(article.author).toBe('Nora Lind and Max Poe');
  expect(article.furniture).toContainEqual({ kind: 'byline', text: credits, line: 8 });
  expect(blocksOf(article)).toEqual([prose, more]);
});

test('reporting by somebody can be prose', async () => {
  const sentence = 'Reporting by the Echo led to the inquiry.';
  expect(blocksOf(await read(prose, '', sentence))).toEqual([prose, sentence]);
});

test.each(['ENDS', '-ENDS-', '– Ends –', '-30-', '###', '# # #', '***', '* * *', '(END)'])('%s ends an article', async (sign) => {
  const article = await read('Ferry sinks', '', prose, '', more, '', sign, '');
  expect(blocksOf(article)).toEqual([prose, more]);
  expect(partsOf(article)).toEqual([`page part: ${sign}`]);
});

test('a sign above nothing but buttons ends an article', async () => {
  expect(blocksOf(await read('Ferry sinks', '', prose, '', more, '', '***', '', 'Share this article'))).toEqual([prose, more]);
});

test.each(['***', '* * *', '###'])('%s between paragraphs ends nothing', async (sign) => {
  expect(blocksOf(await read(prose, '', sign, '', more))).toEqual([prose, sign, more]);
});

test.each(['Endgame', 'In the end', '30'])('a line that says %s ends nothing', async (line) => {
  expect(blocksOf(await read(prose, more, '', line, '', prose, more))).toContain(`## ${line}`);
});

test('ENDS above most of the words goes alone', async () => {
  const article = await read('Ferry sinks', '', more, '', 'ENDS', '', prose, prose, prose);
  expect(blocksOf(article)).toEqual([more, prose, prose, prose]);
  expect(partsOf(article)).toEqual(['page part: ENDS']);
});

test.each([
  [['Notes to editors', '', '1. The ferry was built in 1990.', '2. Call Sam Tor.']],
  [['Note to Editors:', 'Pictures can be had.']],
  [['Media contact', 'Sam Tor, press@pell.example']],
  [['Press enquiries:', 'Sam Tor', '01632 960 001']],
  [['For more information, contact Sam Tor at press@pell.example.']],
])('%j below an article is left out, line by line', async (lines) => {
  const article = await read('Ferry sinks', '', prose, '', more, '', prose, more, '', ...lines);
  expect(blocksOf(article)).toEqual([prose, more, prose, more]);
  expect(partsOf(article)).toEqual(lines.filter((line) => line !== '').map((line) => `page part: ${line}`));
});

test.each([
  'Contact with the ferry was lost.',
  'Notes to editors were found on board.',
  'For more information, the family turned to the court.',
  'Media contacts are rare on the island.',
  'Contact',
])('%s is of the article', async (line) => {
  const article = await read('Ferry sinks', '', prose, '', more, '', line, '', prose);
  expect(article.leftOut).toBeUndefined();
});

test('a byline below the end counts', async () => {
  const article = await read('Ferry sinks', '', prose, '', more, '', 'ENDS', '', 'By Nora Lind');
  expect(article).toMatchObject({ author: 'Nora Lind', leftOut: [{ text: 'ENDS' }] });
});

test.each([
  'FOR IMMEDIATE RELEASE',
  'EMBARGOED UNTIL 00:01 GMT, 2 March 2026',
  'Embargo: 2 March, noon',
  'PRESS RELEASE',
  'Not for publication before 2 March 2026',
  'ferry-pell-02',
  'BC-FERRY-PELL/',
  'FERRY-SINKS, 2nd Ld',
  'Slug: ferry',
])('%s above a headline is left out, and is none', async (line) => {
  const article = await read(line, '', 'Ferry sinks', 'By Nora Lind', '', prose, '', more);
  expect(article).toMatchObject({ headline: 'Ferry sinks', author: 'Nora Lind' });
  expect(partsOf(article)).toEqual([`page part: ${line}`]);
});

test.each(['COVID-19', 'Ferry sinks', 'Embargo lifted on ferry', 'Ferry-boat sinks', 'Release for the captain'])(
  '%s is a headline',
  async (line) => {
    expect((await read(line, '', prose, '', more)).headline).toBe(line);
  },
);

test('a slug without a headline below it is the headline', async () => {
  expect((await read('well-to-do', '', prose, '', more)).headline).toBe('well-to-do');
});

test('credits that were wrapped are one byline', async () => {
  const lines = [
    'The ferry sank on Thursday, the coast guard of Pell said, and added that',
    'it could be raised in the spring if the weather holds.',
    '',
    '(Reporting by Nora Lind in Pell; additional reporting by Max Poe in Old',
    'Vell; Editing by Sam Tor)',
  ];
  const article = await read('Ferry sinks', '', ...lines);
  expect(article.author).toBe('Nora Lind');
  expect(article.blocks).toHaveLength(1);
});

test.each([
  ['a.txt', 'It rained. (Reporting by Nora Lind; editing by Sam Tor)'],
  ['a.md', '(Reporting by Nora Lind in Pell; Editing by Sam Tor)\n\nOur standards: the Coastal Principles.'],
])('credits that the prose ends with, or that something stands below, tell who wrote it and stay: %s', async (file, end) => {
  const article = await readAs(file, `# Ferry sinks\n\nPELL, March 2 (CP) - ${prose}\n\n${more}\n\n${end}`);
  expect(article.author).toBe('Nora Lind');
  expect(JSON.stringify(article.blocks)).toContain('Sam Tor');
});

test('the year of a dateline is that of the copyright', async () => {
  const article = await readAs('a.md', `# Ferry sinks\n\nPELL, March 2 (CP) - ${prose}\n\n${more}\n\n© 2026 Coastal Press`);
  expect(article.published).toBe('2026-03-02');
});

test('a report by somebody is not the article’s', async () => {
  expect((await read('Ferry sinks', '', prose, '', 'Reporting by the Coastal Press showed it.')).author).toBeNull();
});
