import { expect, test } from 'vitest';
import { heldArticle } from '../../../../../scripts/lib/read/held.ts';
import { accountOf } from '../../../../../scripts/lib/read/model/account.ts';
import { changeFigures } from '../../../../../scripts/lib/read/model/figures.ts';
import { onLine } from '../../../../../scripts/lib/read/model/lines.ts';
import type { Article, Block, LeftOut, Words } from '../../../../../scripts/lib/read/model/types.ts';
import { textsOf, wordsOf } from '../../../../../scripts/lib/read/model/words.ts';

const p = (text: string, line: number): Words => ({ kind: 'paragraph', text, line });
const figure = (picture: string, ...blocks: Block[]): Block => ({ kind: 'figure', picture, blocks });
const quotation = (...blocks: Block[]): Block => ({ kind: 'quotation', blocks });
const left = (kind: LeftOut['kind'], line: number, text?: string): LeftOut => ({ kind, ...(text !== undefined && { text }), line });
const article = (...blocks: Block[]): Article => ({ headline: null, author: null, published: null, blocks, furniture: [] });

test('what was left out is told by its kinds, in the order of the file', () => {
  const leftOut = [left('link', 1, '/a'), left('comment', 2, 'ask\n  Pell'), left('link', 3, '/b'), left('picture', 4)];
  expect(accountOf({ leftOut })).toEqual([
    { kind: 'link', count: 2, text: '/a · /b' },
    { kind: 'comment', count: 1, text: 'ask Pell' },
    { kind: 'picture', count: 1 },
  ]);
  expect(accountOf({})).toEqual([]);
});

test.each([
  ['a'.repeat(120), 'a'.repeat(120)],
  ['a'.repeat(121), `${'a'.repeat(119)}…`],
  ['🙂'.repeat(120), '🙂'.repeat(120)],
  [`${'a'.repeat(118)} bcd`, `${'a'.repeat(118)}…`],
])('its words are told up to 120 letters: %s', (text, told) => {
  expect(accountOf({ leftOut: [left('comment', 1, text)] })[0]?.text).toBe(told);
});

test('each figure is asked about with its line, or that of what stands before it', async () => {
  const lines: number[] = [];
  const blocks = [figure('a'), p('One.', 3), figure('b'), quotation(figure('c', quotation(p('C.', 7))), p('Two.', 9)), figure('d')];
  const changed = await changeFigures(blocks, async (own, line) => {
    lines.push(line);
    return [own];
  });
  expect(lines).toEqual([1, 3, 7, 9]);
  expect(changed).toEqual(blocks);
});

test('what held nothing but a figure that is gone goes with it; what was empty before stays', async () => {
  const blocks = [quotation(figure('a')), quotation(figure('b'), p('One.', 1)), quotation(), figure('c')];
  expect(await changeFigures(blocks, async () => [])).toEqual([quotation(p('One.', 1)), quotation()]);
  expect(await changeFigures([figure('a')], async (own) => [own, p('New.', 1)])).toEqual([figure('a'), p('New.', 1)]);
});

test('an article of one line has all of it there', () => {
  const own: Article = {
    ...article(p('One.', 3), quotation(p('Two.', 5), quotation({ kind: 'rule', line: 7 }))),
    furniture: [{ kind: 'byline', text: 'By us', line: 2 }],
    leftOut: [left('comment', 9, 'ask')],
  };
  expect(JSON.stringify(onLine(own, 4)).match(/"line":\d+/g)).toEqual(Array.from({ length: 5 }, () => '"line":4'));
  expect(onLine(article(), 1)).toEqual(article());
});

test('what can not be held is no part of any text of an article', () => {
  const own: Article = {
    ...article(quotation(p('a\0b\ud800', 1))),
    headline: 'c\uffffd',
    furniture: [{ kind: 'byline', text: '\ufffe', line: 1 }],
  };
  expect(heldArticle(own)).toEqual({
    ...article(quotation(p('a\ufffdb\ufffd', 1))),
    headline: 'c\ufffdd',
    furniture: [{ kind: 'byline', text: '\ufffd', line: 1 }],
  });
});

test('the words of an article are all that has words, those that get an address without the headings', () => {
  const heading: Block = { kind: 'heading', text: 'Why', line: 1 };
  const rest: Block[] = [
    { kind: 'rule', line: 1 },
    { kind: 'embed', url: 'https://a.example/', line: 1 },
  ];
  const [one, two, code]: Words[] = [p('One.', 1), { kind: 'row', text: 'a\tb', line: 2 }, { kind: 'preformatted', text: 'x', line: 3 }];
  const table: Block = { kind: 'table', align: [null, null], blocks: [two as Words] };
  const own = article(heading, one as Words, ...rest, table, code as Words);
  expect(textsOf(own)).toEqual([heading, one, two, code]);
  expect(wordsOf(own)).toEqual([one, two, code]);
});
