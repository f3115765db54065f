import compromise from 'compromise';
import { analyse } from '../../lib/analyse/analyse.ts';
import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import type { Article } from '../../lib/read/types.ts';
import { median } from './median.ts';
import { composeArticle } from './texts.ts';

/** A ratio of two figures of one run, and what it may be at most. */
export interface Ratio {
  label: string;
  ratio: number;
  most: number;
  /** The two figures. */
  detail: string;
}

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
export function measureSpeed(paragraphs: readonly string[], vocabulary: Vocabulary, runs: number, tick: () => void): Ratio {
  const warmUp = Math.ceil(runs / 5);
  const pairs = Array.from({ length: warmUp + runs }, (_, run): [number, number] => {
    const article = composeArticle(paragraphs, 600, run);
    const text = article.join('\n\n');
    const ours = timeOf(() => analyse(articleOf(article), vocabulary));
    const theirs = timeOf(() => compromise(text));
    tick();
    return [ours, theirs];
  }).slice(warmUp);
  const ratio = median(pairs.map(([ours, theirs]) => ours / theirs));
  const [ours, theirs] = [0, 1].map((side) => median(pairs.map((pair) => pair[side] as number)).toFixed(1));
  return {
    label: 'time for 600 words, against compromise',
    ratio,
    most: 1.5,
    detail: `${ours} ms against ${theirs} ms, medians of ${runs}`,
  };
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
): Ratio {
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
  return {
    label: `heap after ${articles} articles, against a tenth of them`,
    ratio: late / early,
    most: 1.1,
    detail: `${late.toFixed(0)} MiB against ${early.toFixed(0)} MiB`,
  };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
