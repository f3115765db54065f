import { expect, test } from 'vitest';
import type { Block } from '../../../../scripts/lib/read/model/types.ts';
import { readPage } from '../../../../scripts/lib/verify/page.ts';
import { checkPassages } from '../../../../scripts/lib/verify/passages.ts';
import type { Source } from '../../../../scripts/lib/verify/sources.ts';

const sails = 'The ferry sails on Monday.';
const paragraph: Block = { kind: 'paragraph', text: sails, line: 3 };
const again: Block = { ...paragraph, line: 7 };
const heading: Block = { kind: 'heading', text: sails, line: 1 };
/** Its last cell is empty. */
const row: Block = { kind: 'row', text: 'Monday\t', line: 5 };

const p = `<p data-passage="k1b2c">${sails}</p>\n`;
const tr = '<tr data-passage="k1b2c"><td>Monday</td><td></td></tr>\n';

/** What is told of a page of an article, or of its only section, and where. */
function told(html: string, blocks: Block[], { text = sails, ofSection = false } = {}) {
  const passage = { id: 'k1b2c', text, line: 12, marks: [] };
  const section = { passages: [passage] };
  const source = {
    file: 'harbour.mdx',
    articleFile: 'harbour.txt',
    article: { blocks },
    sections: [section],
    passages: new Map([['k1b2c', passage]]),
  } as unknown as Source;
  const page = readPage(`<!doctype html>\n${html}`, 'site/a.html', 'a.html');
  const shown = [...(page.having.get('data-passage') ?? [])];
  return checkPassages(page, page.root, shown, source, ofSection ? source.sections[0] : undefined);
}

test.each([
  ['a paragraph', p, [paragraph], {}],
  ['a paragraph that the article has two times', p + p, [paragraph, again], {}],
  ['a row with an empty cell', `<table>${tr}</table>`, [row], { text: 'Monday\t' }],
  ['a row with an empty cell on the page of its section', `<table>${tr}</table>`, [row], { text: 'Monday\t', ofSection: true }],
  ['a row that only the explainer has', `<table>${tr}</table>`, [], { text: 'Monday\t', ofSection: true }],
  ['a paragraph on the page of its section', p, [paragraph, again], { ofSection: true }],
])('sound: %s that stands as often as in the article', (_, html, blocks, options) => {
  expect(told(html, blocks, options)).toEqual([]);
});

test.each([
  ['a paragraph', p + p, [paragraph], {}, 3, sails, 'once (harbour.txt:3)'],
  ['one that the article has two times', p + p + p, [paragraph, again], {}, 4, sails, '2 times (harbour.txt:3)'],
  ['one that is a heading too', p + p, [heading, paragraph], {}, 3, sails, 'once (harbour.txt:3)'],
  ['a row with an empty cell', `<table>\n${tr}${tr}</table>`, [row], { text: 'Monday\t' }, 4, 'Monday', 'once (harbour.txt:5)'],
  ['one that only the explainer has', p + p, [], { ofSection: true }, 3, sails, 'not at all'],
])('told with how often the article has it: %s that stands too often', (_, html, blocks, options, line, words, times) => {
  expect(told(html, blocks as Block[], options)).toEqual([
    {
      file: 'site/a.html',
      line,
      problem: `passage "k1b2c" stands a second time: “${words}”; the article has it ${times}`,
      hint: 'Correct harbour.mdx:12, or run: npm run explain -- harbour.txt',
    },
  ]);
});

test('a row that is missing on the page of its section is told with its line in the article', () => {
  expect(told('', [row], { text: 'Monday\t', ofSection: true }).map(({ problem }) => problem)).toEqual([
    'a paragraph of the article is missing: “Monday” (harbour.txt:5)',
  ]);
});
