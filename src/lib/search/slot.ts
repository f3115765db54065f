import { stem } from 'porter2';
import type { PageImpacts } from './dictionary-format.ts';
import { PLURAL_FIT, STEM_FIT } from './weights.ts';
import { fold } from './words.ts';

/** One thing that is searched for: a word that was typed, a phrase, or a name, with all that counts as it. */
export interface Slot {
  /** As typed. */
  typed: string;
  ways: Way[];
  /** Words that start with what was typed, of a word that may not be typed to its end. */
  longer: Way[];
  /** What stands in for it and fits less: what goes on from it, single words of a name. */
  lesser: Way[];
  /** Words that mean much the same, which fit less, too, and the pages that say most with them. */
  near: PageImpacts & { words: Way[] };
  /** Pages about what the slot names: actors and themes by that name. */
  about: number[];
  /** Typed as a phrase: its words count only as they were typed. */
  isExact: boolean;
}

/** What a slot is found by. */
export type SlotWords = Pick<Slot, 'ways' | 'longer' | 'lesser' | 'near' | 'isExact'>;

/** No words that mean much the same. */
export const NOWHERE: Slot['near'] = { words: [], pages: [], impacts: [] };

/** Words that count as a slot, one after the other. */
export interface Way {
  /** Index forms. */
  words: string[];
  /** How well they fit: 1 as typed. */
  weight: number;
}

interface Sought {
  fold: string;
  stem: string;
}

interface Sequence {
  words: Sought[];
  weight: number;
}

/** Finds the words of a slot in texts. Remembers what each word is to the slot that it has met. */
export class Matcher {
  readonly #sequences: Sequence[];
  readonly #longer: Map<string, number>;
  readonly #isExact: boolean;
  readonly #known = new Map<string, { fit: number; starts: Sequence[] }>();

  constructor({ ways, longer, lesser, near, isExact }: SlotWords) {
    this.#isExact = isExact;
    this.#longer = new Map(longer.map(({ words, weight }) => [fold(words[0] ?? ''), weight]));
    this.#sequences = [...ways, ...lesser, ...near.words].map(({ words, weight }) => ({
      words: words.map((word) => ({ fold: fold(word), stem: stem(word) })),
      weight,
    }));
  }

  /** How well the slot fits at a place, and how many words it takes; undefined where it does not. @param text each word's forms, folded */
  at(text: string[][], place: number): { fit: number; length: number } | undefined {
    let best = 0;
    let length = 1;
    for (const form of text[place] ?? []) {
      const { fit, starts } = this.#meet(form);
      if (fit > best) [best, length] = [fit, 1];
      for (const sequence of starts) {
        const whole = this.#follow(sequence, text, place, form);
        if (whole > best) [best, length] = [whole, sequence.words.length];
      }
    }
    return best > 0 ? { fit: best, length } : undefined;
  }

  /** What a form is on its own, and what it may be the first word of. */
  #meet(form: string): { fit: number; starts: Sequence[] } {
    const known = this.#known.get(form);
    if (known) return known;
    const met = { fit: this.#longer.get(form) ?? 0, starts: [] as Sequence[] };
    for (const sequence of this.#sequences) {
      const [first] = sequence.words;
      const fit = first ? this.#compare(form, first) * sequence.weight : 0;
      if (fit > 0 && sequence.words.length > 1) met.starts.push(sequence);
      else met.fit = Math.max(met.fit, fit);
    }
    this.#known.set(form, met);
    return met;
  }

  #follow({ words, weight }: Sequence, text: string[][], place: number, form: string): number {
    let least = 1;
    for (const [index, word] of words.entries()) {
      let fit = 0;
      for (const other of index === 0 ? [form] : (text[place + index] ?? [])) fit = Math.max(fit, this.#compare(other, word));
      if (fit === 0) return 0;
      least = Math.min(least, fit);
    }
    return least * weight;
  }

  #compare(form: string, word: Sought): number {
    if (form === word.fold) return 1;
    // Stems keep the first two letters.
    if (form[0] !== word.fold[0] || form[1] !== word.fold[1]) return 0;
    if (`${form}s` === word.fold || form === `${word.fold}s`) return PLURAL_FIT;
    return !this.#isExact && stem(form) === word.stem ? STEM_FIT : 0;
  }
}
