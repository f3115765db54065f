import { expect, test } from 'vitest';
import { lineOfExcessCell } from '../../../../scripts/lib/read/markdown/cells.ts';
import { wordsOf } from '../../../../scripts/lib/read/model/words.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';

const PROSE = 'The old ferry of Vell will sail again in spring, the harbour master said on Monday.';
const read = async (file: string, text: string) => readArticle(new TextEncoder().encode(text), file);
const problemOf = (file: string, text: string): Promise<unknown> =>
  read(file, text).then(
    () => undefined,
    (error) => [error.message, error.line, error.hint],
  );

const rows = (count: number): string => Array.from({ length: count }, (_, at) => `| ${at} | ferry |`).join('\n');
const markdown = (count: number): string => `${PROSE}\n\n| Day | Ship |\n|---|:--|\n${rows(count)}\n\nThe end.\n`;
const html = (count: number): string => `<p>${PROSE}</p><table>${'<tr><td>1</td><td>ferry</td></tr>\n'.repeat(count)}</table>`;
const MANY = ['up to here the tables have more than 10000 cells, which is the most', 'Take out a table, or cut the article into several.'];

test.each([
  ['Markdown', 'a.md', markdown(4999), 5000],
  ['HTML', 'a.html', html(5000), 5000],
])(
  '%s whose tables have ten thousand cells is read',
  async (_, file, text, count) => {
    expect(wordsOf(await read(file, text)).filter(({ kind }) => kind === 'row' || kind === 'header')).toHaveLength(count);
  },
  60_000,
);

test.each([
  ['Markdown', 'a.md', markdown(5000), 5004],
  ['HTML', 'a.html', html(5001), 5001],
])(
  'where the tables of %s have more, it is told',
  async (_, file, text, line) => {
    expect(await problemOf(file, text)).toEqual([MANY[0], line, MANY[1]]);
  },
  60_000,
);

test('cells are those of tables, and not of prose with such a sign in it', () => {
  const prose = 'He | said | so.\n'.repeat(10_000);
  expect(lineOfExcessCell(prose)).toBeUndefined();
  expect(lineOfExcessCell(`| a | b |\n|---|---|\n\n${prose}`)).toBeUndefined();
  expect(lineOfExcessCell(`A heading\n---\n${prose}`)).toBeUndefined();
  expect(lineOfExcessCell(`a | b\n-|-\n${prose}`)).toBe(3335);
});

test('an article of more paragraphs than the most is told, with the first that is too many', async () => {
  const paragraphs = (count: number): string => Array.from({ length: count }, (_, at) => `Ship ${at} came.`).join('\n\n');
  expect(wordsOf(await read('a.txt', paragraphs(100_000)))).toHaveLength(100_000);
  expect(await problemOf('a.txt', paragraphs(100_001))).toEqual([
    'here begins paragraph 100001; the most is 100000',
    200_001,
    'Cut it into several articles.',
  ]);
}, 60_000);

test('an article of more characters than the most is told', async () => {
  const line = `${PROSE.repeat(1000)}\n\n`;
  expect(await problemOf('a.txt', line.repeat(121))).toEqual([
    'up to here the article has 10043000 characters; the most is 10000000',
    241,
    'Cut it into several articles.',
  ]);
}, 60_000);
