import { scaleLinear } from 'd3-scale';
import type { ChartTable } from '../../schemas/chart-table.ts';
import { chartNumber, chartPlace } from '../words/chart-words.ts';
import { percent } from './dot-grid.ts';

/** In pixels: a line of text, a bar, and the space below a group. */
const LINE = 20;
const BAR = 12;
const GAP = 12;
/** So many letters of a name and of the number beside it have room in a line on a phone; a name has some in any case. */
const LETTERS = 33;
const LEAST_LETTERS = 12;

interface Bar {
  series: number;
  /** Where its words stand, and where it starts. */
  base: number;
  y: number;
  /** In percent; absent where there is no number. */
  x?: string;
  width?: string;
  name: string;
  number: string;
}

/** A bar for each number, in a group for each row of the table, with its name and number above it. @returns pixels, where they are no percent */
export function barChart({ x, y }: ChartTable) {
  const numbers = y.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const scale = scaleLinear([Math.min(0, ...numbers), Math.max(0, ...numbers)], [0, 1]);
  const zero = scale(0);
  const room = Math.max(LEAST_LETTERS, LETTERS - Math.max(...numbers.map((number) => chartNumber(number).length)));
  let top = 0;
  const groups = x.values.map((value, row) => {
    const title = linesOf(chartPlace(value, x.form), room).map((text, index) => ({ text, base: top + (index + 1) * LINE - 5 }));
    top += title.length * LINE;
    const bars = y.map(({ name, values }, series): Bar => {
      const number = values[row] ?? null;
      // One bar has its number beside the name of its group.
      if (y.length > 1) top += LINE;
      const [start, end] = [Math.min(zero, scale(number ?? 0)), Math.max(zero, scale(number ?? 0))];
      const bar = { series, base: top - 5, y: top, name: y.length > 1 ? cut(name, room) : '', number: chartNumber(number) };
      if (number === null) return bar;
      top += BAR;
      return { ...bar, x: percent(start), width: percent(end - start) };
    });
    top += GAP;
    return { title, bars };
  });
  return { groups, zero: percent(zero), height: top - GAP, bar: BAR };
}

/** The words of a name in two lines at most; what is too long for them is cut. */
function linesOf(name: string, room: number): string[] {
  const [first = '', ...words] = name.split(/\s+/);
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length > 2 ? [cut(lines[0] ?? '', room), cut(lines.slice(1).join(' '), room)] : lines.map((line) => cut(line, room));
}

const cut = (text: string, room: number): string => {
  const letters = [...text];
  return letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : text;
};
