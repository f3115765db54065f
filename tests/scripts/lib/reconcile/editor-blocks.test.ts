import { expect, test } from 'vitest';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { base, change, longer, merge } from './ferry.ts';

const note = `  <Note id="why" title="Why it stopped">
    The *old* ferry   sank in 1998.
</Note>`;
const firstPassage = 'paid for it.\n  </Passage>';
const noted = change(base, [firstPassage, `${firstPassage}\n\n${note}`]);
const order = (mdx: string): string[] => Array.from(mdx.matchAll(/<(?:Section|Passage|Note) id="([^"]+)"/g), ([, id]) => id ?? '');

test('a block stays as its editor wrote it, to the character, after the passage that it followed', () => {
  const { mdx, gone } = merge(noted, longer);
  expect(mdx).toContain(`paid twice for it.\n  </Passage>\n\n${note}\n</Section>`);
  expect(gone).toEqual([]);
});

test('a block goes with its passage to another section', () => {
  const moved = change(
    longer,
    [longer.slice(longer.indexOf('<Section id="the-ferry"'), longer.indexOf('<Section id="the-wait"')), ''],
    ['worth the wait.\n  </Passage>', 'worth the wait.\n  </Passage>\n\n  <Passage id="b1111">\n    The ferry sails.\n  </Passage>'],
  );
  expect(order(merge(noted, moved).mdx)).toEqual(['the-wait', 'b2222', 'b1111', 'why']);
});

test('without its passage a block stands before the one that it preceded, else where its section is, else at the end of the one before', () => {
  const before = change(base, ['  <Passage id="b2222">', `${note}\n\n  <Passage id="b2222">`]);
  const renamedPassage = change(
    longer,
    ['id="b2222"', 'id="b3333"'],
    ['{ passage: b2222', '{ passage: b3333'],
    ['passage: b2222, s', 'passage: b3333, s'],
  );
  expect(order(merge(before, renamedPassage).mdx)).toEqual(['the-ferry', 'b1111', 'the-wait', 'why', 'b3333']);
  const gone = longer
    .slice(0, longer.indexOf('\n<Section id="the-wait"'))
    .replace(/^ {2}- { (?:id: (?:s1111|ida-brandt)|passage).*\n/gm, '')
    .replace('keyPoints:\n', 'keyPoints: []\n')
    .replace('statements:\n', 'statements: []\n');
  expect(order(merge(before, gone).mdx)).toEqual(['the-ferry', 'b1111', 'why']);
});

test('blocks above and below the sections stay there', () => {
  const edited = `${change(base, ['---\n\n<Section', '---\n\n<Note id="first">Read *this*.</Note>\n\n<Section'], ['\n<Section id="the-wait"', '\n<Note id="between">\n  More.\n</Note>\n\n<Section id="the-wait"'])}\n<Note id="last">The end.</Note>\n`;
  const { mdx } = merge(edited, longer);
  expect(order(mdx)).toEqual(['first', 'the-ferry', 'b1111', 'between', 'the-wait', 'b2222', 'last']);
  expect(mdx).toContain('---\n\n<Note id="first">Read *this*.</Note>\n\n<Section');
});

test('a new section whose address a block has gets another one', () => {
  const edited = change(base, [firstPassage, `${firstPassage}\n\n  <Note id="the-price">\n    Cheap.\n  </Note>`]);
  const more = `${longer}\n<Section id="the-price" from="article">\n  ## The price\n\n  <Passage id="b4444">\n    It costs a crown.\n  </Passage>\n</Section>\n`;
  const { mdx } = merge(edited, more);
  expect(() => readExplainer(mdx, 'a.mdx')).not.toThrow();
  expect(order(mdx)).toContain('the-price-2');
});
