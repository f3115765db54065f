import { expect, test } from 'vitest';
import { blocksOf, readAs } from '../read-as.ts';

const read = (...lines: string[]) => readAs('a.txt', lines.join('\n'));
const prose = 'The ferry sank on Thursday, the coast guard of Pell said.';
const more = 'Nobody was hurt, the harbour master said.';

test.each([
  [['Anna Lind', '2 March 2026'], 'Anna Lind'],
  [['2 March 2026', '', 'Anna Lind and John Roe'], 'Anna Lind and John Roe'],
  [['Anna Lind', 'anna.lind@pell.example', '2 March 2026'], 'Anna Lind'],
  [['Anna Lind <anna.lind@pell.example>'], 'Anna Lind'],
  [['Anna Lind, Harbour reporter', '3 hours ago'], 'Anna Lind'],
  [['From our correspondent in Vell'], 'From our correspondent in Vell'],
  [['Reuters Staff', '2 min read'], 'Reuters Staff'],
])('%j below a headline names %s', async (lines, author) => {
  const article = await read('Ferry sinks off Pell', ...lines, '', prose, '', more);
  expect(article).toMatchObject({ headline: 'Ferry sinks off Pell', author });
  expect(article.furniture).toContainEqual(expect.objectContaining({ kind: 'byline' }));
  expect(blocksOf(article)).toEqual([prose, more]);
});

test.each([[['Anna Lind', '', prose]], [['Port Ellery', '2 March 2026', '', prose]], [['Harbour Wall', '2 March 2026', '', prose]]])(
  '%j names nobody',
  async (lines) => {
    expect((await read('Ferry sinks off Pell', ...lines, '', more)).author).toBeNull();
  },
);

test.each([
  ['a headline that is a sentence', ['Is the ferry of Pell safe?'], []],
  ['a standfirst of three words', ['Ferry sinks off Pell'], ['Nobody was hurt.']],
])('names below %s are a byline', async (_, headline, standfirst) => {
  const article = await read(...headline, ...standfirst, 'Anna Lind', '2 March 2026', '', prose, '', more);
  expect(article).toMatchObject({ headline: headline[0], author: 'Anna Lind', published: '2026-03-02' });
  expect(blocksOf(article)).toEqual([...standfirst, prose, more]);
});

test('a headline in capitals below a kicker is no name', async () => {
  expect((await read('Politics', 'Anna Lind Resigns', '2 March 2026', '', prose, '', more)).author).toBeNull();
  expect((await read('Anna Lind Resigns', '2 March 2026', '', prose, '', more)).headline).toBe('Anna Lind Resigns');
});

test('a name within the prose stays where it is', async () => {
  const article = await read('Ferry sinks off Pell', '', prose, '', 'Anna Lind', '2 March 2026', '', more);
  expect(article).toMatchObject({ author: null, published: null });
});

test('a byline with a label goes before names alone', async () => {
  expect((await read('Ferry sinks off Pell', 'By John Roe', 'Anna Lind', '2 March 2026', '', prose)).author).toBe('John Roe');
});

test('the paper between byline and date line is a page part', async () => {
  const article = await read('Ferry sinks off Pell', 'By Anna Lind', 'Pell Bulletin', 'Mon., March 2, 2026', '', prose, '', more);
  expect(article).toMatchObject({ headline: 'Ferry sinks off Pell', author: 'Anna Lind', published: '2026-03-02' });
  expect(article.leftOut).toEqual([{ kind: 'page part', text: 'Pell Bulletin', line: 3 }]);
});

test('a role alone below a byline is a page part', async () => {
  const article = await read('Ferry sinks off Pell', 'By Anna Lind', 'Staff Writer', '', prose, '', more);
  expect(article).toMatchObject({ author: 'Anna Lind', leftOut: [{ kind: 'page part', text: 'Staff Writer' }] });
  expect(blocksOf(article)).toEqual([prose, more]);
});
