import { fileURLToPath } from 'node:url';
import { findCast } from '../../scripts/lib/analyse/actors/cast.ts';
import { withGroups } from '../../scripts/lib/analyse/actors/groups.ts';
import { findNames } from '../../scripts/lib/analyse/names/find.ts';
import { findKnown } from '../../scripts/lib/analyse/names/known.ts';
import { resolveSpeakers } from '../../scripts/lib/analyse/statements/speakers.ts';
import { findAttributions } from '../../scripts/lib/analyse/statements/statements.ts';
import { readParagraph } from '../../scripts/lib/language/sentences.ts';
import { loadVocabulary } from '../../scripts/lib/vocabulary/load.ts';

/** The shipped vocabularies and the invented states of the fixtures. */
export const vocabulary = await loadVocabulary(fileURLToPath(new URL('../fixtures/', import.meta.url)));

/** What the build reads in these paragraphs, as words: actors with their mentions, and who said what. */
export function read(...texts: string[]) {
  const paragraphs = texts.map(readParagraph);
  const attributions = paragraphs.map((paragraph) => findAttributions(paragraph, (noun) => vocabulary.names.people.has(noun)));
  const cast = withGroups(
    findCast(paragraphs, vocabulary, findNames(paragraphs, vocabulary), findKnown(paragraphs, vocabulary)),
    paragraphs,
    attributions,
  );
  const words = (paragraph: number, span: { start: number; end: number } | null) =>
    span === null ? null : (texts[paragraph] ?? '').slice(span.start, span.end);
  return {
    actors: cast.actors,
    mentions: cast.mentions.map((mention) => `${words(mention.paragraph, mention)} → ${mention.actor} (${mention.relation})`),
    statements: resolveSpeakers(attributions, paragraphs, cast, vocabulary.names).map(
      ({ paragraph, source, carried, actor, cue, content, kind, pattern, confidence }) => ({
        source: words(paragraph, source),
        actor,
        cue: words(paragraph, cue),
        content: content.map((span) => words(paragraph, span)).join(' … '),
        kind,
        carried: carried && words(carried.paragraph, carried),
        pattern,
        confidence,
      }),
    ),
  };
}
