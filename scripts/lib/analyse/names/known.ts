import { type Paragraph, type Span, sentencesOf, type Token } from '../../language/paragraph.ts';
import type { KnownSurface, Vocabulary } from '../model/vocabulary.ts';
import type { Stretch } from './stretches.ts';

/** A surface of the vocabulary as it stands in the article; token indices `[first, last)`. */
export interface KnownHit extends Span, KnownSurface, Stretch {}

const LONGEST = 8;

/** The vocabulary's surfaces in the article, the longest at each place, in order. Case counts, but for the first letter of a sentence. */
export function findKnown(paragraphs: readonly Paragraph[], { surfaces }: Vocabulary): KnownHit[] {
  const openers = openersOf(surfaces);
  const hits: KnownHit[] = [];
  for (const { paragraph, text, sentence } of sentencesOf(paragraphs)) {
    const { tokens } = sentence;
    for (let first = 0; first < tokens.length; first++) {
      const { text: opening, start } = tokens[first] as Token;
      if (!openers.has(opening.split('-')[0]?.toLowerCase())) continue;
      for (let last = Math.min(tokens.length, first + LONGEST); last > first; last--) {
        const { end } = tokens[last - 1] as Token;
        const surface = text.slice(start, end).replaceAll('’', "'");
        const known = surfaces.get(surface) ?? (first === 0 ? surfaces.get(withSmallInitial(surface)) : undefined);
        if (!known) continue;
        hits.push({ ...known, paragraph, sentence, first, last, start, end });
        first = last - 1;
        break;
      }
    }
  }
  return hits;
}

const openersKnown = new WeakMap<Vocabulary['surfaces'], Set<string | undefined>>();

/** The words that surfaces begin with, in lower case; gathered once for a vocabulary. */
function openersOf(surfaces: Vocabulary['surfaces']): Set<string | undefined> {
  const openers = openersKnown.get(surfaces) ?? new Set([...surfaces.keys()].map((surface) => surface.split(/[\s'-]/)[0]?.toLowerCase()));
  openersKnown.set(surfaces, openers);
  return openers;
}

const withSmallInitial = (surface: string): string => surface.slice(0, 1).toLowerCase() + surface.slice(1);
