import { afterEach, expect, test } from 'vitest';
import { fitRanking, type Step } from '../../../../scripts/lab/search/fit.ts';
import type { Answer } from '../../../../scripts/lab/search/score.ts';
import { RANK } from '../../../../src/lib/search/weights.ts';

const before = { ...RANK };
afterEach(() => void Object.assign(RANK, before));

const answer = (...pages: string[]): Answer => ({
  found: pages.map((page) => ({ page, anchor: null })),
  saysNothing: false,
  isRespelt: false,
  admitsLack: false,
});
const queries = ['rain', 'snow'].map((q) => ({ q, class: 'topic', expect: [{ page: '/right/' }] }));

test('a number is left where answers were best, and that is told; the others stay as they were', async () => {
  const steps: Step[] = [];
  const ask = async () =>
    RANK.title > before.title * 1.3 && RANK.title < before.title * 1.8 ? answer('/right/') : answer('/wrong/', '/right/');
  const best = await fitRanking(
    ask,
    queries,
    () => null,
    (step) => steps.push(step),
  );
  expect(steps.map(({ name, from, to }) => ({ name, from, to }))).toEqual([{ name: 'title', from: before.title, to: before.title * 1.5 }]);
  expect([best.success1, steps[0]?.summary.success1]).toEqual([1, 1]);
  expect(RANK).toEqual({ ...before, title: before.title * 1.5 });
});

test('what makes no answer better is not told', async () => {
  const steps: Step[] = [];
  await fitRanking(
    async () => answer('/wrong/', '/right/'),
    queries,
    () => null,
    (step) => steps.push(step),
  );
  expect(steps).toEqual([]);
  expect(RANK).toEqual(before);
});
