import type { Span } from '../../../src/lib/text/places.ts';
import { placedWords } from '../erased/find.ts';

/** What stands in a text where some of its words were erased. */
export const CUT = '[…]';

/** Words that are to go, in small letters: each list wherever it stands. */
export type Doomed = readonly (readonly string[])[];

/** Where words that are to go stand in a text. */
export function doomedSpans(text: string, doomed: Doomed): Span[] {
  const words = placedWords(text);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const own = doomed.find((list) => list.every((word, index) => words[at + index]?.text === word));
    if (own) spans.push({ start: words[at]?.start ?? 0, end: words[at + own.length - 1]?.end ?? 0 });
    at += own?.length ?? 1;
  }
  return spans;
}

export const hasDoomed = (text: string, doomed: Doomed): boolean => doomedSpans(text, doomed).length > 0;

/** A text without words, which a sign stands in for; `''` where none is left. */
export function cutWords(text: string, doomed: Doomed): string {
  const spans = doomedSpans(text, doomed);
  if (spans.length === 0) return text;
  const cut = spans.reduceRight((left, { start, end }) => left.slice(0, start) + CUT + left.slice(end), text);
  return placedWords(cut).length === 0 ? '' : cut;
}

/** Where an offset of a text is in that text without these spans; within one it is where that begins. */
export function offsetAfterCut(offset: number, spans: readonly Span[]): number {
  let shift = 0;
  for (const { start, end } of spans) {
    if (offset >= end) shift += end - start - CUT.length;
    else if (offset > start) return start - shift;
  }
  return offset - shift;
}
