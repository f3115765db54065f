import { scaleUtc } from 'd3-scale';
import type { PassageNode } from '../graph/types.ts';
import { middleOf, percent } from './dot-grid.ts';

/** How many columns of dots there are room for, 24 px each on a phone. */
const COLUMNS = 12;
/** Of so many explainers each can have a dot that a finger finds. */
const MOST_DOTS = 36;
/** How many bars there is room for: a span of more days has bars of months, of more months bars of years. */
const MOST_BARS = 48;

/** The dated explainers that some passages stand in, earliest first. */
interface Dated {
  explainer: PassageNode['explainer'];
  passages: PassageNode[];
  date: Date;
}

/**
 * The dated explainers that some passages stand in, earliest first, along a line of time, with ticks where years or months start: each as a
 * dot or, where they are many, the days, months or years of all as bars. Undefined for fewer than two different days.
 */
export function overTime(passages: PassageNode[]) {
  const dated = [...Map.groupBy(passages, ({ explainer }) => explainer)]
    .filter(([{ data }]) => data.published !== null)
    .map(([explainer, passages]) => ({ explainer, passages, date: new Date(explainer.data.published ?? 0) }))
    .sort((a, b) => a.date.getTime() - b.date.getTime() || (a.explainer.slug < b.explainer.slug ? -1 : 1));
  const [first, last] = [dated[0]?.date, dated.at(-1)?.date];
  if (!first || !last || first.getTime() === last.getTime()) return undefined;
  return dated.length > MOST_DOTS ? barsOf(dated, first, last) : dotsOf(dated, first, last);
}

/** Those of one stretch of time stand one above the other, the first at level 0. */
function dotsOf(dated: Dated[], first: Date, last: Date) {
  const scale = scaleUtc([first, last], [0, 1]);
  const heights = new Array<number>(COLUMNS).fill(0);
  const dots = dated.map(({ explainer, passages, date }) => {
    const column = Math.min(COLUMNS - 1, Math.floor(scale(date) * COLUMNS));
    const level = heights[column] ?? 0;
    heights[column] = level + 1;
    return { explainer, passages: passages.length, x: middleOf(column, COLUMNS), level };
  });
  return { dots, bars: undefined, ticks: ticksOf(scale), levels: Math.max(...heights) };
}

/** A stretch of time without an explainer has no bar; the highest has the height 1. */
function barsOf(dated: Dated[], first: Date, last: Date) {
  const unit = units.find(({ count }) => count(first, last) <= MOST_BARS) ?? YEARS;
  const scale = scaleUtc([unit.start(first, 0), unit.start(last, 1)], [0, 1]);
  const periods = [...Map.groupBy(dated, ({ date }) => unit.start(date, 0).getTime()).values()].flatMap((own) => {
    const [one] = own;
    const newest = own.at(-1)?.passages[0];
    return one && newest
      ? [{ date: one.date, explainers: own.length, passages: own.flatMap(({ passages }) => passages).length, newest }]
      : [];
  });
  const most = Math.max(...periods.map(({ passages }) => passages));
  const bars = periods.map(({ date, explainers, passages, newest }) => {
    const [start, end] = [scale(unit.start(date, 0)), scale(unit.start(date, 1))];
    const label = date.toISOString().slice(0, unit.letters);
    return {
      label,
      explainers,
      passages,
      newest,
      x: percent(start),
      width: percent(end - start),
      top: percent(1 - passages / most),
      height: percent(passages / most),
    };
  });
  return { dots: undefined, bars, ticks: ticksOf(scale), levels: 0 };
}

const inUtc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));
const monthsOf = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
const YEARS = {
  /** How many letters of a date say which it is. */
  letters: 4,
  count: (first: Date, last: Date) => last.getUTCFullYear() - first.getUTCFullYear() + 1,
  /** When the stretch that a date lies in starts, or the one that comes so many later. */
  start: (date: Date, later: number) => inUtc(date.getUTCFullYear() + later, 0, 1),
};
const units = [
  {
    letters: 10,
    count: (first: Date, last: Date) => (last.getTime() - first.getTime()) / 86_400_000 + 1,
    start: (date: Date, later: number) => inUtc(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + later),
  },
  {
    letters: 7,
    count: (first: Date, last: Date) => monthsOf(last) - monthsOf(first) + 1,
    start: (date: Date, later: number) => inUtc(date.getUTCFullYear(), date.getUTCMonth() + later, 1),
  },
  YEARS,
];

const ticksOf = (scale: ReturnType<typeof scaleUtc<number>>) =>
  scale.ticks(3).map((tick) => ({ date: tickDate(tick), x: percent(scale(tick)) }));

/** The year, month or day that a tick of a scale of time starts. */
export function tickDate(tick: Date): string {
  const day = tick.toISOString().slice(0, 10);
  return day.endsWith('-01-01') ? day.slice(0, 4) : day.endsWith('-01') ? day.slice(0, 7) : day;
}
