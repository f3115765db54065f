import type { Reading } from './document.ts';

/** The names of places, and how each is read where it stands. */
export function predictToponyms({ analysis, place }: Reading): Record<string, unknown> {
  return { toponyms: analysis.places.map(({ paragraph, reading, confidence: _, ...span }) => ({ ...place(paragraph, span), reading })) };
}
