import type { ExplainerNode, PassageNode } from './types.ts';

/** The passages of one explainer. */
export interface ExplainerPassages {
  explainer: ExplainerNode;
  /** At least one, in reading order. */
  passages: PassageNode[];
}

/** Some passages by their explainers, both in the order in which they come. */
export function byExplainer(passages: PassageNode[]): ExplainerPassages[] {
  return [...Map.groupBy(passages, ({ explainer }) => explainer)].map(([explainer, passages]) => ({ explainer, passages }));
}
