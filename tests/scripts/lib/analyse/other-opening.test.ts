import { describe, expect, test } from 'vitest';
import { analyseOther } from '../../../../scripts/lib/analyse/other-language.ts';
import type { Article, Block } from '../../../../scripts/lib/read/model/types.ts';

const p = (text: string): Block => ({ kind: 'paragraph', text, line: 1 });
const heading = (text: string): Block => ({ kind: 'heading', text, line: 1 });

const analysed = (blocks: Block[], more: Partial<Article> = {}) =>
  analyseOther({ headline: null, author: null, published: null, furniture: [], language: 'de', blocks, ...more });

const headlineOf = (...texts: string[]) => analysed(texts.map(p)).headline.text;

describe('the headline of an article in German that brings none', () => {
  const words = (length: number) =>
    `${'Mühle '
      .repeat(20)
      .slice(0, length - 3)
      .trimEnd()} am`.padEnd(length, 'x');
  test.each([
    ['Die Mühle ist zu. Der Damm auch.', 'Die Mühle ist zu'],
    ['1.5 Meter Wasser stehen in der Mühle!', '1.5 Meter Wasser stehen in der Mühle!'],
    ['Ist die Mühle zu?', 'Ist die Mühle zu?'],
    [`${words(90)}.`, words(90)],
    [`Der ${'Mühlendammbau '.repeat(6)}ist zu.`, 'Der Mühlendammbau Mühlendammbau Mühlendammbau Mühlendammbau Mühlendammbau Mühlendammbau'],
    [`${'Die Mühle am '.repeat(6)}alten Damm, ist zu.`, `${'Die Mühle am '.repeat(6)}alten Damm`],
    [`${'Die Mühle am '.repeat(6)}alten Dämme ist zu.`, `${'Die Mühle am '.repeat(6)}alten Dämme`],
    [`${'Die Mühle am '.repeat(6)}alten Dämmen ist zu.`, `${'Die Mühle am '.repeat(6)}alten Dämmen`],
    [`${'Die Mühle am '.repeat(6)}alten Staudamm ist zu.`, `${'Die Mühle am '.repeat(6)}alten`],
    ['x'.repeat(100), 'x'.repeat(90)],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test('is that of its prose, where it has any', () => {
    const item: Block = { kind: 'list', blocks: [{ kind: 'item', blocks: [p('Ein Rad.')] }] };
    expect(analysed([item, p('Die Mühle ist zu.')]).headline).toEqual({ text: 'Die Mühle ist zu', from: 'suggested' });
    expect(analysed([item]).headline).toEqual({ text: 'Ein Rad', from: 'suggested' });
    expect(analysed([]).headline).toEqual({ text: '', from: 'suggested' });
  });
});

test.each([
  ['河边的磨坊在星期一关闭。', '河边的磨坊在星期一关闭'],
  [`${'磨坊关闭'.repeat(7)}磨坊。`, `${'磨坊关闭'.repeat(7)}磨坊`],
])('a headline in Chinese has at most thirty signs: %s', (text, headline) => {
  expect(analysed([p(text)], { language: 'zh' }).headline.text).toBe(headline);
});

test('a longer one in Chinese is cut between words', () => {
  const sentence = `${'磨坊关闭'.repeat(7)}磨坊和水坝。`;
  const { text } = analysed([p(sentence)], { language: 'zh' }).headline;
  expect(sentence.startsWith(text)).toBe(true);
  expect([28, 29, 30]).toContain(text.length);
});

test('sentences have no white space around them, and none is empty', () => {
  const text = '  Die Mühle ist zu.\n\n\n  Der Damm auch.  ';
  const [paragraph] = analysed([{ kind: 'preformatted', text, line: 1 }]).paragraphs;
  expect(paragraph?.role).toBe('preformatted');
  expect(paragraph?.sentences.map(({ start, end, tokens }) => [text.slice(start, end), tokens])).toEqual([
    ['Die Mühle ist zu.', []],
    ['Der Damm auch.', []],
  ]);
});

describe('its sections', () => {
  const sections = (...blocks: Block[]) =>
    analysed(blocks, { headline: 'Orrin' }).sections.map((section) => [section.heading, section.from, section.first, section.last]);

  test('are those of its headings, and what stands above them', () => {
    expect(sections(p('Eins.'), heading('Mühle'), p('Zwei.'), p('Drei.'), heading('Damm'), p('Vier.'), heading('Ende'))).toEqual([
      ['Orrin', 'article', 0, 0],
      ['Mühle', 'article', 1, 2],
      ['Damm', 'article', 3, 3],
    ]);
  });

  test('are none where it has no words', () => {
    expect(sections(heading('Mühle'))).toEqual([]);
  });
});
