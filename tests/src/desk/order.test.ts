import { expect, test } from 'vitest';
import { beforeAt } from '../../../src/desk/order.ts';

const ids = ['a', 'b', 'c', 'd'];

test.each([
  ['up by one', 'c', 1, 'b'],
  ['down by one', 'b', 2, 'd'],
  ['to the end', 'a', 3, null],
  ['beyond the end', 'a', 9, null],
  ['to the start', 'd', 0, 'a'],
  ['to where it is', 'b', 1, undefined],
  ['above the start, from there', 'a', -1, undefined],
])('a section that is moved %s goes before the right one', (_, id, at, before) => {
  expect(beforeAt(ids, id, at)).toBe(before);
});
