import type { Paragraph, Sentence, Span, Token } from '../../language/paragraph.ts';
import type { KnownSurface, Vocabulary } from '../model/vocabulary.ts';
import type { Stretch } from './stretches.ts';

/** A surface of the vocabulary as it stands in the article; token indices `[first, last)`. */
export interface KnownHit extends Span, KnownSurface, Stretch {}

const LONGEST = 8;

/** The vocabulary's surfaces in the article, the longest at each place, in order. Case counts, but for the first letter of a sentence. */
export function findKnown(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): KnownHit[] {
  const openers = new Set([...vocabulary.surfaces.keys()].map((surface) => surface.split(/[\s'-]/)[0]?.toLowerCase()));
  return paragraphs.flatMap((paragraph, number) =>
    paragraph.sentences.flatMap((sentence) => {
      const hits: KnownHit[] = [];
      for (let i = 0; i < sentence.tokens.length; ) {
        const hit = hitAt(paragraph.text, number, sentence, i, vocabulary, openers);
        if (hit) hits.push(hit);
        i = hit ? hit.last : i + 1;
      }
      return hits;
    }),
  );
}

function hitAt(
  text: string,
  paragraph: number,
  sentence: Sentence,
  first: number,
  vocabulary: Vocabulary,
  openers: ReadonlySet<string | undefined>,
): KnownHit | null {
  const { tokens } = sentence;
  const opening = tokens[first] as Token;
  if (!openers.has(opening.text.split('-')[0]?.toLowerCase())) return null;
  for (let last = Math.min(tokens.length, first + LONGEST); last > first; last--) {
    const end = (tokens[last - 1] as Token).end;
    const surface = text.slice(opening.start, end).replaceAll('’', "'");
    const known = vocabulary.surfaces.get(surface) ?? (first === 0 ? vocabulary.surfaces.get(withSmallInitial(surface)) : undefined);
    if (known) return { ...known, paragraph, sentence, first, last, start: opening.start, end };
  }
  return null;
}

const withSmallInitial = (surface: string): string => surface.slice(0, 1).toLowerCase() + surface.slice(1);
