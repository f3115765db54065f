import type { Reading } from './document.ts';

/** The mentions of each actor. */
export function predictClusters({ analysis, place }: Reading): Record<string, unknown> {
  const byActor = Map.groupBy(analysis.mentions, ({ actor }) => actor);
  return {
    clusters: [...byActor.values()].map((mentions) => ({ mentions: mentions.map(({ paragraph, ...span }) => place(paragraph, span)) })),
  };
}
