import { expect, test } from 'vitest';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { writeBlockIds } from '../../../../src/lib/explainer/edit-body.ts';
import { editorText } from '../../../../src/lib/explainer/editor-words.ts';
import { faultsIn } from '../../../../src/lib/explainer/read-explainer.ts';

const file = (inside: string, { above = '', below = '' } = {}): string => `---
format: 1
headline: Ferry
source: { file: a.txt, sha256: '${'a'.repeat(64)}' }
---

${above}<Section id="the-ferry">
  ## The ferry

  <Passage id="b1111">
    It sails.
  </Passage>

${inside}
</Section>
${below}`;
const blocksIn = (mdx: string) => parseDocument(mdx, 'a.mdx').flatMap(({ editorBlocks = [] }) => editorBlocks);
const faultsOf = (mdx: string) => faultsIn(mdx, 'a.mdx').map(({ line, message }) => `${line}: ${message}`);

test('a block may stand in one line or in several, in a section and outside of all', () => {
  const found = blocksIn(
    file('  <Note id="a" title="T">One *line*.</Note>', { above: '<Note>Above.</Note>\n\n', below: '\n<Note>\n  Below.\n</Note>\n' }),
  );
  expect(found.map(({ block, outside }) => [outside, block.kind, editorText(block.words)])).toEqual([
    ['above', 'note', 'Above.'],
    [undefined, 'note', 'One line.'],
    ['below', 'note', 'Below.'],
  ]);
});

test('each kind says what it says', () => {
  const [question, event, quote] = blocksIn(
    file(
      '  <Question ask="Why?" passages="b1111, b2222" />\n\n  <Event on="2020-01-02" to="2020-02-01">It sank.</Event>\n\n  <Quote statement="s1111" />',
    ),
  );
  expect(question?.block).toMatchObject({ kind: 'question', about: 'answer', ask: 'Why?', passages: ['b1111', 'b2222'], words: [] });
  expect(event?.block).toMatchObject({ on: '2020-01-02', to: '2020-02-01' });
  expect(quote?.block).toMatchObject({ statement: 's1111' });
});

test('a block without an address has one of its words, wherever it stands, until it is written into the file', () => {
  const note = '  <Note>Twice.</Note>';
  const mdx = file(`${note}\n\n${note}\n\n  <Quote statement="s1111" />`);
  const ids = blocksIn(mdx).map(({ block }) => block.id);
  expect(new Set(ids).size).toBe(3);
  expect(blocksIn(file('', { above: `${note.trim()}\n\n` }))[0]?.block.id).toBe(ids[0]);
  const written = writeBlockIds(mdx, 'a.mdx');
  expect(written).toBe(
    mdx.replace('<Note>', `<Note id="${ids[0]}">`).replace('<Note>', `<Note id="${ids[1]}">`).replace('<Quote ', `<Quote id="${ids[2]}" `),
  );
  expect(blocksIn(written.replace('Twice.', 'Another word.')).map(({ block }) => block.id)).toEqual(ids);
  expect(writeBlockIds(written, 'a.mdx')).toBe(written);
});

test.each([
  ['  <Note about="gossip">Words.</Note>', '14: "about" of <Note>: Invalid option: expected one of "background"|"context"|"definition"'],
  ['  <Note></Note>', '14: <Note> says nothing'],
  ['  <Question>Because.</Question>', '14: "ask" of <Question>: it asks nothing; write ask="…?"'],
  ['  <Correction on="soon">Words.</Correction>', '14: "on" of <Correction>: a date is written YYYY-MM-DD'],
  ['  <Note id="Big">Words.</Note>', '14: <Note id="Big"> has no id of the right form'],
  ['  <Note id="b1111">Words.</Note>', '14: the id "b1111" of a block of yours is reserved'],
  ['  <Note onclick="run()">Words.</Note>', '14: <Note> has no attribute "onclick"'],
  ['  <Note title={evil}>Words.</Note>', '14: title={evil} in <Note> is code, and would run'],
  [
    '  <Picture file="a.jpg" credit="C" />',
    '14: "alt" of <Picture>: it is missing; write alt="…": a sentence that says what the picture shows, for whoever can not see it',
  ],
  ['  <Picture file="a.jpg" alt="" credit="C" />', '14: <Picture> says nothing in "alt"'],
  ['  <Picture file="a.jpg" alt="A" />', '14: "credit" of <Picture>: it is missing; write credit="…": who made the picture'],
  [
    '  <Picture file="../a.jpg" alt="A" credit="C" />',
    '14: "file" of <Picture>: write the name of a file that lies in media/ itself, without a folder',
  ],
  [
    '  <Picture file="a.exe" alt="A" credit="C" />',
    '14: "file" of <Picture>: it names no picture; write file="…" with a .jpg, .png, .webp, .avif or .svg of media/',
  ],
  ['  <Picture file="a.jpg" alt="A" credit="C" source="javascript:run()" />', '14: "source" of <Picture>: an address is written https://…'],
  [
    '  <Chart data="a.csv" type="pie" x="a" y="b" title="T" credit="C" />',
    '14: "type" of <Chart>: it is missing, or none that there is; write type="line" or type="bar"',
  ],
  [
    '  <Chart data="a.xlsx" type="bar" x="a" y="b" title="T" credit="C" />',
    '14: "data" of <Chart>: it names no table; write data="….csv" with a file of media/',
  ],
  [
    '  <Chart data="a.csv" type="bar" x="a" y="b" title="T" />',
    '14: "credit" of <Chart>: it is missing; write credit="…": who has collected the numbers',
  ],
  ['  <Note>\n    [press](javascript:run)\n  </Note>', '15: a link goes to javascript:run'],
  ['  <Note>\n    <Passage id="b2222">Words.</Passage>\n  </Note>', '15: <Passage> stands in words of your own'],
  ['  - <Note>Words.</Note>', '14: <Note> stands in a block of the article'],
  ['  <Quote statement="s9999" />', '14: <Quote id="quote-x"> quotes statement "s9999", which does not exist'],
  ['  <Question id="why" ask="Why?" passages="b9999" />', '14: <Question id="why"> is answered by passage "b9999", which does not exist'],
])('%s is refused with its line', (block, fault) => {
  expect(faultsOf(file(block))[0]?.replace(/quote-\w+/, 'quote-x')).toBe(fault);
});

test('code in a summary is refused', () => {
  const mdx = file('').replace('source:', "summary: 'It is {run()}.'\nsource:");
  expect(() => parseDocument(mdx, 'a.mdx')).not.toThrow();
  expect(faultsIn(mdx, 'a.mdx')).toEqual([expect.any(ContentError)]);
});
