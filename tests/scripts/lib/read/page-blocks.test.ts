import { expect, test } from 'vitest';
import type { Block, Words } from '../../../../scripts/lib/read/model/types.ts';
import { takePageBlocks } from '../../../../scripts/lib/read/page-blocks.ts';

const PROSE = 'The ferry sank on Thursday, the coast guard said.';
let line = 0;
const p = (text: string): Words => ({ kind: 'paragraph', text, line: ++line });
const h = (text: string): Block => ({ kind: 'heading', text, line: ++line });
const list = (...texts: string[]): Block => ({ kind: 'list', blocks: texts.map((text) => ({ kind: 'item', blocks: [p(text)] })) });

/** The words that are taken out of blocks, each with its line, counted from the first. */
function taken(...blocks: Block[]): string[] {
  const { blocks: kept, leftOut } = takePageBlocks(blocks);
  expect(kept).toEqual(blocks.filter((block) => kept.includes(block)));
  expect(leftOut.every(({ kind, line: own }) => kind === 'page part' && own > 0)).toBe(true);
  expect(leftOut.length === 0).toBe(kept.length === blocks.length);
  return leftOut.map(({ text }) => text ?? '');
}

test.each<[string, Block[], string[]]>([
  ['a line of the page', [p(PROSE), p('Share this article'), p(PROSE)], ['Share this article']],
  [
    'a heading with its links',
    [p(PROSE), h('Related stories'), list('Flood wall cracks', 'Will it hold?')],
    ['Related stories', 'Flood wall cracks', 'Will it hold?'],
  ],
  ['when it may be published', [p('FOR IMMEDIATE RELEASE'), h('Ferry sinks'), p(PROSE)], ['FOR IMMEDIATE RELEASE']],
  ['notes to editors', [p(PROSE), h('Notes to editors'), list('Call Sam Tor')], ['Notes to editors', 'Call Sam Tor']],
  ['notes below a sign that the page has words below', [p(PROSE), p('ENDS'), p('Share this article')], ['ENDS', 'Share this article']],
  ['a line that is broken', [p(PROSE), p('Share\nthis article'), p(PROSE)], ['Share this article']],
  ['no list of which an item is of the article', [p(PROSE), list('Share this article', PROSE)], []],
  ['a picture that is one of the page', [p(PROSE), { kind: 'figure', blocks: [p('Advertisement')] }, p(PROSE)], ['Advertisement']],
  [
    'a head of links, and no table below it',
    [p(PROSE), h('Related stories'), { kind: 'table', align: [null], blocks: [{ kind: 'row', text: 'Flood wall cracks', line: 1 }] }],
    ['Related stories'],
  ],
  ['no picture, no rule', [p(PROSE), { kind: 'figure', picture: 'a.jpg', blocks: [] }, { kind: 'rule', line: 1 }], []],
  ['nothing of a text alone', [p(PROSE)], []],
  ['nothing of nothing', [], []],
])('of a document is taken out %s', (_, blocks, words) => {
  expect(taken(...blocks)).toEqual(words);
});

test('what is taken out is told with its lines', () => {
  const words: Words = { kind: 'paragraph', text: 'Share this article', line: 7 };
  expect(takePageBlocks([{ kind: 'paragraph', text: PROSE, line: 3 }, words]).leftOut).toEqual([
    { kind: 'page part', text: 'Share this article', line: 7 },
  ]);
});
