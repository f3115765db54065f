import type { Span } from '../../lib/language/paragraph.ts';
import type { Reading } from './document.ts';

/** Statements that are less sure than this are left out: their contents lie within others', or they are wrong more often than right. */
const LEAST = 0.25;

/** Who said what; the source of a quotation that goes on from an earlier paragraph is named there. */
export function predictAttributions({ analysis, place }: Reading): Record<string, unknown> {
  const spans = (paragraph: number, parts: readonly Span[]) => ({
    spans: parts.map((part) => place(paragraph, part)).map(({ start, end }) => [start, end]),
  });
  return {
    attributions: analysis.statements
      .filter(({ confidence }) => confidence >= LEAST)
      .map(({ paragraph, source, carried, cue, content }) => ({
        source: carried ? spans(carried.paragraph, [carried]) : source && spans(paragraph, [source]),
        cue: cue && spans(paragraph, [cue]),
        content: spans(paragraph, content),
      })),
  };
}
