import type { ChartTable } from '../../schemas/chart-table.ts';
import { site } from '../../site.config.ts';
import { day, words } from './words.ts';

const exact = new Intl.NumberFormat(site.language, { maximumFractionDigits: 20 });
const short = new Intl.NumberFormat(site.language, { notation: 'compact', maximumFractionDigits: 2 });
/** From here on a number is too long for the side of a picture. */
const LONG = 100_000;

/** A number of a chart with all its digits, in the language of the site. */
export const chartNumber = (value: number | null): string => (value === null ? words.editor.noNumber : exact.format(value));

/** A number at the side of a picture. */
export const tickNumber = (value: number): string => (Math.abs(value) < LONG ? exact : short).format(value);

/** A value of the column that a chart goes along. */
export function chartPlace(value: string, form: ChartTable['x']['form'], length: 'long' | 'short' = 'long'): string {
  if (form === 'date') return day(value, length);
  return form === 'number' ? exact.format(Number(value)) : value;
}

/** The table behind a chart: its columns, and the cells of each row. */
export function chartCells({ x, y }: ChartTable): { columns: string[]; rows: string[][] } {
  const rows = x.values.map((value, row) => [chartPlace(value, x.form), ...y.map(({ values }) => chartNumber(values[row] ?? null))]);
  return { columns: [x.name, ...y.map(({ name }) => name)], rows };
}

/** What a chart shows, for whoever can not see it. */
export function chartDescription(type: 'line' | 'bar', { x, y }: ChartTable): string {
  const names = y.map(({ name }) => name).join(', ');
  if (type === 'bar') return words.editor.barChart(x.name, names);
  const [first = '', ...others] = [...x.values].sort(byPlace(x.form));
  return words.editor.lineChart(x.name, chartPlace(first, x.form), chartPlace(others.at(-1) ?? first, x.form), names);
}

/** Orders values of the column that a chart goes along. */
const byPlace =
  (form: ChartTable['x']['form']) =>
  (one: string, other: string): number =>
    form === 'number' ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
