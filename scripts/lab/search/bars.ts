import type { Figure } from '../support/figure.ts';
import { quantile, share } from '../support/numbers.ts';
import type { FilterRun } from './filter-runs.ts';
import type { Fresh } from './fresh.ts';
import type { IndexCost } from './index-cost.ts';
import type { Ranked } from './rank.ts';
import { rankFigures, STOCK } from './rank-bars.ts';
import type { Engine } from './searches.ts';

/** What a run measured: of each part that was chosen what it found. */
export interface Measured {
  ranked?: readonly Ranked[];
  fresh?: readonly Fresh[];
  bytes?: readonly Fresh[];
  filters?: readonly FilterRun[];
  /** Milliseconds, one a keystroke. */
  keystrokes?: readonly number[];
  index?: Record<Engine, IndexCost>;
}

/** The figures of a run, with the bars that a release must reach. @param drawn whether the queries were drawn from the site itself */
export function figuresOf({ ranked, fresh, bytes, filters, keystrokes, index }: Measured, drawn: boolean): Figure[] {
  return [
    ...(ranked ? rankFigures(ranked, drawn) : []),
    ...(fresh ? [freshFigure(fresh)] : []),
    ...(bytes ? bytesFigures(bytes) : []),
    ...(filters ? [filtersFigure(filters)] : []),
    ...(keystrokes ? [keystrokesFigure(keystrokes)] : []),
    ...(index ? indexFigures(index) : []),
  ];
}

function freshFigure(fresh: readonly Fresh[]): Figure {
  const stock = fresh.flatMap((one) => one.stock ?? []);
  return {
    label: 'fresh against warm, same top ten',
    unit: 'share',
    bar: { least: 1 },
    value: share(fresh, ({ ours }) => ours.isAsWarm),
    beside: { [STOCK]: share(stock, ({ isAsWarm }) => isAsWarm) },
    of: fresh.length,
  };
}

/** The bytes of the first query of a visit and of the next one: which part of the visits needs no more, and at most how many KB. */
const bytesBars = [
  { label: 'first query, median', which: 'firstBytes', part: 0.5, most: 90 },
  { label: 'first query, p95', which: 'firstBytes', part: 0.95, most: 240 },
  { label: 'next query, median', which: 'nextBytes', part: 0.5, most: 30 },
  { label: 'next query, p95', which: 'nextBytes', part: 0.95 },
] as const;

function bytesFigures(fresh: readonly Fresh[]): Figure[] {
  return bytesBars.map((bytesBar) => {
    const { label, which, part } = bytesBar;
    const kilobytes = (engine: Engine) => {
      const found = quantile(
        fresh.flatMap((one) => one[engine]?.[which] ?? []),
        part,
      );
      return found === null ? null : found / 1000;
    };
    return {
      label,
      unit: 'KB',
      ...('most' in bytesBar ? { bar: { most: bytesBar.most } } : {}),
      value: kilobytes('ours'),
      beside: { [STOCK]: kilobytes('stock') },
      of: fresh.length,
    };
  });
}

const filtersFigure = (filters: readonly FilterRun[]): Figure => ({
  label: 'filter counts and pages as by brute force',
  unit: 'share',
  bar: { least: 1 },
  value: share(filters, ({ fault }) => fault === null),
  of: filters.length,
});

const keystrokesFigure = (keystrokes: readonly number[]): Figure => ({
  label: 'keystroke to painted results, 4 × CPU throttle, p95',
  unit: 'ms',
  bar: { most: 100 },
  value: quantile(keystrokes, 0.95),
  of: keystrokes.length,
});

function indexFigures({ ours, stock }: Record<Engine, IndexCost>): Figure[] {
  const figure = (label: string, which: keyof IndexCost, most: number): Figure => ({
    label,
    unit: 'times',
    bar: { most },
    value: ours[which] / stock[which],
    beside: { [STOCK]: 1 },
    of: 1,
  });
  return [figure('index time', 'milliseconds', 1.2), figure('index size', 'bytes', 1.1)];
}
