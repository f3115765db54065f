import { RANK } from '../../../src/lib/search/weights.ts';
import type { Ask } from './in-process.ts';
import type { Query } from './queries.ts';
import { type SectionOf, type Summary, scoreAnswer, summarise } from './score.ts';

/** What each number of the ranking is tried times. */
const FACTORS = [0.5, 0.7, 0.85, 1.2, 1.5, 2];
/** What right sections count against right pages. */
const SECTIONS = 0.5;
/** A smaller gain is chance. */
const LEAST_GAIN = 0.001;

/** A change of a number that made answers better, and how good they are then. */
export interface Step {
  name: string;
  from: number;
  to: number;
  summary: Summary;
}

/**
 * Goes through the numbers of the ranking once, tries each times some factors, and leaves it at the best: coordinate ascent on success@1
 * and MRR@10, and on right sections. The numbers are changed in this process only.
 *
 * @param queries that have an answer
 */
export async function fitRanking(
  ask: Ask,
  queries: readonly Query[],
  sectionOf: SectionOf,
  onStep: (step: Step) => void,
): Promise<Summary> {
  const measure = async (): Promise<Summary> => {
    const scores = [];
    for (const query of queries) scores.push(scoreAnswer(query, await ask(query.q), sectionOf));
    return summarise(scores);
  };
  let best = await measure();
  for (const name of Object.keys(RANK) as (keyof typeof RANK)[]) {
    const from = RANK[name];
    let to = from;
    for (const value of FACTORS.map((factor) => from * factor)) {
      RANK[name] = value;
      const summary = await measure();
      if (goodnessOf(summary) <= goodnessOf(best) + LEAST_GAIN) continue;
      [best, to] = [summary, value];
    }
    RANK[name] = to;
    if (to !== from) onStep({ name, from, to, summary: best });
  }
  return best;
}

const goodnessOf = ({ success1, mrr, section }: Summary): number => (success1 ?? 0) + (mrr ?? 0) + SECTIONS * (section ?? 0);
