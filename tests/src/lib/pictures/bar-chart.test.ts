import { expect, test } from 'vitest';
import { barChart } from '../../../../src/lib/pictures/bar-chart.ts';

const chart = (values: string[], ...y: (number | null)[][]) =>
  barChart({ x: { name: 'who', form: 'text', values }, y: y.map((values, index) => ({ name: `y${index}`, values })) });

test('bars start at zero, to the left of it where a number is below', () => {
  const { groups, zero } = chart(['a', 'b'], [30, -10]);
  expect([zero, ...groups.flatMap(({ bars }) => bars.map(({ x, width }) => [x, width]))]).toEqual(['25%', ['25%', '75%'], ['0%', '25%']]);
});

test('an empty cell has words and no bar, a zero a bar without width', () => {
  const [none, zero] = chart(['a', 'b', 'c'], [null, 0, 1]).groups.map(({ bars: [bar] }) => [bar?.number, bar?.width]);
  expect([none, zero]).toEqual([
    ['none', undefined],
    ['0', '0%'],
  ]);
});

test('each of several bars says which it is; one alone does not', () => {
  expect(chart(['a'], [1], [2]).groups[0]?.bars.map(({ name, number }) => [name, number])).toEqual([
    ['y0', '1'],
    ['y1', '2'],
  ]);
  expect(chart(['a'], [1]).groups[0]?.bars[0]?.name).toBe('');
});

test('a name has two lines at most, and room for the number beside it', () => {
  const [long, endless] = chart(['Volunteers of the fire brigades of three counties and of none', 'x'.repeat(99)], [1, 1_234_567]).groups;
  expect(long?.title.map(({ text }) => text)).toEqual(['Volunteers of the fire', 'brigades of three count…']);
  expect(endless?.title.map(({ text }) => text)).toEqual([`${'x'.repeat(23)}…`]);
});

test('nothing but zeros has a chart', () => {
  expect(chart(['a'], [0]).zero).toMatch(/^[\d.]+%$/);
});
