import { expect, test } from 'vitest';
import type { Fields } from '../../../../scripts/lib/reconcile/merge/fields.ts';
import { isOwned, type ListItem, mergeItems } from '../../../../scripts/lib/reconcile/merge/items.ts';
import { judgeFor } from '../../../../scripts/lib/reconcile/merge/types.ts';

const listOf = (items: Record<string, Fields>): ListItem[] =>
  Object.entries(items).map(([key, fields], index) => ({ key, fields, line: index + 8 }));

interface Rules {
  rejected?: string[];
  accepted?: string[];
  needed?: string[];
}
/** Merges lists of items by their keys. */
function merge(base: Record<string, Fields>, edited: Record<string, Fields>, generated: Record<string, Fields>, rules: Rules = {}) {
  const judge = judgeFor(undefined);
  const { rejected = [], accepted = [], needed = [] } = rules;
  const result = mergeItems(
    { base: listOf(base), edited: listOf(edited), generated: listOf(generated) },
    { name: 'actor', rejected: new Set(rejected), accepted: new Set(accepted), needed: new Set(needed), judge },
  );
  return {
    items: Object.fromEntries(result.items.map(({ key, fields }) => [key, fields])),
    rejected: [...result.rejected],
    clashes: judge.clashes,
  };
}

/** Suggested, and an editor's. */
const sugg = (name: string, rest: Fields = {}): Fields => ({ name, from: 'suggested', ...rest });
const own = (name: string, rest: Fields = {}): Fields => ({ name, ...rest });

test.each([
  ['what nobody marked', {}, true],
  ['what an empty mark stands at', { from: null }, true],
  ['what is marked as an editor’s', { from: 'editor' }, true],
  ['what is marked as suggested', { from: 'suggested' }, false],
  ['what is marked as the article’s', { from: 'article' }, false],
])('an editor stands for %s: %j', (_, fields, expected) => {
  expect(isOwned(fields)).toBe(expected);
});

test.each([
  ['stays as it is generated where nobody changed it', { a: sugg('A') }, { a: sugg('A') }, { a: sugg('A') }, { a: sugg('A') }, []],
  ['follows the article where the editor left it', { a: sugg('A') }, { a: sugg('A') }, { a: sugg('B') }, { a: sugg('B') }, []],
  ['goes with the article where the editor left it', { a: sugg('A') }, { a: sugg('A') }, {}, {}, []],
  ['comes in with the article', {}, {}, { a: sugg('A') }, { a: sugg('A') }, []],
  ['stays out once the editor took it out', { a: sugg('A') }, {}, { a: sugg('A') }, {}, ['a']],
  ['stays out where the article has it no longer either', { a: sugg('A') }, {}, {}, {}, ['a']],
  ['stays where an editor wrote it', {}, { a: own('A') }, {}, { a: own('A') }, ['a']],
  ['stays where an editor changed it and the article has it no longer', { a: sugg('A') }, { a: sugg('B') }, {}, { a: sugg('B') }, ['a']],
  ['stays where an editor took it over and the article has it no longer', { a: sugg('A') }, { a: own('A') }, {}, { a: own('A') }, ['a']],
  ['is the editor’s where they wrote it before it was found', {}, { a: own('A') }, { a: sugg('B') }, { a: own('A') }, []],
  ['is as the editor took it over, whatever the article says', { a: sugg('A') }, { a: own('A') }, { a: sugg('B') }, { a: own('A') }, []],
] as [string, Record<string, Fields>, Record<string, Fields>, Record<string, Fields>, Record<string, Fields>, string[]][])(
  'an item %s',
  (_, base, edited, generated, items, rejected) => {
    expect(merge(base, edited, generated)).toEqual({ items, rejected, clashes: [] });
  },
);

test('an item that a person took out in an earlier run stays out until they put it back', () => {
  expect(merge({}, {}, { a: sugg('A') }, { rejected: ['a'] })).toEqual({ items: {}, rejected: ['a'], clashes: [] });
  expect(merge({}, { a: own('A') }, { a: sugg('A') }, { rejected: ['a'] })).toEqual({ items: { a: own('A') }, rejected: [], clashes: [] });
});

test('an item that nobody suggests any more stays where something refers to it, and only that', () => {
  const both = { a: sugg('A'), b: sugg('B') };
  expect(merge(both, both, {}, { needed: ['b'] })).toEqual({ items: { b: sugg('B') }, rejected: ['b'], clashes: [] });
});

test.each([
  [
    'keeps what the editor changed, and takes what the article changed',
    { kind: 'x', iptc: '1' },
    { kind: 'y', iptc: '1' },
    { kind: 'x', iptc: '2' },
    { kind: 'y', iptc: '2' },
  ],
  ['has no field that the editor took out', { kind: 'x' }, {}, { kind: 'x' }, {}],
  ['has no field that the article took out', { kind: 'x' }, { kind: 'x' }, {}, {}],
  ['has a field that the article brings', {}, {}, { kind: 'x' }, { kind: 'x' }],
  ['has a field that the editor brings', {}, { kind: 'x' }, {}, { kind: 'x' }],
  ['is as sure as the article says now', { confidence: 0.5 }, { confidence: 0.5 }, { confidence: 0.6 }, { confidence: 0.6 }],
  ['is as sure as the editor says', { confidence: 0.5 }, { confidence: 0.7 }, { confidence: 0.6 }, { confidence: 0.7 }],
  [
    'has the words that brought it as sets',
    { because: ['a', 'b'] },
    { because: ['b', 'c'] },
    { because: ['a', 'b', 'd'] },
    { because: ['b', 'c', 'd'] },
  ],
])('a suggested item %s, without a conflict', (_, base, edited, generated, expected) => {
  expect(merge({ a: sugg('A', base) }, { a: sugg('A', edited) }, { a: sugg('A', generated) })).toEqual({
    items: { a: sugg('A', expected) },
    rejected: [],
    clashes: [],
  });
});

test('a field of an item that both changed is a conflict, with its line and the item’s name; a name may be written anew', () => {
  const version = (kind: string): Record<string, Fields> => ({ z: sugg('Z'), a: sugg(`A${kind}`, { kind }) });
  expect(merge(version('1'), version('2'), version('3'))).toEqual({
    items: version('2'),
    rejected: [],
    clashes: [
      { what: '"name" of actor "a"', line: 9, isText: true, ours: 'A2', theirs: 'A3', base: 'A1' },
      { what: '"kind" of actor "a"', line: 9, isText: false, ours: '2', theirs: '3', base: '1' },
    ],
  });
});

test('where an item comes from, and how sure that is, are never a conflict', () => {
  const about = (from: string, confidence: number) => ({ a: { name: 'A', from, confidence } });
  expect(merge(about('suggested', 0.5), about('article', 0.6), about('suggested', 0.7))).toMatchObject({
    items: about('article', 0.6),
    clashes: [],
  });
  expect(merge(about('suggested', 0.5), about('editor', 0.5), about('article', 0.7))).toMatchObject({
    items: about('editor', 0.5),
    clashes: [],
  });
  const [mine] = [
    merge({ a: sugg('A', { confidence: 0.5 }) }, { a: own('A', { confidence: 0.5 }) }, { a: sugg('A', { confidence: 0.7 }) }),
  ];
  expect(mine?.items).toEqual({ a: own('A', { confidence: 0.5 }) });
});

test('what an editor has changed in an item that is theirs is a conflict where the article changes it too, and nothing else is', () => {
  const { items, clashes } = merge({ a: sugg('A', { kind: '1' }) }, { a: own('B', { kind: '1' }) }, { a: sugg('C', { kind: '3' }) });
  expect(items).toEqual({ a: own('B', { kind: '1' }) });
  expect(clashes.map(({ what }) => what)).toEqual(['"name" of actor "a"']);
});

test('who said something is a conflict where the editor stands for that actor and the article names another', () => {
  const said = (actor: string) => ({ a: sugg('A', { actor }) });
  const told = (accepted: string[], edited: string, generated: string) =>
    merge(said('ida'), said(edited), said(generated), { accepted }).clashes.map(({ ours, theirs, base }) => [ours, theirs, base]);
  expect(told(['ida'], 'ida', 'otto')).toEqual([['ida', 'otto', undefined]]);
  expect(told(['ida'], 'ida', 'ida')).toEqual([]);
  expect(told([], 'ida', 'otto')).toEqual([]);
  expect(told(['otto'], 'ida', 'otto')).toEqual([]);
  const kind = merge(
    { a: sugg('A', { kind: 'ida' }) },
    { a: sugg('A', { kind: 'ida' }) },
    { a: sugg('A', { kind: 'x' }) },
    { accepted: ['ida'] },
  );
  expect(kind.clashes).toEqual([]);
});

test('items stand in the article’s order, and new ones after what they follow', () => {
  const items = (keys: string) => Object.fromEntries([...keys].map((key) => [key, sugg(key)]));
  expect(Object.keys(merge(items('abc'), items('abc'), items('cxab')).items).join('')).toBe('cxab');
  expect(Object.keys(merge(items('abc'), items('acb'), items('abxc')).items).join('')).toBe('acbx');
});
