import { expect, test } from 'vitest';
import { isSame, mergeValue, mergeWords, show } from '../../../../scripts/lib/reconcile/merge/fields.ts';
import { type Decided, judgeFor, keyOfClash } from '../../../../scripts/lib/reconcile/merge/types.ts';

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

test('a list shows an item that says nothing as empty, and a field that is not there shows nothing', () => {
  expect([show(['Jo', null, 'Pia']), show([]), show(undefined)]).toEqual(['[ Jo, , Pia ]', '[  ]', undefined]);
});

test.each([
  ['a field that is absent and one that is empty', undefined, null],
  ['a field that is absent and an empty list', undefined, []],
  ['a field that is absent and a map with nothing in it', undefined, {}],
  ['a field that is absent and a map of empty fields', undefined, { of: null, by: [] }],
  ['words and a list of them alone', 'Jo', ['Jo']],
  ['words and a list in a list', 'Jo', [['Jo']]],
  ['a year with quotes and one without', 1998, '1998'],
  ['years in lists', [1998, 1999], ['1998', '1999']],
  ['fields in another order', { by: 'Jo', on: 1998 }, { on: '1998', by: 'Jo' }],
  ['fields in another order, three of them', { a: 1, b: 2, c: 3 }, { c: 3, a: 1, b: 2 }],
  ['a map with an empty field and one without it', { by: 'Jo', of: null }, { by: 'Jo' }],
])('%s say the same', (_, one, other) => {
  expect([isSame(one, other), isSame(other, one)]).toEqual([true, true]);
});

test.each([
  ['nothing and the word for it', undefined, 'null'],
  ['nothing and an empty word', undefined, ''],
  ['two names', ['Jo', 'Pia'], ['Pia', 'Jo']],
  ['a list and its first name', ['Jo', 'Pia'], 'Jo'],
  ['a field under two names', { by: 'Jo' }, { of: 'Jo' }],
  ['a field with two values', { by: 'Jo' }, { by: 'Pia' }],
  ['a map and its value', { by: 'Jo' }, 'Jo'],
  ['a map and nothing', { by: 'Jo' }, null],
])('%s do not say the same', (_, one, other) => {
  expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
});

/** Merges a value. @returns what it is, and the conflicts */
function merge(base: unknown, edited: unknown, generated: unknown, isText = false, decided?: Decided) {
  const judge = judgeFor(decided);
  return { value: mergeValue({ base, edited, generated }, { what: 'the field', line: 3, isText }, judge), clashes: judge.clashes };
}

test.each([
  ['the article’s where the editor changed nothing', 'a', 'a', 'b', 'b'],
  ['the article’s where it took out what the editor left', 'a', 'a', undefined, undefined],
  ['the editor’s where the article changed nothing', 'a', 'b', 'a', 'b'],
  ['empty where the editor took out what the article left', 'a', undefined, 'a', undefined],
  ['in the editor’s form where nobody changed it', 1998, '1998', 1998, '1998'],
  ['in the article’s form where the editor wrote theirs otherwise, and the article changed it', 1998, '1998', 1999, 1999],
  ['in the editor’s form where both changed it to the same', 1998, '1999', 1999, '1999'],
])('a field is %s, without a conflict', (_, base, edited, generated, value) => {
  expect(merge(base, edited, generated)).toEqual({ value, clashes: [] });
});

test('a field that both changed is the one of the side that was chosen; words of a person’s are for text alone', () => {
  expect(merge('a', 'b', 'c')).toEqual({
    value: 'b',
    clashes: [{ what: 'the field', line: 3, isText: false, ours: 'b', theirs: 'c', base: 'a' }],
  });
  expect(merge('a', 'b', 'c', false, 'ours')).toEqual({ value: 'b', clashes: [] });
  expect(merge('a', 'b', 'c', false, 'theirs')).toEqual({ value: 'c', clashes: [] });
  const anew = new Map([[keyOfClash({ what: 'the field', ours: 'b', theirs: 'c' }), { words: 'd' }]]);
  expect(merge('a', 'b', 'c', true, anew)).toEqual({ value: 'd', clashes: [] });
  expect(merge('a', 'b', 'c', false, anew)).toMatchObject({ value: 'b', clashes: [{ what: 'the field' }] });
});

test.each([
  ['the article’s where the editor changed none', ['a', 'b'], ['a', 'b'], ['b', 'c'], ['b', 'c']],
  ['in the article’s order where the editor changed none', ['a', 'b'], ['a', 'b'], ['c', 'b', 'a'], ['c', 'b', 'a']],
  ['the editor’s where the article changed none', ['a', 'b'], ['b', 'c'], ['a', 'b'], ['b', 'c']],
  ['in the editor’s form where the article changed none', ['a', 'b'], 'b', ['a', 'b'], 'b'],
  ['without what either took out', ['a', 'b', 'c'], ['b', 'c'], ['a', 'b'], ['b']],
  ['with what each put in, the editor’s first', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c']],
  ['with what both put in once', ['a'], ['a', 'b'], ['b', 'a', 'c'], ['a', 'b', 'c']],
  ['with what the editor put in where the article took the rest out', ['a'], ['a', 'b'], undefined, ['b']],
  ['with what the article put in where the editor took the rest out', ['a'], null, ['a', 'b'], ['b']],
  ['of words that stand alone', 'a', ['a', 'b'], 'c', ['b', 'c']],
])('a list of words is %s', (_, base, edited, generated, expected) => {
  expect(mergeWords({ base, edited, generated })).toEqual(expected);
});
