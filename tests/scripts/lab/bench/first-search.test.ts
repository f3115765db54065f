import { expect, test } from 'vitest';
import { drawQuery } from '../../../../scripts/lab/bench/first-search.ts';
import { Random } from '../../../../scripts/lab/support/random.ts';

test('a query is two of the longer words of a headline, in its order', () => {
  const words = ['Ferry', 'Vell', 'sails', 'again', 'after', 'winter'];
  const drawn = Array.from({ length: 50 }, (_, seed) => drawQuery('Ferry of Vell sails again after a winter', new Random(seed)).split(' '));
  for (const query of drawn) expect(words.filter((word) => query.includes(word))).toEqual(query);
  expect(new Set(drawn.map(({ length }) => length))).toEqual(new Set([2]));
  expect(new Set(drawn.flat())).toEqual(new Set(words));
});

test('a headline with fewer longer words gives those, or itself', () => {
  expect(drawQuery('The mill', new Random(1))).toBe('mill');
  expect(drawQuery('On it', new Random(1))).toBe('On it');
});
