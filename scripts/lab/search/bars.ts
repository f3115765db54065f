import { type Figure, shown } from '../support/figure.ts';
import { quantile, share } from '../support/numbers.ts';
import type { FilterRun } from './filter-runs.ts';
import type { Fresh } from './fresh.ts';
import type { IndexCost } from './index-cost.ts';
import type { Ranked } from './rank.ts';
import { type Score, type Summary, summarise } from './score.ts';

/** Everything that a run measured. */
export interface Measured {
  ranked: readonly Ranked[];
  fresh: readonly Fresh[];
  filters: readonly FilterRun[];
  /** Milliseconds, one a keystroke. */
  keystrokes: readonly number[];
  index: { ours: IndexCost; stock: IndexCost };
}

type Engine = 'ours' | 'stock';

/** The head of its column. */
const STOCK = 'stock Pagefind';

const isAnswerable = ({ query }: Ranked): boolean => query.expect.length > 0;
const scoresOf = (ranked: readonly Ranked[], engine: Engine): Score[] => ranked.map(({ scores }) => scores[engine]);

/** The figures of a run, with the bars that a release must reach. */
export function figuresOf({ ranked, fresh, filters, keystrokes, index }: Measured): Figure[] {
  const answerable = ranked.filter(isAnswerable);
  const unanswerable = ranked.filter((one) => !isAnswerable(one));
  return [
    ...rankFigures(answerable),
    {
      label: 'no-answer queries that say so',
      unit: 'share',
      bar: { least: 0.95 },
      value: share(scoresOf(unanswerable, 'ours'), ({ saysNothing }) => saysNothing),
      beside: { [STOCK]: share(scoresOf(unanswerable, 'stock'), ({ saysNothing }) => saysNothing) },
      of: unanswerable.length,
    },
    {
      label: 'answerable queries told that nothing has all words',
      unit: 'share',
      value: share(scoresOf(answerable, 'ours'), ({ saysNothing }) => saysNothing),
      beside: { [STOCK]: share(scoresOf(answerable, 'stock'), ({ saysNothing }) => saysNothing) },
      of: answerable.length,
    },
    ...freshFigures(fresh),
    {
      label: 'filter counts and pages as by brute force',
      unit: 'share',
      bar: { least: 1 },
      value: share(filters, ({ fault }) => fault === null),
      of: filters.length,
    },
    {
      label: 'keystroke to painted results, 4 × CPU throttle, p95',
      unit: 'ms',
      bar: { most: 100 },
      value: quantile(keystrokes, 0.95),
      of: keystrokes.length,
    },
    {
      label: 'index time',
      unit: 'times',
      bar: { most: 1.2 },
      value: index.ours.milliseconds / index.stock.milliseconds,
      beside: { [STOCK]: 1 },
      of: 1,
    },
    { label: 'index size', unit: 'times', bar: { most: 1.1 }, value: index.ours.bytes / index.stock.bytes, beside: { [STOCK]: 1 }, of: 1 },
  ];
}

interface RankBar {
  label: string;
  /** Of queries whose class has this in its name; left out: of all. */
  of?: RegExp;
  figure: 'mrr' | 'success1' | 'success10' | 'section' | 'sectionOfFound';
  least?: number;
}

const rankBars: readonly RankBar[] = [
  { label: 'MRR@10, answerable queries', figure: 'mrr', least: 0.92 },
  { label: 'success@1, answerable queries', figure: 'success1', least: 0.88 },
  { label: 'success@10, answerable queries', figure: 'success10' },
  { label: 'right section first', figure: 'section', least: 0.93 },
  { label: 'right section first, of pages found', figure: 'sectionOfFound' },
  { label: 'typos, success@1', of: /typo|spelling/, figure: 'success1', least: 0.85 },
  { label: 'aliases and demonyms, success@10', of: /alias|demonym/, figure: 'success10', least: 0.95 },
  { label: 'partial last word, success@1', of: /prefix|partial/, figure: 'success1', least: 0.93 },
];

function rankFigures(answerable: readonly Ranked[]): Figure[] {
  return rankBars.map(({ label, of, figure, least }) => {
    const chosen = answerable.filter(({ query }) => of === undefined || of.test(query.class));
    const [ours, stock] = [summarise(scoresOf(chosen, 'ours')), summarise(scoresOf(chosen, 'stock'))];
    const count: Record<RankBar['figure'], keyof Summary> = {
      mrr: 'of',
      success1: 'of',
      success10: 'of',
      section: 'ofSection',
      sectionOfFound: 'ofSectionFound',
    };
    return {
      label,
      unit: 'share',
      ...(least === undefined ? {} : { bar: { least } }),
      value: ours[figure],
      beside: { [STOCK]: stock[figure] },
      of: ours[count[figure]] ?? 0,
    };
  });
}

function freshFigures(fresh: readonly Fresh[]): Figure[] {
  const whole = fresh.filter(({ isWhole }) => isWhole);
  const bytes = (engine: Engine, which: 'firstBytes' | 'nextBytes', part: number) => {
    const found = quantile(
      whole.flatMap((one) => one[engine]?.[which] ?? []),
      part,
    );
    return found === null ? null : found / 1000;
  };
  const bytesFigure = (label: string, which: 'firstBytes' | 'nextBytes', part: number, most?: number): Figure => ({
    label,
    unit: 'KB',
    ...(most === undefined ? {} : { bar: { most } }),
    value: bytes('ours', which, part),
    beside: { [STOCK]: bytes('stock', which, part) },
    of: whole.length,
  });
  return [
    {
      label: 'fresh against warm, same top ten',
      unit: 'share',
      bar: { least: 1 },
      value: share(fresh, ({ ours }) => ours.isAsWarm),
      beside: {
        [STOCK]: share(
          fresh.flatMap(({ stock }) => stock ?? []),
          ({ isAsWarm }) => isAsWarm,
        ),
      },
      of: fresh.length,
    },
    bytesFigure('first query, median', 'firstBytes', 0.5, 150),
    bytesFigure('first query, p95', 'firstBytes', 0.95, 250),
    bytesFigure('next query, median', 'nextBytes', 0.5, 50),
    bytesFigure('next query, p95', 'nextBytes', 0.95),
  ];
}

/** The figures of each class of queries, as rows of a table: its head first. */
export function classRows(ranked: readonly Ranked[]): string[][] {
  const classes = [...new Set(ranked.filter(isAnswerable).map(({ query }) => query.class))].sort();
  const figures = ['mrr', 'success1', 'success10', 'section'] as const;
  const head = ['class, ours / stock', 'of', 'MRR@10', 'success@1', 'success@10', 'right section first'];
  return [
    head,
    ...classes.map((name) => {
      const chosen = ranked.filter((one) => isAnswerable(one) && one.query.class === name);
      const [ours, stock] = [summarise(scoresOf(chosen, 'ours')), summarise(scoresOf(chosen, 'stock'))];
      return [
        name,
        String(chosen.length),
        ...figures.map((figure) => `${shown(ours[figure], 'share')} / ${shown(stock[figure], 'share')}`),
      ];
    }),
  ];
}
