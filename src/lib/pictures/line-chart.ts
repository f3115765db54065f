import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartTable } from '../../schemas/chart-table.ts';
import { chartPlace, tickNumber } from '../words/chart-words.ts';
import { percent } from './dot-grid.ts';
import { tickDate } from './over-time.ts';

/** The picture of the lines is so many units wide and high, and stretched to the room there is. */
export const UNITS = 1000;
/** So many values may have a tick each. */
const MOST_TICKS = 6;
/** This close to an end, a name goes inwards from its tick. */
const EDGE = 0.08;
/** The share of the width that a letter takes, in the narrowest picture and in one as wide as the text. */
const LETTER = { narrow: 0.04, wide: 0.014 };

/** Lines over days or numbers: their paths in units, and what stands below and beside them. */
export function lineChart({ x, y }: ChartTable) {
  const places = x.values.map((value) => (x.form === 'date' ? instantOf(value) : Number(value)));
  const numbers = y.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const along = scaleLinear([Math.min(...places), Math.max(...places)], [0, 1]);
  const up = scaleLinear().domain(spanOf(numbers)).nice(4).range([1, 0]);
  const order = places.map((_, row) => row).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const paths = y.map(({ values }) => {
    const draw = line<number>()
      .defined((row) => values[row] !== null)
      .x((row) => along(places[row] ?? 0) * UNITS)
      .y((row) => up(values[row] ?? 0) * UNITS)
      .digits(0);
    return draw(order) ?? '';
  });
  const all = ticksOf(x, places, along).map(({ value, at }) => {
    const anchor = at < EDGE ? 'start' : at > 1 - EDGE ? 'end' : 'middle';
    return { at, x: percent(at), anchor, label: chartPlace(value, x.form, 'short') } as const;
  });
  const wide = apart(all, LETTER.wide);
  const narrow = apart(wide, LETTER.narrow);
  const ticks = wide.map((tick) => ({ ...tick, isWide: !narrow.includes(tick) }));
  const levels = up.ticks(4).map((value) => ({ y: up(value), label: tickNumber(value), isZero: value === 0 }));
  return { paths, ticks, levels };
}

/** From zero, but where all numbers lie so far from it that their differences would not be seen. */
function spanOf(numbers: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (least > 0 && least > most / 2 && least < most) return [least, most];
  if (most < 0 && most < least / 2 && least < most) return [least, most];
  return least === 0 && most === 0 ? [0, 1] : [Math.min(0, least), Math.max(0, most)];
}

interface Tick {
  at: number;
  anchor: 'start' | 'middle' | 'end';
  label: string;
}

/** Those ticks whose names run into no other: the first, the last, and what has room between. */
function apart<Own extends Tick>(ticks: readonly Own[], letter: number): Own[] {
  const spanOf = ({ at, anchor, label }: Own): { start: number; end: number } => {
    const width = (label.length + 1) * letter;
    const start = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    return { start, end: start + width };
  };
  const [first, ...others] = ticks;
  const last = others.pop();
  const kept = first ? [first] : [];
  const endOfKept = (): number => kept.reduce((end, tick) => Math.max(end, spanOf(tick).end), 0);
  for (const tick of others) if (spanOf(tick).start >= endOfKept() && (!last || spanOf(tick).end <= spanOf(last).start)) kept.push(tick);
  return last && spanOf(last).start >= endOfKept() ? [...kept, last] : kept;
}

/** The values themselves where they are few; else round ones between, no finer than the values are. */
function ticksOf(x: ChartTable['x'], places: readonly number[], along: (place: number) => number): { value: string; at: number }[] {
  const own = [...new Map(x.values.map((value, row) => [value, along(places[row] ?? 0)]))]
    .map(([value, at]) => ({ value, at }))
    .sort((one, other) => one.at - other.at);
  if (own.length <= MOST_TICKS) return own;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const round = x.form === 'date' ? datesBetween(first, last) : scaleLinear([first, last], [0, 1]).ticks(4).map(String);
  const finest = Math.max(...x.values.map(({ length }) => length));
  const ticks = round
    .filter((value) => x.form === 'number' || value.length <= finest)
    .map((value) => ({ value, at: along(x.form === 'date' ? instantOf(value) : Number(value)) }));
  return ticks.length >= 2 ? ticks : [own[0], own.at(-1)].flatMap((tick) => tick ?? []);
}

const datesBetween = (first: number, last: number): string[] => scaleUtc([first, last], [0, 1]).ticks(4).map(tickDate);

const instantOf = (date: string): number => Date.parse(`${date}-01-01`.slice(0, 10));
