import { expect, test } from 'vitest';
import { blocksOf, readAs } from '../read-as.ts';

const read = (...lines: string[]) => readAs('a.txt', lines.join('\n'));
const prose = 'The ferry sank on Thursday, the coast guard of Pell said.';
const item = (text: string, line: number) => ({ kind: 'item', blocks: [{ kind: 'paragraph', text, line }] });

test.each([
  ['- ', '- ', undefined],
  ['* ', '* ', undefined],
  ['• ', '•\t', undefined],
  ['‣ ', '‣ ', undefined],
  ['1. ', '2. ', 1],
  ['7) ', '8) ', 7],
  ['(1) ', '(2) ', 1],
  ['(a) ', '(b) ', 1],
  ['b. ', 'c. ', 2],
])('lines after %s and %s are a list', async (first, second, start) => {
  const article = await read(prose, '', `${first}The toll rises`, `${second}The quay closes.`, '', prose);
  expect(article.blocks[1]).toEqual({
    kind: 'list',
    ...(start !== undefined && { start }),
    blocks: [item('The toll rises', 3), item('The quay closes.', 4)],
  });
  expect(article.blocks).toHaveLength(3);
});

test('blank lines between items do not end a list', async () => {
  expect((await read(prose, '', '- One thing', '', '- Another', '', '- A third')).blocks[1]).toMatchObject({
    kind: 'list',
    blocks: [item('One thing', 3), item('Another', 5), item('A third', 7)],
  });
});

test('a line that is set in, or goes on in lower case, is of the item above', async () => {
  const article = await read(prose, '', '- The toll rises by', '  Monday next', '- The quay', 'closes', 'Nobody knows why.');
  expect(blocksOf(article)).toEqual([prose, 'The toll rises by Monday next', 'The quay closes', 'Nobody knows why.']);
});

test.each([
  [['- One thing']],
  [['1. One thing', '3. Another']],
  [['- One thing', '* Another']],
  [['1. One thing', '2) Another']],
  [['-5 degrees', '-6 degrees']],
  [['1.5 metres', '2.5 metres']],
  [['— Come in.', '— No.']],
])('%j is no list', async (lines) => {
  expect(blocksOf(await read(prose, '', ...lines, '', prose))).toEqual([prose, ...lines, prose]);
});

test('a list that begins anew is another list', async () => {
  const article = await read(prose, '', '1. One', '2. Two', '', '1. One', '2. Two', '', prose);
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'list', 'paragraph']);
});

test('numbered lines with prose below each are headings', async () => {
  const lines = ['Three things to know', '', '1. It sank', prose, '', '2) Nobody was hurt', '', prose, '', '3. Will it be raised?', prose];
  expect(blocksOf(await read(...lines))).toEqual([
    '## 1. It sank',
    prose,
    '## 2) Nobody was hurt',
    prose,
    '## 3. Will it be raised?',
    prose,
  ]);
});

test.each([
  [['1. It sank', prose]],
  [['1. It sank.', prose, '2. It was raised.', prose]],
  [['1. It sank', prose, '3. It was raised', prose]],
  [['1. it sank', prose, '2. it was raised', prose]],
  [['2. It sank', prose, '3. It was raised', prose]],
])('%j has no headings', async (lines) => {
  expect(blocksOf(await read(prose, '', ...lines))).toEqual([prose, ...lines]);
});
