import { expect, test } from 'vitest';
import { requireParsable } from '../../../../scripts/lib/read/excess.ts';
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
  expect(() => requireParsable(prose, 'a.md')).not.toThrow();
  expect(() => requireParsable(`| a | b |\n|---|---|\n\n${prose}`, 'a.md')).not.toThrow();
  expect(() => requireParsable(`A heading\n---\n${prose}`, 'a.md')).not.toThrow();
  expect(() => requireParsable(`a | b\n-|-\n${prose}`, 'a.md')).toThrow(expect.objectContaining({ line: 3335 }));
});

const marks = (count: number): string => Array.from({ length: count }, (_, at) => `Ship[^${at}] came.\n\n[^${at}]: In May.`).join('\n\n');
const links = (count: number): string =>
  `<p>${PROSE}</p>${Array.from({ length: count }, (_, at) => `<p>Ship<sup><a href="#n${at}">${at + 1}</a></sup> came.</p>`).join('\n')}\n<ol>${Array.from({ length: count }, (_, at) => `<li id="n${at}">In May.</li>\n`).join('')}</ol>`;

test.each([
  ['Markdown', 'a.md', marks(2001), 8003],
  ['HTML', 'a.html', links(2001), 4002],
])(
  'an article in %s of more notes than the most is told, with the first that is too many',
  async (_, file, text, line) => {
    expect(await problemOf(file, text)).toEqual(['here begins note 2001; the most is 2000', line, 'Cut it into several articles.']);
  },
  60_000,
);

test('more brackets in a paragraph than the most are told, and in several are none too many', () => {
  const line = `[berth](https://harbour.example/) ${'[a] '.repeat(999)}\n`;
  expect(() => requireParsable(`${line.repeat(10)}\n${line.repeat(10)}`, 'a.md')).not.toThrow();
  const told = { message: 'up to here the paragraph has more than 10000 links or brackets, which is the most', line: 13 };
  expect(() => requireParsable(`${PROSE}\n\n${line.repeat(11)}`, 'a.md')).toThrow(expect.objectContaining(told));
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
