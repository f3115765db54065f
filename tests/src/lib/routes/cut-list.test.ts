import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutList, shareRoom } from '../../../../src/lib/routes/cut-list.ts';

const itself = (weight: number) => weight;

test('a list that its page has room for is not cut; an empty one has an empty page', () => {
  expect(cutList([3, 4, 3], itself, 10, 10)).toEqual([[3, 4, 3]]);
  expect(cutList([], itself, 10, 10)).toEqual([[]]);
});

test('the first page takes what it has room for, the last is filled first', () => {
  expect(cutList([1, 2, 3, 4, 5, 6], itself, 4, 11)).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
});

test('what is new at the start changes the first two pages only', () => {
  const old = Array.from({ length: 100 }, (_, index) => (index % 7) + 1);
  expect(cutList([5, ...old], itself, 20, 30).slice(2)).toEqual(cutList(old, itself, 20, 30).slice(2));
});

test('an item that weighs more than a page may is alone on one', () => {
  expect(cutList([50, 1, 50, 1], itself, 10, 10)).toEqual([[50], [1], [50], [1]]);
});

test('pages have all items in their order, and weigh no more than they may', () => {
  const sum = (page: number[]) => page.reduce((total, weight) => total + weight, 0);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10 })),
      fc.integer({ min: 10, max: 30 }),
      fc.integer({ min: 10, max: 30 }),
      (items, first, later) => {
        const [start = [], ...others] = cutList(items, itself, first, later);
        expect([start, ...others].flat()).toEqual(items);
        expect(sum(start)).toBeLessThanOrEqual(first);
        for (const page of others) {
          expect(page.length).toBeGreaterThan(0);
          expect(sum(page)).toBeLessThanOrEqual(later);
        }
      },
    ),
  );
});

test.each([
  ['all fit', [10, 20, 30], 100, [10, 20, 30]],
  ['none fits', [200, 200], 100, [50, 50]],
  ['one is short', [10, 200, 200], 100, [10, 45, 45]],
  ['the last is short', [200, 200, 10], 100, [45, 45, 10]],
  ['there is none', [], 100, []],
])('lists share the room of a page where %s', (_, weights, room, shares) => {
  expect(shareRoom(weights, room)).toEqual(shares);
});

test('a page takes what it has room for to the last, and one item at least', () => {
  expect(cutList([4, 6, 1], itself, 10, 10)).toEqual([[4, 6], [1]]);
  expect(cutList([4, 7, 3, 8], itself, 10, 10)).toEqual([[4], [7, 3], [8]]);
  expect(cutList([0, 5], itself, 0, 10)).toEqual([[0], [5]]);
});
