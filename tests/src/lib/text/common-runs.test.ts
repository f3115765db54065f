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
