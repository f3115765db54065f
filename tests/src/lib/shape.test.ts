import { expect, test } from 'vitest';
import { ContentError } from '../../../src/lib/content-error.ts';
import { figuresIn, flatten, gather, holderSchema, type Tree } from '../../../src/lib/shape.ts';

const figure = (picture: string, ...blocks: Tree<string>[]): Tree<string> => ({ kind: 'figure', picture, blocks });
const trees: Tree<string>[] = [
  'a',
  {
    kind: 'list',
    blocks: [
      { kind: 'item', blocks: ['b', 'c'] },
      { kind: 'item', blocks: ['d'] },
    ],
  },
  { kind: 'quotation', blocks: [] },
  { kind: 'list', start: 3, blocks: [{ kind: 'item', done: true, blocks: ['e'] }] },
  'f',
];

test('things are in their order, each with what holds it', () => {
  expect(flatten(trees).map(({ within, leaf }) => [leaf, ...within.map(({ kind }) => kind)])).toEqual([
    ['a'],
    ['b', 'list', 'item'],
    ['c', 'list', 'item'],
    ['d', 'list', 'item'],
    [undefined, 'quotation'],
    ['e', 'list', 'item'],
    ['f'],
  ]);
  const [, b, c, d] = flatten(trees);
  expect([b?.within[1] === c?.within[1], c?.within[1] === d?.within[1], c?.within[0] === d?.within[0]]).toEqual([true, false, true]);
});

test('what was taken apart is put together again', () => {
  expect(gather(flatten(trees))).toEqual(trees);
  expect(gather([])).toEqual([]);
  expect(gather([{ within: [] }])).toEqual([]);
});

test('figures are found wherever they stand, one within another too', () => {
  const inner = figure('c');
  const outer = figure('b', 'x', inner);
  expect(figuresIn([figure('a'), 'x', { kind: 'quotation', blocks: [outer] }])).toEqual([figure('a'), outer, inner]);
});

test.each([
  [{ kind: 'list', start: 0 }, true],
  [{ kind: 'list', start: -1 }, false],
  [{ kind: 'list', start: 1.5 }, false],
  [{ kind: 'item', done: false }, true],
  [{ kind: 'quotation' }, true],
  [{ kind: 'quotation', more: 1 }, false],
  [{ kind: 'table', align: ['left', 'right', 'center', null] }, true],
  [{ kind: 'table', align: ['top'] }, false],
  [{ kind: 'caption' }, true],
  [{ kind: 'figure' }, true],
  [{ kind: 'figure', alt: '' }, false],
  [{ kind: 'note', label: '1' }, true],
  [{ kind: 'note', label: '' }, false],
  [{ kind: 'poem' }, false],
])('%j holds passages: %j', (holder, is) => {
  expect(holderSchema.safeParse(holder).success).toBe(is);
});

test('a fault says what is wrong, where, and what to do now', () => {
  const error = new ContentError('it rains', { file: 'a.mdx', line: 3 }, 'Stay in.');
  expect([error.format(), error.name, error.loc, error.hint, error.message]).toEqual([
    'a.mdx:3: it rains\n  Stay in.',
    'ContentError',
    { file: 'a.mdx', line: 3 },
    'Stay in.',
    'it rains',
  ]);
  expect(new ContentError('it rains', { file: 'a.mdx' }, 'Stay in.').format()).toBe('a.mdx: it rains\n  Stay in.');
});
