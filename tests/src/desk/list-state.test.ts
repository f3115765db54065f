import { expect, test } from 'vitest';
import { groupNames, groups, type ListState, searchOf, shownOf, stateIn } from '../../../src/desk/list-state.ts';
import type { Listed } from '../../../src/desk/types.ts';

const one: Listed = {
  slug: 'one',
  headline: 'Café of Vell reopens',
  changed: 0,
  status: 'published',
  isApproved: false,
  hasLapsed: false,
  left: 0,
  faults: [],
  isArticleNew: false,
  conflicts: 0,
};
const groupsOf = (own: Partial<Listed>): string[] => groupNames.filter((name) => groups[name]({ ...one, ...own }));
const all: ListState = { group: 'all', find: '' };

test('an explainer is in the groups of what there is to do with it', () => {
  expect(groupsOf({})).toEqual(['all']);
  expect(groupsOf({ left: 2, status: 'draft' })).toEqual(['all', 'left', 'drafts']);
  expect(groupsOf({ isApproved: true })).toEqual(['all', 'approved']);
  expect(groupsOf({ isApproved: true, hasLapsed: true })).toEqual(['all', 'lapsed']);
  expect(groupsOf({ faults: [{ message: 'no' }], isArticleNew: true, conflicts: 1 })).toEqual(['all', 'faults', 'conflicts', 'article']);
});

test('headlines are found by the beginnings of their words, whatever their case and accents, in any order', () => {
  const found = (find: string): boolean => shownOf([one], { ...all, find }).length > 0;
  expect(['cafe', 'CAFÉ', 'reop caf', ' vell, ', ''].map(found)).toEqual([true, true, true, true, true]);
  expect(['ell', 'cafe closes'].map(found)).toEqual([false, false]);
});

test('what is shown stands in the address, which names nothing that is not', () => {
  const state: ListState = { group: 'left', find: 'a b&c' };
  expect(stateIn(searchOf(state))).toEqual(state);
  expect(searchOf(all)).toBe('');
  expect(stateIn('?show=constructor&find=')).toEqual(all);
});
