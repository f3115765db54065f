import type { Query } from './queries.ts';
import { type Answer, type Score, type SectionOf, scoreAnswer } from './score.ts';

/** What the two searches answered to one query. */
export type BothAnswers = Record<'ours' | 'stock', Answer>;

/** A query with its answers and how good they are. */
export interface Ranked {
  query: Query;
  answers: BothAnswers;
  scores: Record<'ours' | 'stock', Score>;
}

/** Scores the answers to queries, which are found by the query's text. */
export function rankAll(queries: readonly Query[], answersTo: ReadonlyMap<string, BothAnswers>, sectionOf: SectionOf): Ranked[] {
  return queries.map((query) => {
    const answers = answersTo.get(query.q);
    if (!answers) throw new Error(`"${query.q}" was not asked`);
    const score = (answer: Answer) => scoreAnswer(query, answer, sectionOf);
    return { query, answers, scores: { ours: score(answers.ours), stock: score(answers.stock) } };
  });
}
