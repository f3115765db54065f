import { expect, test } from 'vitest';
import { lineChart } from '../../../../src/lib/pictures/line-chart.ts';

const chart = (values: string[], ...y: (number | null)[][]) =>
  lineChart({ x: { name: 'day', form: 'date', values }, y: y.map((values, index) => ({ name: `y${index}`, values })) });

test('a line goes from left to right whatever the order of the rows, and is broken where there is no number', () => {
  expect(chart(['2026-01-03', '2026-01-01', '2026-01-02'], [0, 10, 5]).paths).toEqual(['M0,0L500,500L1000,1000']);
  expect(chart(['2026-01-01', '2026-01-02', '2026-01-03'], [10, null, 0]).paths).toEqual(['M0,0ZM1000,1000Z']);
});

test('levels start at zero, but where all numbers are far from it', () => {
  const labels = (...values: number[]) => chart(['2025', '2026'], values).levels.map(({ label }) => label);
  expect(labels(1, 9)[0]).toBe('0');
  expect(labels(1000, 1008)).toEqual(['1,000', '1,002', '1,004', '1,006', '1,008']);
  expect(labels(-3, 4)).toContain('0');
  expect(labels(2_000_000, 1).at(-1)).toBe('2m');
});

test('one row, and nothing but zeros, make a chart too', () => {
  const { paths, ticks, levels } = chart(['2026'], [0]);
  expect([paths, ticks.map(({ label }) => label), levels.length > 1]).toEqual([['M500,1000Z'], ['2026'], true]);
});

test('names below the lines are no finer than the values, and run into no other', () => {
  const years = Array.from({ length: 30 }, (_, index) => String(1990 + index));
  const { ticks } = chart(
    years,
    years.map((_, index) => index),
  );
  expect(ticks.map(({ label }) => label)).toEqual(['1990', '2000', '2010']);
  const days = chart(['2025-11-06', '2025-11-07', '2025-11-08', '2025-11-12'], [1, 2, 3, 4]);
  expect(days.ticks.filter(({ isWide }) => !isWide).map(({ label }) => label)).toEqual(['6 Nov 2025', '12 Nov 2025']);
  expect(days.ticks.map(({ label }) => label)).toEqual(['6 Nov 2025', '8 Nov 2025', '12 Nov 2025']);
});

test('the same table gives the same picture', () => {
  const make = () => JSON.stringify(chart(['2024-02', '2025-07', '2026-01'], [1 / 3, 2 / 7, null], [5, 6, 7]));
  expect(make()).toBe(make());
});
