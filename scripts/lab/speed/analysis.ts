import compromise from 'compromise';
import { analyse } from '../../lib/analyse/analyse.ts';
import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import type { Article } from '../../lib/read/model/types.ts';
import type { Figure } from '../support/figure.ts';
import { quantile } from '../support/numbers.ts';
import { composeArticle } from './texts.ts';

const articleOf = (paragraphs: readonly string[]): Article => ({
  headline: null,
  author: null,
  published: '2024-05-14',
  blocks: paragraphs.map((text, i) => ({ kind: 'paragraph', text, line: i + 1 })),
  furniture: [],
});

/**
 * The time to analyse an article of 600 words against the time that compromise takes to parse the same text: the median of the
 * ratios of runs in turn, after a warm-up.
 */
export function measureSpeed(paragraphs: readonly string[], vocabulary: Vocabulary, runs: number, tick: () => void): Figure[] {
  const warmUp = Math.ceil(runs / 5);
  const pairs = Array.from({ length: warmUp + runs }, (_, run) => {
    const article = composeArticle(paragraphs, 600, run);
    const text = article.join('\n\n');
    const pair = { ours: timeOf(() => analyse(articleOf(article), vocabulary)), theirs: timeOf(() => compromise(text)) };
    tick();
    return pair;
  }).slice(warmUp);
  const medianOf = (number: (pair: (typeof pairs)[number]) => number): number | null => quantile(pairs.map(number), 0.5);
  return [
    { label: 'time for 600 words, median', unit: 'ms', value: medianOf(({ ours }) => ours), of: runs },
    {
      label: 'against the time of compromise',
      unit: 'times',
      value: medianOf(({ ours, theirs }) => ours / theirs),
      of: runs,
      bar: { most: 1.5 },
    },
  ];
}

/**
 * The heap after many articles against the heap after a tenth of them: 1 when nothing is kept of an article once it is done.
 *
 * @param collect runs the garbage collector
 */
export function measureMemory(
  paragraphs: readonly string[],
  vocabulary: Vocabulary,
  articles: number,
  collect: () => void,
  tick: () => void,
): Figure[] {
  const heapAfter = (from: number, to: number): number => {
    for (let number = from; number < to; number++) {
      analyse(articleOf(composeArticle(paragraphs, 300, number)), vocabulary);
      tick();
    }
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const early = heapAfter(0, articles / 10);
  const late = heapAfter(articles / 10, articles);
  return [
    { label: 'heap after all articles', unit: 'MiB', value: late, of: articles },
    { label: 'against the heap after a tenth of them', unit: 'times', value: late / early, of: articles, bar: { most: 1.1 } },
  ];
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
