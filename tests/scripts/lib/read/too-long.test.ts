import { expect, test } from 'vitest';
import { requireBounded, requireParsable } from '../../../../scripts/lib/read/excess.ts';
import type { Block, Words } from '../../../../scripts/lib/read/model/types.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { faultOf } from './fault-of.ts';

const PROSE = 'The old ferry of Vell will sail again in spring, the harbour master said on Monday.';
const CUT = 'Cut it into several articles.';
const MANY = ['up to here the tables have more than 10000 cells, which is the most', 'Take out a table, or cut the article into several.'];

/** What is said of an article of these blocks. */
const told = (...blocks: Block[]): string =>
  faultOf(() => requireBounded({ headline: null, author: null, published: null, furniture: [], blocks }, 'a.docx'));
const toldOfMarkdown = (text: string): string => faultOf(() => requireParsable(text, 'a.md'));
const words = (text: string, line: number, kind: Words['kind'] = 'paragraph'): Words => ({ kind, text, line });
const table = (...rows: Words[]): Block => ({ kind: 'table', align: [], blocks: rows });
const paragraphs = (count: number): Block[] => Array.from({ length: count }, (_, at) => words('Ship.', at + 1));
const notes = (count: number, line: number): Block[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'note', label: `${at}`, blocks: [words('In May.', line + at)] }));

const cellsOf = (count: number): string => Array.from({ length: count }, () => '1').join('\t');

test.each<[string, Block[], string]>([
  ['characters', [words('a'.repeat(10_000_000), 3)], 'nothing'],
  [
    'characters',
    [words('a'.repeat(4_000_000), 3), words('b'.repeat(6_000_001), 5), words('c', 7)],
    `a.docx:5: up to here the article has 10000001 characters; the most is 10000000\n  ${CUT}`,
  ],
  ['paragraphs', paragraphs(100_000), 'nothing'],
  ['paragraphs', paragraphs(100_001), `a.docx:100001: here begins paragraph 100001; the most is 100000\n  ${CUT}`],
  ['cells', [table(words(cellsOf(5000), 3, 'header'), words(cellsOf(5000), 4, 'row')), words(cellsOf(9), 5)], 'nothing'],
  [
    'cells',
    [table(words(cellsOf(5000), 3, 'header'), words(cellsOf(5000), 4, 'row')), table(words('1', 6, 'row'))],
    `a.docx:6: ${MANY.join('\n  ')}`,
  ],
  ['notes', [words('Ship.', 1), ...notes(2000, 2)], 'nothing'],
  ['notes', [words('Ship.', 1), ...notes(2001, 2)], `a.docx:2002: here begins note 2001; the most is 2000\n  ${CUT}`],
])('an article may have as many %s as the most, and is told where it has more', (_, blocks, fault) => {
  expect(told(...blocks)).toBe(fault);
});

const row = (cells: number): string => `|${' 1 |'.repeat(cells)}\n`;
const line = (cells: number): string => row(cells).replaceAll('1', '-');
const mark = (at: number): string => `[^${at}]: In May.\n`;
const marksUpTo = (count: number): string => Array.from({ length: count }, (_, at) => mark(at)).join('');
const BRACKETS = 'up to here the paragraph has more than 10000 links or brackets, which is the most';

test.each([
  ['cells', row(5000) + line(5000) + row(5000), 'nothing'],
  ['cells', row(5000) + line(5000) + row(4999) + row(2), `a.md:4: ${MANY.join('\n  ')}`],
  ['cells of two tables', `${row(2) + line(2) + row(9998)}\nShip.\n\n${row(1)}${line(1)}`, `a.md:8: ${MANY.join('\n  ')}`],
  ['cells, none of them empty, in a quotation', `> a | b\n>  :-: | -:\n> ${row(9999)}`, `a.md:3: ${MANY.join('\n  ')}`],
  ['notes', marksUpTo(2000), 'nothing'],
  ['notes', marksUpTo(2001), `a.md:2001: here begins note 2001; the most is 2000\n  ${CUT}`],
  ['notes in a quotation', `${marksUpTo(2000)}> ${mark(2000)}`, `a.md:2001: here begins note 2001; the most is 2000\n  ${CUT}`],
  ['brackets', `${'['.repeat(10_000)}\n\n[`, 'nothing'],
  ['brackets', `${'['.repeat(10_000)}\nwords\n[`, `a.md:3: ${BRACKETS}\n  Take some of them out, or cut it into several paragraphs.`],
  ['brackets, with a blank line of spaces between', `${'['.repeat(10_000)}\n \n[`, 'nothing'],
])('a text in Markdown may have as many %s as the most, and is told where it has more', (_, text, fault) => {
  expect(toldOfMarkdown(text)).toBe(fault);
});

const rows = (count: number): string => Array.from({ length: count }, (_, at) => `| ${at} | ferry |`).join('\n');
const markdown = (count: number): string => `${PROSE}\n\n| Day | Ship |\n|---|:--|\n${rows(count)}\n\nThe end.\n`;
const html = (count: number): string => `<p>${PROSE}</p><table>${'<tr><td>1</td><td>ferry</td></tr>\n'.repeat(count)}</table>`;

test.each([
  ['Markdown', 'a.md', markdown(5000), 5004],
  ['HTML', 'a.html', html(5001), 5001],
])('where the tables of %s have more cells than the most, it is told', async (_, file, text, line) => {
  await expect(readArticle(Buffer.from(text), file)).rejects.toMatchObject({ message: MANY[0], line, hint: MANY[1] });
});

test('cells are those of tables, and not of prose with such a sign in it', () => {
  const prose = 'He | said | so.\n'.repeat(10_000);
  expect(() => requireParsable(prose, 'a.md')).not.toThrow();
  expect(() => requireParsable(`| a | b |\n|---|---|\n\n${prose}`, 'a.md')).not.toThrow();
  expect(() => requireParsable(`A heading\n---\n${prose}`, 'a.md')).not.toThrow();
  expect(() => requireParsable(`a | b\n-|-\n${prose}`, 'a.md')).toThrow(expect.objectContaining({ line: 3335 }));
});
