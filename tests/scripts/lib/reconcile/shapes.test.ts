import { expect, test } from 'vitest';
import { mergeShapes, standingsOf } from '../../../../scripts/lib/reconcile/merge/shapes.ts';
import type { BlockLeaf, DocumentSection } from '../../../../src/lib/explainer/document.ts';
import { gather, type Tree } from '../../../../src/lib/shape.ts';

type Blocks = Tree<BlockLeaf>[];
const passage = (id: string): BlockLeaf => ({ kind: 'passage', id });
const rule: BlockLeaf = { kind: 'rule' };
const film: BlockLeaf = { kind: 'embed', url: 'https://films.example/1' };
const list = (...items: Blocks): Tree<BlockLeaf> => ({ kind: 'list', blocks: items });
const item = (...blocks: Blocks): Tree<BlockLeaf> => ({ kind: 'item', blocks });
const ticked = (...blocks: Blocks): Tree<BlockLeaf> => ({ kind: 'item', done: true, blocks });
const quotation = (...blocks: Blocks): Tree<BlockLeaf> => ({ kind: 'quotation', blocks });
const [a, b, c] = ['a', 'b', 'c'].map(passage) as [BlockLeaf, BlockLeaf, BlockLeaf];

const sections = (blocks: Blocks[]): DocumentSection[] => blocks.map((own) => ({ blocks: own }) as unknown as DocumentSection);
/** How passages stand after a merge of how they stand in one section. */
function merge(base: Blocks, edited: Blocks, generated: Blocks, ids = ['a', 'b']): Blocks {
  const shapeOf = mergeShapes({ base: sections([base]), edited: sections([edited]), generated: sections([generated]) });
  return gather(ids.flatMap(shapeOf));
}

test.each([
  ['as the article has them now, where the editor changed nothing', [a, b], [a, b], [list(item(a), item(b))], [list(item(a), item(b))]],
  ['as the editor has them, where the article changed nothing', [list(item(a), item(b))], [a, b], [list(item(a), item(b))], [a, b]],
  ['as the editor has them, where both changed it', [a, b], [list(item(a), item(b))], [quotation(a, b)], [list(item(a), item(b))]],
  ['as each side has changed it', [a, b], [quotation(a), b], [a, list(item(b))], [quotation(a), list(item(b))]],
  ['with the line that the article has put between', [a, b], [a, b], [a, rule, b], [a, rule, b]],
  ['with the line that the editor has put between', [a, b], [a, rule, b], [a, b], [a, rule, b]],
  ['without the line that the editor has taken out', [a, rule, b], [a, b], [a, rule, b], [a, b]],
  ['without the line that the article has taken out', [a, rule, b], [a, rule, b], [a, b], [a, b]],
  ['with what the article has put before the first', [a, b], [a, b], [film, rule, a, b], [film, rule, a, b]],
  ['with what the editor has put before the first', [a, b], [film, a, b], [a, b], [film, a, b]],
  ['with the empty quotation that the article has put between', [a, b], [a, b], [a, quotation(), b], [a, quotation(), b]],
  ['with what stands last', [a, b], [a, b], [a, b, rule, film], [a, b, rule, film]],
] as [string, Blocks, Blocks, Blocks, Blocks][])('passages stand %s', (_, base, edited, generated, expected) => {
  expect(merge(base, edited, generated)).toEqual(expected);
});

test('a passage that only one side has stands as it has it', () => {
  expect(merge([a], [a, quotation(b)], [a, list(item(c))], ['a', 'b', 'c'])).toEqual([a, quotation(b), list(item(c))]);
});

test('a passage that is new to both sides stands as the article has it', () => {
  expect(merge([a], [a, b], [a, quotation(b)])).toEqual([a, quotation(b)]);
});

test('what no version knows stands alone', () => {
  expect(merge([a], [a], [a], ['z'])).toEqual([passage('z')]);
});

test('an item that the editor has ticked stays in the list that the article has made longer', () => {
  const base = [list(item(a), item(b))];
  expect(merge(base, [list(ticked(a), item(b))], [list(item(a), item(b), item(c))], ['a', 'b', 'c'])).toEqual([
    list(ticked(a), item(b), item(c)),
  ]);
});

test('a picture’s line stays in the item that it stands in, and in no list of its own', () => {
  const shape = [list(item(film, a), item(b, rule))];
  expect(merge(shape, [list(item(film, a), ticked(b, rule))], shape)).toEqual([list(item(film, a), ticked(b, rule))]);
});

test('two lists of one kind stay two', () => {
  const base = [list(item(a)), list(item(b))];
  expect(merge(base, [list(ticked(a)), list(item(b))], base)).toEqual([list(ticked(a)), list(item(b))]);
});

test('what stands after the last passage of a section is not before the first of the next', () => {
  const standings = standingsOf(
    sections([
      [a, rule],
      [film, b],
    ]),
  );
  expect(standings.get('a')).toEqual({ within: [], before: [], after: [{ within: [], leaf: rule }] });
  expect(standings.get('b')).toEqual({ within: [], before: [{ within: [], leaf: film }], after: [] });
});
