import { scaleUtc } from 'd3-scale';
import type { PassageNode } from '../graph/types.ts';
import { middleOf, percent } from './dot-grid.ts';

/** How many columns of dots there are room for, 24 px each on a phone. */
const COLUMNS = 12;

/**
 * The dated explainers that some passages stand in, earliest first, each a dot along a line of time, those of one stretch of it one above
 * the other, the first at level 0; and ticks where years or months start. Undefined for fewer than two different days.
 */
export function overTime(passages: PassageNode[]) {
  const dated = [...Map.groupBy(passages, ({ explainer }) => explainer)]
    .filter(([{ data }]) => data.published !== null)
    .map(([explainer, own]) => ({ explainer, passages: own.length, date: new Date(explainer.data.published ?? 0) }))
    .sort((a, b) => a.date.getTime() - b.date.getTime() || (a.explainer.slug < b.explainer.slug ? -1 : 1));
  const [first, last] = [dated[0]?.date, dated.at(-1)?.date];
  if (!first || !last || first.getTime() === last.getTime()) return undefined;
  const scale = scaleUtc([first, last], [0, 1]);
  const heights = new Array<number>(COLUMNS).fill(0);
  const dots = dated.map(({ explainer, passages, date }) => {
    const column = Math.min(COLUMNS - 1, Math.floor(scale(date) * COLUMNS));
    const level = heights[column] ?? 0;
    heights[column] = level + 1;
    return { explainer, passages, x: middleOf(column, COLUMNS), level };
  });
  const ticks = scale.ticks(3).map((tick) => ({ date: labelOf(tick), x: percent(scale(tick)) }));
  return { dots, ticks, levels: Math.max(...heights) };
}

function labelOf(tick: Date): string {
  const day = tick.toISOString().slice(0, 10);
  return day.endsWith('-01-01') ? day.slice(0, 4) : day.endsWith('-01') ? day.slice(0, 7) : day;
}
