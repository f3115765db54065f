import { hash } from 'node:crypto';
import { wordsIn } from '../../../src/lib/text/unspaced.ts';
import type { Erased, Erasure } from '../../../src/schemas/erased.ts';
import { REFERENCE, readReference } from './references.ts';

/** A word of a text as erased words are compared: in small letters, whatever signs stand around it. */
export interface PlacedWord {
  text: string;
  /** In UTF-16 code units. */
  start: number;
  end: number;
}

/** The words of a text, in its order. */
export const placedWords = (text: string): PlacedWord[] =>
  wordsIn(text).map(({ text: word, start, end }) => ({ text: word.normalize('NFKC').toLowerCase(), start, end }));

/** The words of a text, without their places. */
export const plainWords = (text: string): string[] => placedWords(text).map(({ text: word }) => word);

/** The hash of some words. @param salt in hex */
export const hashWords = (words: readonly string[], salt: string): string => hash('sha256', `${salt}\n${words.join(' ')}`);

/** Erased words that stand in a text, and the line (1-based) where they begin. */
export interface Found {
  erasure: Erasure;
  line: number;
}

/** Finds erased words in a text, each erasure once. */
export function findErased(text: string, { salt, erasures }: Erased): Found[] {
  const words = placedWords(text);
  const plain = words.map((word) => word.text);
  return [...Map.groupBy(erasures, (erasure) => erasure.words)].flatMap(([count, own]) => {
    const left = new Map(own.map((erasure) => [erasure.hash, erasure]));
    const found: Found[] = [];
    for (let at = 0; at + count <= plain.length && left.size > 0; at += 1) {
      const key = hashWords(plain.slice(at, at + count), salt);
      const erasure = left.get(key);
      if (!erasure) continue;
      left.delete(key);
      found.push({ erasure, line: text.slice(0, words[at]?.start).split('\n').length });
    }
    return found;
  });
}

/**
 * The same in the text of a file, whatever its format: as it is written, and as it is read, where markup stands between words or within one.
 * Line ends stay, so that lines are those of the file, but for those of a tag within a word.
 */
export function findErasedInFile(text: string, erased: Erased): Found[] {
  const written = text
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(REFERENCE, readReference);
  const marks = /<[^<>]*>|\]\([^()\s]*\)/g;
  const lineEnds = (mark: string): string => '\n'.repeat(mark.split('\n').length - 1);
  const apart = written.replace(marks, (mark) => ` ${lineEnds(mark)}`);
  const joined = (between: (mark: string) => string): string => written.replace(marks, between).replace(/[*_`~]/g, '');
  const found = new Map<Erasure, Found>();
  for (const form of new Set([written, apart, joined(lineEnds), joined(() => '')]))
    for (const own of findErased(form, erased)) if (!found.has(own.erasure)) found.set(own.erasure, own);
  return [...found.values()];
}
