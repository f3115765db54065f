import type { Reading } from './document.ts';

/** The names and noun phrases that refer to the same. */
export function predictClusters({ analysis, place }: Reading): Record<string, unknown> {
  return {
    clusters: analysis.chains.map(({ mentions }) => ({
      mentions: mentions.map(({ paragraph, start, end }) => place(paragraph, { start, end })),
    })),
  };
}
