import { describe, expect, test } from 'vitest';
import { addMove, answerFor, faultyMove, idNow, moveOf } from '../../../../src/lib/moved/moves.ts';
import type { Move } from '../../../../src/schemas/moved.ts';

const on = '2031-03-12';
const move = (kind: Move['kind'], from: string, to?: string, more: Partial<Move> = {}): Move => ({
  kind,
  from,
  ...(to && { to }),
  on,
  ...more,
});

const moves = [
  move('actor', 'a', 'b'),
  move('actor', 'b', 'c'),
  move('theme', 'a', 'x'),
  move('explainer', 'gone', undefined, { pages: ['embed'] }),
  move('actor', 'lost'),
  move('actor', 'led', 'lost'),
  move('section', 'a', 's', { in: 'ice' }),
];

test.each([
  [{ kind: 'actor', id: 'a' }, { to: 'c' }, 'c'],
  [{ kind: 'actor', id: 'b' }, { to: 'c' }, 'c'],
  [{ kind: 'actor', id: 'c' }, undefined, 'c'],
  [{ kind: 'theme', id: 'a' }, { to: 'x' }, 'x'],
  [{ kind: 'term', id: 'a' }, undefined, 'a'],
  [{ kind: 'explainer', id: 'gone' }, { on, pages: ['embed'] }, 'gone'],
  [{ kind: 'actor', id: 'lost' }, { on, pages: [] }, 'lost'],
  [{ kind: 'actor', id: 'led' }, { on, pages: [] }, 'led'],
  [{ kind: 'section', in: 'ice', id: 'a' }, { to: 's' }, 's'],
  [{ kind: 'section', in: 'snow', id: 'a' }, undefined, 'a'],
] as const)('what became of %j', (moved, answer, now) => {
  expect([answerFor(moves, moved), idNow(moves, moved)]).toEqual([answer, now]);
  expect(moveOf(moves, moved)?.from).toBe(answer && moved.id);
});

describe('after one more move', () => {
  const added = (before: Move[], one: Move) =>
    addMove(before, one).map(({ kind, in: explainer, from, to }) => [kind, explainer, from, to].filter(Boolean).join(' '));

  test.each([
    ['it stands behind the others', [move('actor', 'a', 'b')], move('actor', 'c', 'd'), ['actor a b', 'actor c d']],
    ['it stands for one of its address', [move('actor', 'a', 'b')], move('actor', 'a', 'c'), ['actor a c']],
    ['what it leads to is there again', [move('actor', 'b', 'a')], move('actor', 'a', 'b'), ['actor a b']],
    ['another kind of the same names stays', [move('theme', 'b', 'a')], move('actor', 'a', 'b'), ['theme b a', 'actor a b']],
    ['one that is withdrawn brings nothing back', [move('actor', 'b')], move('actor', 'a'), ['actor b', 'actor a']],
    [
      'the sections of an explainer go with it',
      [move('section', 'p', 'q', { in: 'ice' }), move('section', 'p', 'q', { in: 'snow' })],
      move('explainer', 'ice', 'frost'),
      ['section frost p q', 'section snow p q', 'explainer ice frost'],
    ],
    [
      'those of one that is withdrawn are gone',
      [move('section', 'p', 'q', { in: 'ice' }), move('section', 'p', 'q', { in: 'snow' })],
      move('explainer', 'ice'),
      ['section snow p q', 'explainer ice'],
    ],
    [
      'those of an actor of its name stay',
      [move('section', 'p', 'q', { in: 'ice' })],
      move('actor', 'ice', 'frost'),
      ['section ice p q', 'actor ice frost'],
    ],
    [
      'a section of another explainer stays',
      [move('section', 'p', 'q', { in: 'snow' })],
      move('section', 'p', 'r', { in: 'ice' }),
      ['section snow p q', 'section ice p r'],
    ],
  ])('%s', (_, before, one, after) => {
    expect(added(before, one)).toEqual(after);
  });
});

test.each([
  [[], undefined],
  [moves, undefined],
  [[move('actor', 'a', 'b'), move('actor', 'a', 'c')], 'actor "a" is moved twice'],
  [[move('actor', 'a', 'b'), move('theme', 'a', 'c')], undefined],
  [[move('actor', 'a', 'a')], 'actor "a" leads back to itself'],
  [[move('actor', 'a', 'b'), move('actor', 'b', 'a')], 'actor "a" leads back to itself'],
  [[move('actor', 'x', 'a'), move('actor', 'a', 'b'), move('actor', 'b', 'a')], 'actor "x" leads back to itself'],
])('a list that leads nowhere is refused with its entry: %#', (list, problem) => {
  const fault = faultyMove(list);
  expect(fault?.problem).toBe(problem);
  if (fault) expect(list).toContain(fault.move);
});
