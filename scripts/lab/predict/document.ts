import { z } from 'zod';
import { analyse } from '../../lib/analyse/analyse.ts';
import type { Analysis } from '../../lib/analyse/model/analysis.ts';
import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import type { Span } from '../../lib/language/paragraph.ts';
import { readDateLine } from '../../lib/read/lines/date-line.ts';
import type { Words } from '../../lib/read/model/types.ts';

const span = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** What is read of a document of a development set. Gold fields are not in it: zod drops every key that is not named here. */
export const documentSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** The day of the article, YYYY-MM-DD: used where its text has no date line. */
  dct: z.string().nullish(),
  /** The units that `keysent` ranks: offsets only. */
  sentences: z.array(span).optional(),
  /** Where the units of `segmentation` begin. */
  sentence_starts: z.array(z.int().min(0)).optional(),
});
export type SetDocument = z.infer<typeof documentSchema>;

/** An analysed document, and where its paragraphs stand in the document's text. */
export interface AnalysedDocument {
  document: SetDocument;
  analysis: Analysis;
  vocabulary: Vocabulary;
  /** A span of paragraph `paragraph` as a span of the document's text. */
  place: (paragraph: number, span: Span) => Span;
}

/**
 * Analyses a document with the site's own analysis. Each line is a paragraph.
 *
 * @param starts offsets at which a paragraph begins, in place of the line breaks
 */
export function readDocument(document: SetDocument, vocabulary: Vocabulary, starts?: readonly number[]): AnalysedDocument {
  const lines = starts ? between(document.text, starts) : linesOf(document.text);
  const blocks = lines.map(({ start, end }, line): Words => ({ kind: 'paragraph', text: document.text.slice(start, end), line: line + 1 }));
  const published = blocks.map(({ text }) => readDateLine(text)?.day).find((day) => day) ?? document.dct ?? null;
  const analysis = analyse({ headline: null, author: null, published, blocks, furniture: [] }, vocabulary);
  const place = (paragraph: number, { start, end }: Span): Span => {
    const offset = lines[paragraph]?.start ?? 0;
    return { start: offset + start, end: offset + end };
  };
  return { document, analysis, vocabulary, place };
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:.*\S)?/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

function between(text: string, starts: readonly number[]): Span[] {
  return starts.map((start, i) => ({ start, end: start + text.slice(start, starts[i + 1]).trimEnd().length }));
}
