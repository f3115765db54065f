import type { Paragraph, Span, Token } from '../../language/paragraph.ts';

/** A span of paragraph `paragraph`, counted from 0. */
export interface PlacedSpan extends Span {
  paragraph: number;
}

/** Whether two spans share a character. */
export const overlaps = (a: PlacedSpan, b: PlacedSpan): boolean => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** Whether a span begins before a token of paragraph `paragraph`. */
export const isBefore = (place: PlacedSpan, paragraph: number, token: Token): boolean =>
  place.paragraph < paragraph || (place.paragraph === paragraph && place.start < token.start);

/** Compares by where spans begin, for sorting. */
export const inTextOrder = (a: PlacedSpan, b: PlacedSpan): number => a.paragraph - b.paragraph || a.start - b.start;

/** The article's words at a span. */
export const wordsAt = ({ paragraph, start, end }: PlacedSpan, paragraphs: readonly Paragraph[]): string =>
  (paragraphs[paragraph] as Paragraph).text.slice(start, end);

/** The words of a name at a span, with one space between two, whatever stands there: a page may forbid to break its line between them. */
export const nameAt = (place: PlacedSpan, paragraphs: readonly Paragraph[]): string => wordsAt(place, paragraphs).replace(/\s+/g, ' ');
