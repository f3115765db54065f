import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { writeNodes } from '../../../../src/lib/explainer/syntax.ts';
import { blockNodes, sourcesOfBlocks, type WrittenLeaf, withEditorBlocks } from '../../../../src/lib/explainer/write-blocks.ts';
import { flatten, gather, type Tree } from '../../../../src/lib/shape.ts';

const sectionOf = (...blocks: string[]): string =>
  `<Section id="s">\n  ## S\n\n${blocks.join('\n\n').replace(/^(?=.)/gm, '  ')}\n</Section>\n`;

/** The blocks of a section as they are written again. */
function written(...blocks: string[]): string {
  const mdx = sectionOf(...blocks);
  const sections = parseDocument(mdx, 'x.mdx');
  const [section] = sections;
  const byId = new Map(section?.passages.map((passage) => [passage.id, passage]));
  const leaves = flatten(section?.blocks ?? []).map(({ within, leaf }) => ({
    within,
    ...(leaf && { leaf: (leaf.kind === 'passage' ? byId.get(leaf.id) : leaf) as WrittenLeaf }),
  }));
  const trees: Tree<WrittenLeaf>[] = gather(leaves);
  return withEditorBlocks(writeNodes(blockNodes(trees)), sourcesOfBlocks(mdx, sections));
}

describe('what is read of an article is written as it was', () => {
  test.each([
    [
      'a paragraph',
      '<Passage id="b1000">\n  A *new* [ferry](https://a.example/ "It"), ~~old~~ `x` <Actor id="renn" as="alias">Renn</Actor>.\n</Passage>',
    ],
    ['lines of one', '<Passage id="b1000">\n  One.\\\n  Two.\n</Passage>'],
    ['text whose spaces stay', '<Passage id="b1000">\n  ```\n  dep 08:00\n    arr 08:40\n  ```\n</Passage>'],
    ['a list', '- <Passage id="b1000">One.</Passage>\n- <Passage id="c1000">Two.</Passage>'],
    ['a numbered list', '1. <Passage id="b1000">One.</Passage>\n2. <Passage id="c1000">Two.</Passage>'],
    ['one that starts later', '3. <Passage id="b1000">Three.</Passage>\n4. <Passage id="c1000">Four.</Passage>'],
    ['one that starts at nothing', '0. <Passage id="b1000">Nothing.</Passage>'],
    ['a list with boxes', '- [x] <Passage id="b1000">One.</Passage>\n- [ ] <Passage id="c1000">Two.</Passage>'],
    [
      'a list in a list',
      '- <Passage id="b1000">One.</Passage>\n  - <Passage id="c1000">Two.</Passage>\n- <Passage id="d1000">Three.</Passage>',
    ],
    ['a quotation', '> <Passage id="b1000">One.</Passage>\n>\n> <Passage id="c1000">Two.</Passage>'],
    ['a line', '<Passage id="b1000">\n  One.\n</Passage>\n\n---\n\n<Passage id="c1000">\n  Two.\n</Passage>'],
    ['a table', '| <Row id="b1000" /> Pier | *Boats* | c |\n| :- | -: | :-: |\n| <Row id="c1000" /> East | 4 | d |'],
    ['a table without a header', '| | |\n| - | - |\n| <Row id="b1000" /> East | 4 |'],
    [
      'a table with a caption',
      '<Table>\n  <Passage id="b1000">\n    Over it.\n  </Passage>\n\n  | <Row id="c1000" /> Pier |\n  | - |\n  | <Row id="d1000" /> East |\n</Table>',
    ],
    [
      'a figure',
      '<Figure picture="quay-1a2b3c4d5e-600x400.jpg" alt="A quay.">\n  <Passage id="b1000">\n    Below it.\n  </Passage>\n</Figure>',
    ],
    ['an empty figure', '<Figure>\n  <Passage id="b1000">\n    Below it.\n  </Passage>\n</Figure>'],
    [
      'a film',
      '<Embed url="https://film.example/1" name="A film" />\n\n<Embed url="https://film.example/2" />\n\n<Passage id="b1000">\n  One.\n</Passage>',
    ],
    ['a note', '<Passage id="b1000">\n  One[^B1].\n</Passage>\n\n[^B1]: <Passage id="c1000">A note.</Passage>'],
    [
      'an editor’s block',
      '<Passage id="b1000">\n  One.\n</Passage>\n\n<Note   about="context" >Kept  *as* it is.</Note>\n\n<Note id="n1">$& stays.</Note>',
    ],
  ])('%s', (_, block) => {
    expect(written(block)).toBe(block);
  });

  test.each([
    [
      'a row with fewer cells than there are columns',
      '| <Row id="b1000" /> a | b |\n| - | - |\n| <Row id="c1000" /> d |',
      '| <Row id="b1000" /> a | b |\n| - | - |\n| <Row id="c1000" /> d | |',
    ],
    [
      'a table without an address in its first row is one without a header',
      '|  |  |\n|---|---|\n| <Row id="c1000" /> d | e |',
      '| | |\n| - | - |\n| <Row id="c1000" /> d | e |',
    ],
    [
      'a list in an item that starts late stands apart',
      '- <Passage id="b1000">One.</Passage>\n\n  3. <Passage id="c1000">Two.</Passage>',
      '- <Passage id="b1000">One.</Passage>\n\n  3. <Passage id="c1000">Two.</Passage>',
    ],
    [
      'a quotation in an item stands apart',
      '- <Passage id="b1000">One.</Passage>\n\n  > <Passage id="c1000">Two.</Passage>',
      '- <Passage id="b1000">One.</Passage>\n\n  > <Passage id="c1000">Two.</Passage>',
    ],
  ])('%s', (_, block, again) => {
    expect(written(block)).toBe(again);
    expect(written(again)).toBe(again);
  });
});

test('a caption stands in a table alone', () => {
  expect(() => blockNodes([{ kind: 'caption', blocks: [] }])).toThrow(new Error('a caption stands in a table'));
});
