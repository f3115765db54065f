import { expect, test } from 'vitest';
import { keepSpaces } from '../../../../src/lib/explainer/marks.ts';

const mention = (start: number, end: number) => ({ paragraph: 0, start, end, actor: 'a', relation: 'name' as const });

test('a paragraph of nothing but names keeps the space between them, at the price of a link', () => {
  expect(keepSpaces('Paris Berlin', [mention(0, 5), mention(6, 12)])).toEqual([mention(0, 5)]);
});

test('names with other words around them are all linked', () => {
  expect(keepSpaces('Paris, Berlin', [mention(0, 5), mention(7, 13)])).toEqual([mention(0, 5), mention(7, 13)]);
});
