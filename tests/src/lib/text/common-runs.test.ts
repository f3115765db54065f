import { expect, test } from 'vitest';
import { commonRuns } from '../../../../src/lib/text/common-runs.ts';

const words = (count: number, word: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => word(at));

test('two long lists that differ nearly everywhere still agree where they say the same', () => {
  const one = words(9000, (at) => (at % 100 < 10 ? `same${at}` : `old${at}`));
  const other = ['more', ...words(9000, (at) => (at % 100 < 10 ? `same${at}` : `new${at}`))];
  expect(commonRuns(one, other)).toEqual(words(90, String).map((_, at) => ({ before: 100 * at, now: 100 * at + 1, length: 10 })));
});

test('what was moved in such lists counts once, and in order', () => {
  const [first, second, last] = ['a', 'b', 'c'].map((name) => words(40, (at) => `${name}${at}`));
  const one = [...(first ?? []), ...words(3000, (at) => `old${at}`), ...(second ?? []), ...(last ?? [])];
  const other = [...(second ?? []), ...words(3000, (at) => `new${at}`), ...(first ?? []), ...(last ?? [])];
  const runs = commonRuns(one, other);
  for (const { before, now, length } of runs) expect(one.slice(before, before + length)).toEqual(other.slice(now, now + length));
  expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(80);
  expect(runs.toSorted((a, b) => a.now - b.now)).toEqual(runs);
});

test.each([
  ['xaby', 'wabz', [[1, 1, 2]]],
  [
    'axb',
    'ayb',
    [
      [0, 0, 1],
      [2, 2, 1],
    ],
  ],
  [
    'abd',
    'axbe',
    [
      [0, 0, 1],
      [1, 2, 1],
    ],
  ],
  [
    'rArrB',
    'rArB',
    [
      [0, 0, 3],
      [4, 3, 1],
    ],
  ],
  [
    'rArB',
    'rArrB',
    [
      [0, 0, 3],
      [3, 4, 1],
    ],
  ],
  ['rrA', 'srrA', [[0, 1, 3]]],
  ['srrA', 'rrA', [[1, 0, 3]]],
  ['xArr', 'yArr', [[1, 1, 3]]],
  ['Arr', 'Arrs', [[0, 0, 3]]],
  ['Arrs', 'Arr', [[0, 0, 3]]],
  [
    'abcX',
    'bcaX',
    [
      [1, 0, 2],
      [3, 3, 1],
    ],
  ],
  [
    'dabcX',
    'abcdX',
    [
      [1, 0, 3],
      [4, 4, 1],
    ],
  ],
  ['abca', 'xbcya', [[1, 1, 2]]],
  ['xa', 'aya', []],
  ['ab', 'cd', []],
  ['', 'cd', []],
])('where %j and %j differ too much, what stands once in either says where they agree', (one, other, runs) => {
  expect(commonRuns([...one], [...other], 0)).toEqual(runs.map(([before, now, length]) => ({ before, now, length })));
});

test.each([
  ['', '', []],
  ['abc', 'abc', [[0, 0, 3]]],
  [
    'abcd',
    'axcd',
    [
      [0, 0, 1],
      [2, 2, 2],
    ],
  ],
  ['abcd', 'cdab', [[2, 0, 2]]],
])('of %j and %j the most stays', (one, other, runs) => {
  expect(commonRuns([...one], [...other])).toEqual(runs.map(([before, now, length]) => ({ before, now, length })));
});
