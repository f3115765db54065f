import { describe, expect, test } from 'vitest';
import { addRecent, readRecent, withoutRecent } from '../../../../src/components/search/recent.ts';

describe('what was searched for', () => {
  test('stands newest first, and once, as it was typed last', () => {
    const typed = ['ferry', 'algae', 'Ferry'];
    expect(typed.reduce(addRecent, [])).toEqual(['Ferry', 'algae']);
  });

  test('goes when ten others came after it', () => {
    const typed = Array.from({ length: 12 }, (_, index) => `search ${index}`);
    const kept = typed.reduce(addRecent, []);
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([10, 'search 11', 'search 2']);
  });

  test('has no spaces around it or twice in it', () => {
    expect(addRecent([], '  harbour \n wall ')).toEqual(['harbour wall']);
  });

  test.each([
    ['no words', ' '],
    ['what nobody would look for in a list', 'a'.repeat(101)],
  ])('is not kept of %s', (_, typed) => {
    expect(addRecent(['ferry'], typed)).toEqual(['ferry']);
  });

  test('can be removed, however it is capitalised', () => {
    expect(withoutRecent(['Ferry', 'algae'], 'ferry')).toEqual(['algae']);
  });
});

test.each([
  [null, []],
  ['{', []],
  ['{"ferry":1}', []],
  ['["ferry",7,null,"algae"]', ['ferry', 'algae']],
  [JSON.stringify(Array(30).fill('a')), Array(10).fill('a')],
])('of what a browser holds, %j, only words are read', (text, words) => {
  expect(readRecent(text)).toEqual(words);
});
