import { fileURLToPath } from 'node:url';
import { analyse } from '../../scripts/lib/analyse/analyse.ts';
import type { Span } from '../../scripts/lib/language/paragraph.ts';
import { loadVocabulary } from '../../scripts/lib/vocabulary/load.ts';

/** The shipped vocabularies and the invented states of the fixtures. */
export const vocabulary = await loadVocabulary(fileURLToPath(new URL('../fixtures/', import.meta.url)));

/** The analysis of an article of these paragraphs, which has no headline, author or date. */
export const analysisOf = (...texts: string[]) =>
  analyse(
    {
      headline: null,
      author: null,
      published: null,
      furniture: [],
      blocks: texts.map((text, i) => ({ kind: 'paragraph', text, line: 2 * i + 1 })),
    },
    vocabulary,
  );

/** What the build reads in these paragraphs, as words: actors with their mentions, and who said what. */
export function read(...texts: string[]) {
  const { actors, mentions, statements } = analysisOf(...texts);
  const words = (paragraph: number, span: Span | null) => span && (texts[paragraph] ?? '').slice(span.start, span.end);
  return {
    actors: actors.map(({ confidence: _, ...actor }) => actor),
    mentions: mentions.map((mention) => `${words(mention.paragraph, mention)} → ${mention.actor} (${mention.relation})`),
    statements: statements.map(({ paragraph, source, carried, actor, cue, content, kind, pattern, confidence }) => ({
      source: words(paragraph, source),
      actor,
      cue: words(paragraph, cue),
      content: content.map((span) => words(paragraph, span)).join(' … '),
      kind,
      carried: carried && words(carried.paragraph, carried),
      pattern,
      confidence,
    })),
  };
}
