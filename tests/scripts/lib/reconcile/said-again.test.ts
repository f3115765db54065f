import { expect, test } from 'vitest';
import type { Fields } from '../../../../scripts/lib/reconcile/merge/fields.ts';
import type { ListItem } from '../../../../scripts/lib/reconcile/merge/items.ts';
import { saidAgain } from '../../../../scripts/lib/reconcile/merge/said-again.ts';

const point = (key: string): ListItem => ({ key, fields: {}, line: 1 });
const again = (taken: string[], generated: string[]) =>
  saidAgain('keyPoints', { edited: [], generated: generated.map(point) }, new Set(taken));

test.each([
  ['has most of its words', 'b1111 one two three four', 'b1111 one two five six', true],
  ['has fewer of them', 'b1111 one two three four', 'b1111 one five six seven', false],
  ['has all of its words, and as many again', 'b1111 one two', 'b1111 one two three four', true],
  ['has all of its words among many', 'b1111 one two', 'b1111 one two three four five', false],
  ['has a part of its words', 'b1111 one two three four five', 'b1111 one two', false],
  ['stands in another passage', 'b1111 one two three four', 'b2222 one two three four', false],
])('a key point is one that was taken out, reworded, where it %s: %s, now %s', (_, taken, now, isAgain) => {
  expect(again([taken], [now])).toEqual(isAgain ? [now] : []);
});

test('of several key points those are held back that reword one of several that were taken out', () => {
  const taken = ['b1111 one two three', 'b1111 the old ferry sails', 'b2222 it rains'];
  expect(again(taken, ['b1111 the new ferry sails', 'b1111 nobody came at all', 'b2222 it rains hard'])).toEqual([
    'b1111 the new ferry sails',
    'b2222 it rains hard',
  ]);
});

test('a key point that was taken out and is still found holds no other back', () => {
  expect(again(['b1111 one two three four'], ['b1111 one two three four', 'b1111 one two three five'])).toEqual([]);
});

test.each(['actors', 'themes', 'dates'] as const)('of %s none is held back', (name) => {
  const generated = [point('b1111 one two three five')];
  expect(saidAgain(name, { edited: [], generated }, new Set(['b1111 one two three four']))).toEqual([]);
});

const said = (key: string, fields: Fields): ListItem => ({ key, fields, line: 1 });

test.each([
  ['of the same words', { passage: 'b1111', content: ['it rains'] }, ['s1111']],
  ['of other words', { passage: 'b1111', content: ['it snows'] }, []],
  ['of another passage', { passage: 'b2222', content: ['it rains'] }, []],
])('a statement is held back where the editor wrote one %s', (_, fields, expected) => {
  const generated = [said('s1111', { passage: 'b1111', content: 'it rains', cue: 'said' })];
  expect(saidAgain('statements', { edited: [said('sxxxx', fields)], generated }, new Set())).toEqual(expected);
  expect(saidAgain('statements', { edited: [said('s1111', fields)], generated }, new Set())).toEqual([]);
});
