import { expect, test } from 'vitest';
import { formatPublicStories, pagesBelow } from '../../../../scripts/lib/moved/public-stories.ts';

test('the file has one order, whatever was noted first', () => {
  const one = formatPublicStories({ b: { said: 2, happened: 3 }, a: {} });
  expect(one).toBe(formatPublicStories({ a: {}, b: { happened: 3, said: 2 } }));
  expect(Object.keys(JSON.parse(one).stories)).toEqual(['a', 'b']);
});

test('the pages of a story are all that its lists had, and its cards', () => {
  expect(pagesBelow({})).toEqual(['embed']);
  expect(pagesBelow({ happened: 3, said: 2 })).toEqual(['embed', 'happened/2', 'happened/3', 'said/2']);
});
