import { isCapitalised } from '../language/phrases.ts';
import type { Paragraph, Sentence, Span, Token } from '../types.ts';
import type { KnownSurface, Vocabulary } from '../vocabulary.ts';

/** A surface of the vocabulary as it stands in the article; token indices `[first, last)`. */
export interface KnownHit extends Span, KnownSurface {
  paragraph: number;
  sentence: Sentence;
  first: number;
  last: number;
}

const LONGEST = 8;

/** Every surface of the vocabulary in the article, the longest at each place, in order. Case counts; only capitalised words are looked up. */
export function findKnown(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): KnownHit[] {
  return paragraphs.flatMap((paragraph, number) =>
    paragraph.sentences.flatMap((sentence) => {
      const hits: KnownHit[] = [];
      for (let i = 0; i < sentence.tokens.length; ) {
        const hit = hitAt(paragraph.text, number, sentence, i, vocabulary);
        if (hit) hits.push(hit);
        i = hit ? hit.last : i + 1;
      }
      return hits;
    }),
  );
}

function hitAt(text: string, paragraph: number, sentence: Sentence, first: number, vocabulary: Vocabulary): KnownHit | null {
  const { tokens } = sentence;
  const opening = tokens[first] as Token;
  if (!isCapitalised(opening) && !/^\p{Ll}{1,2}-?\p{Lu}/u.test(opening.text)) return null;
  for (let last = Math.min(tokens.length, first + LONGEST); last > first; last--) {
    const end = (tokens[last - 1] as Token).end;
    const known = vocabulary.surfaces.get(text.slice(opening.start, end).replaceAll('’', "'"));
    if (known) return { ...known, paragraph, sentence, first, last, start: opening.start, end };
  }
  return null;
}
