import { type Figure, shown } from '../support/figure.ts';
import { share } from '../support/numbers.ts';
import type { Ranked } from './rank.ts';
import { type Answer, type Summary, summarise } from './score.ts';
import type { Engine } from './searches.ts';

/** The head of its column. */
export const STOCK = 'stock Pagefind';

interface RankBar {
  label: string;
  /** Of queries whose class has this in its name; left out: of all. */
  of?: RegExp;
  figure: 'mrr' | 'success1' | 'success10' | 'section' | 'sectionOfFound';
  least?: number;
}

const TYPOS = /typo|spelling/;

const rankBars: readonly RankBar[] = [
  { label: 'success@1, answerable queries', figure: 'success1', least: 0.95 },
  { label: 'success@10, answerable queries', figure: 'success10', least: 0.985 },
  { label: 'right section first', figure: 'section', least: 0.95 },
  { label: 'right section first, of pages found', figure: 'sectionOfFound' },
  { label: 'topics, success@1', of: /topic/, figure: 'success1', least: 0.9 },
  { label: 'questions, success@1', of: /question/, figure: 'success1', least: 0.97 },
  { label: 'names, success@1', of: /name|alias|demonym/, figure: 'success1', least: 0.92 },
  { label: 'typos, success@1', of: TYPOS, figure: 'success1', least: 0.96 },
  { label: 'aliases and demonyms, success@10', of: /alias|demonym/, figure: 'success10', least: 0.95 },
  { label: 'partial last word, success@1', of: /prefix|partial/, figure: 'success1', least: 0.97 },
];

const isAnswerable = ({ query }: Ranked): boolean => query.expect.length > 0;

/** How many queries a figure of a summary is of. */
const countOf: Record<RankBar['figure'], 'of' | 'ofSection' | 'ofSectionFound'> = {
  mrr: 'of',
  success1: 'of',
  success10: 'of',
  section: 'ofSection',
  sectionOfFound: 'ofSectionFound',
};

const summaryOf = (ranked: readonly Ranked[], engine: Engine): Summary => summarise(ranked.map(({ scores }) => scores[engine]));

/** How well queries were answered. Those that were drawn from the site itself have its own words: more is asked of them. */
export function rankFigures(ranked: readonly Ranked[], drawn: boolean): Figure[] {
  const answerable = ranked.filter(isAnswerable);
  const mrr: RankBar = drawn
    ? { label: 'MRR@10, answerable queries, drawn', figure: 'mrr', least: 0.995 }
    : { label: 'MRR@10, answerable queries', figure: 'mrr', least: 0.965 };
  const ranks = [mrr, ...rankBars].map(({ label, of, figure, least }): Figure => {
    const chosen = answerable.filter(({ query }) => of === undefined || of.test(query.class));
    const [ours, stock] = [summaryOf(chosen, 'ours'), summaryOf(chosen, 'stock')];
    return {
      label,
      unit: 'share',
      ...(least === undefined ? {} : { bar: { least } }),
      value: ours[figure],
      beside: { [STOCK]: stock[figure] },
      of: ours[countOf[figure]],
    };
  });
  return [...ranks, ...answerFigures(ranked)];
}

/** Shares of queries whose answer is of a kind. */
function answerFigures(ranked: readonly Ranked[]): Figure[] {
  const answerable = ranked.filter(isAnswerable);
  const figure = (label: string, of: readonly Ranked[], test: (answer: Answer) => boolean, bar?: Figure['bar']): Figure => ({
    label,
    unit: 'share',
    ...(bar ? { bar } : {}),
    value: share(of, ({ answers }) => test(answers.ours)),
    beside: { [STOCK]: share(of, ({ answers }) => test(answers.stock)) },
    of: of.length,
  });
  const unanswerable = ranked.filter((one) => !isAnswerable(one));
  const rightlySpelt = ranked.filter(({ query }) => !TYPOS.test(query.class));
  return [
    figure('no answer: said so, or each result says what it lacks', unanswerable, ({ admitsLack }) => admitsLack, { least: 1 }),
    figure('answerable queries told that nothing has all words', answerable, ({ saysNothing }) => saysNothing),
    figure('answerable queries that show exactly one result', answerable, ({ found }) => found.length === 1),
    figure('no typo, and yet read as other words', rightlySpelt, ({ isRespelt }) => isRespelt, { most: 0 }),
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
      const [ours, stock] = [summaryOf(chosen, 'ours'), summaryOf(chosen, 'stock')];
      return [
        name,
        String(chosen.length),
        ...figures.map((figure) => `${shown(ours[figure], 'share')} / ${shown(stock[figure], 'share')}`),
      ];
    }),
  ];
}
