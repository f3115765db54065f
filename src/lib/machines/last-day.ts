import type { ExplainerNode } from '../graph/types.ts';

/** The last day that is known of some explainers: of an update, else of the article. YYYY-MM-DD; undefined when none is known. */
export function lastDay(explainers: Iterable<ExplainerNode>): string | undefined {
  const days = [...explainers].flatMap(({ data, history }) => history.updated ?? data.published ?? []);
  return days.sort().at(-1);
}
