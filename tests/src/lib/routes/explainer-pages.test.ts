import { expect, test } from 'vitest';
import { explainerPages } from '../../../../src/lib/routes/explainer-pages.ts';
import { explainer, graphOf } from '../../../support/samples.ts';

const pagesOf = (count: number) => {
  const names = Array.from({ length: count }, (_, index) => `article-${String(index).padStart(3, '0')}`);
  return explainerPages([...graphOf(...names.map((name) => explainer(name, ''))).explainers.values()]);
};

test('every explainer is on one page of the list, in order', () => {
  const pages = pagesOf(50);
  expect(pages.map(({ number, last, total, explainers }) => [number, last, total, explainers.length])).toEqual([
    [1, 3, 50, 24],
    [2, 3, 50, 24],
    [3, 3, 50, 2],
  ]);
  expect(pages.flatMap(({ explainers }) => explainers.map(({ slug }) => slug))).toEqual(
    Array.from({ length: 50 }, (_, index) => `article-${String(index).padStart(3, '0')}`),
  );
});

test('an empty list has one page, and a full one no empty page behind it', () => {
  expect(pagesOf(0).map(({ explainers }) => explainers.length)).toEqual([0]);
  expect(pagesOf(24).map(({ explainers }) => explainers.length)).toEqual([24]);
});
