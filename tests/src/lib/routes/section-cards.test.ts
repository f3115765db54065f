import { expect, test } from 'vitest';
import { withSectionCards } from '../../../../src/lib/routes/section-cards.ts';
import { explainer } from '../../../support/samples.ts';

const day = (index: number) => new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10);
const made = Array.from({ length: 150 }, (_, index) => explainer(`e${index}`, '', { published: day(index) }));

test('the sections of the hundred newest explainers have cards, in whatever order they come', () => {
  const newest = withSectionCards(made);
  expect(newest.size).toBe(100);
  expect(newest).toEqual(withSectionCards(made.toReversed()));
  expect([newest.has('e50'), newest.has('e49')]).toEqual([true, false]);
});

test('those without a date are the oldest', () => {
  expect(withSectionCards([...made, explainer('undated', '')]).has('undated')).toBe(false);
});
