import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Fields } from '../../../../scripts/lib/reconcile/merge/fields.ts';
import {
  fromOf,
  isList,
  itemsOf,
  LISTS,
  type ListName,
  type Matter,
  mapOf,
  matterOf,
} from '../../../../scripts/lib/reconcile/merge/matter.ts';

const matter = (yaml: string): Matter =>
  matterOf({
    yaml,
    document: parseDocument(yaml),
    lineOf: (path: unknown[]) => 100 + Number(path.at(-1)),
  } as unknown as Parameters<typeof matterOf>[0]);

test.each([
  ['actors', { id: 'vell', name: 'V' }, 'vell', 'actor'],
  ['themes', { id: 5 }, '5', 'theme'],
  ['keyPoints', { passage: 'b1111', text: 'It rains' }, 'b1111 It rains', 'key point'],
  ['dates', { passage: 'b1111', text: 'on Monday', on: 'x' }, 'b1111 on Monday', 'date'],
  ['statements', { id: 's1111', passage: 'b1111' }, 's1111', 'statement'],
] as [ListName, Fields, string, string][])('an item of %s is known by what makes it one, and has a name', (name, fields, key, called) => {
  expect([isList(name), LISTS[name].keyOf(fields), LISTS[name].name]).toEqual([true, key, called]);
});

test('the other fields are no lists, not even one that every object has', () => {
  expect(['source', 'leftOut', 'constructor'].map(isList)).toEqual([false, false, false]);
});

test('items of one key are told apart by their place, and each has its line', () => {
  const own = matter('format: 1\nactors: [{ id: a }, { id: b }, { id: a }, { id: a }]');
  expect(itemsOf(own, 'actors').map(({ key, line }) => `${key} ${line}`)).toEqual(['a 100', 'b 101', 'a (2) 102', 'a (3) 103']);
  expect(itemsOf(own, 'themes')).toEqual([]);
});

test('a statement loses its speaker with the actor that was taken out, and an item of another list keeps all', () => {
  const own = matter('format: 1\nstatements: [{ id: s1111, actor: vell }, { id: s2222, actor: jo }]\nthemes: [{ id: x, actor: vell }]');
  const without = new Set(['vell']);
  expect(itemsOf(own, 'statements', without).map(({ fields }) => fields)).toEqual([{ id: 's1111' }, { id: 's2222', actor: 'jo' }]);
  expect(itemsOf(own, 'themes', without).map(({ fields }) => fields)).toEqual([{ id: 'x', actor: 'vell' }]);
  expect(itemsOf(own, 'statements').map(({ fields }) => fields.actor)).toEqual(['vell', 'jo']);
});

test('a field says in “from” where it comes from, if at all', () => {
  const own = matter('format: 1\nfrom: { headline: article }\nsource:');
  expect([mapOf(own, 'from'), mapOf(own, 'source'), mapOf(own, 'x')]).toEqual([{ headline: 'article' }, {}, {}]);
  expect([fromOf(own, 'headline'), fromOf(own, 'author'), fromOf(matter('format: 1'), 'headline')]).toEqual([
    'article',
    undefined,
    undefined,
  ]);
});
