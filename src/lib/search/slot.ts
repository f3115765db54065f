import { stem } from 'porter2';
import { fold } from './words.ts';

/** One thing that is searched for: a word that was typed, a phrase, or a name, with all that counts as it. */
export interface Slot {
  /** As typed. */
  typed: string;
  ways: Way[];
  /** Words that start with what was typed, of a word that may not be typed to its end. */
  longer: Way[];
  /** Pages about what the slot names: actors and themes by that name. */
  about: number[];
  /** Typed as a phrase: its words count only as they were typed. */
  isExact: boolean;
}

/** Words that count as a slot, one after the other. */
export interface Way {
  /** Index forms. */
  words: string[];
  /** How well they fit: 1 as typed. */
  weight: number;
}

/** How well a word fits, against the word as typed: in its plural or possessive, and in any form with the same stem. */
const PLURAL = 0.95;
const STEM = 0.75;

/** Finds the words of a slot in texts. Remembers how well each word fits that it has met. */
export class Matcher {
  readonly #singles: { fold: string; stem: string; weight: number }[] = [];
  readonly #sequences: { words: { fold: string; stem: string }[]; weight: number }[] = [];
  readonly #longer: { fold: string; weight: number }[];
  readonly #isExact: boolean;
  readonly #known = new Map<string, number>();

  constructor({ ways, longer, isExact }: Pick<Slot, 'ways' | 'longer' | 'isExact'>) {
    this.#isExact = isExact;
    this.#longer = longer.map(({ words, weight }) => ({ fold: fold(words[0] ?? ''), weight }));
    for (const { words, weight } of ways) {
      const read = words.map((word) => ({ fold: fold(word), stem: stem(word) }));
      const [first] = read;
      if (first && read.length === 1) this.#singles.push({ ...first, weight });
      else this.#sequences.push({ words: read, weight });
    }
  }

  /** How well the slot fits at a place of a text, and how many words of the text that takes; undefined where it does not. */
  at(text: string[][], place: number): { fit: number; length: number } | undefined {
    let best = { fit: 0, length: 1 };
    for (const form of text[place] ?? []) best.fit = Math.max(best.fit, this.#fitOf(form));
    for (const { words, weight } of this.#sequences) {
      let fit = weight;
      for (let index = 0; index < words.length && fit > best.fit; index += 1) {
        const word = words[index];
        const one = Math.max(0, ...(text[place + index] ?? []).map((form) => (word ? this.#compare(form, word) : 0)));
        fit = Math.min(fit, one * weight);
      }
      if (fit > best.fit) best = { fit, length: words.length };
    }
    return best.fit > 0 ? best : undefined;
  }

  #fitOf(form: string): number {
    let fit = this.#known.get(form);
    if (fit === undefined) {
      fit = 0;
      for (const word of this.#singles) fit = Math.max(fit, this.#compare(form, word) * word.weight);
      for (const word of this.#longer) if (form === word.fold || fold(form) === word.fold) fit = Math.max(fit, word.weight);
      this.#known.set(form, fit);
    }
    return fit;
  }

  #compare(form: string, word: { fold: string; stem: string }): number {
    if (form === word.fold || fold(form) === word.fold) return 1;
    // Stems keep the first two letters.
    if (form[0] !== word.fold[0] || form[1] !== word.fold[1]) return 0;
    if (`${form}s` === word.fold || form === `${word.fold}s`) return PLURAL;
    return !this.#isExact && stem(form) === word.stem ? STEM : 0;
  }
}
