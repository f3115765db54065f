import { expect, test } from 'vitest';
import { mergeValue } from '../../../../scripts/lib/reconcile/merge/fields.ts';
import { judgeFor } from '../../../../scripts/lib/reconcile/merge/types.ts';

test.each([
  ['words', 'Mine', 'Mine'],
  ['a year', 1998, '1998'],
  ['nothing', null, undefined],
  ['an empty field of a map', { name: 'Vell', of: null }, '{ name: Vell, of: null }'],
  ['a list', ['it was worth', 'the wait'], '[ it was worth, the wait ]'],
  ['a list in a map', { status: 'approved', by: ['Jo', 'Pia'] }, '{ status: approved, by: [ Jo, Pia ] }'],
])('a conflict shows %s as a line of the frontmatter has it', (_, value, shown) => {
  const judge = judgeFor(undefined);
  const clash = { what: 'the field', line: 3 };
  expect(mergeValue({ base: 'Before', edited: value, generated: 'New' }, clash, judge)).toBe(value);
  expect(mergeValue({ base: value, edited: undefined, generated: 'New' }, clash, judge)).toBe(shown === undefined ? 'New' : undefined);
  expect(judge.clashes.map(({ ours, theirs, base }) => [ours, theirs, base])).toEqual([
    [shown, 'New', 'Before'],
    ...(shown === undefined ? [] : [[undefined, 'New', shown]]),
  ]);
});
