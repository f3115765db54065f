import { stem } from 'porter2';
import { sharedStart } from '../../../src/lib/search/general-format.ts';

/** As `src/vocabulary/related.json` holds it, in rows with commas between entries; all words are folds. */
export interface StoredRelated {
  /** Two spellings of one word: "aluminium aluminum". */
  spellings: string[];
  /** An irregular form and its base form: "fled flee". */
  forms: string[];
  /** A word, and words that mean much the same, each behind its fit in tenths: "aircraft 8plane 7jet". Holds in both directions. */
  pairs: string[];
}

/** A word that means much the same as another; the fit goes from 0.1 to 0.9. */
export interface RelatedWord {
  word: string;
  fit: number;
}

/** What another spelling or form of a word is worth. */
const SAME_WORD = 0.9;

/**
 * Reads the table.
 *
 * @returns what gives, by a word in any form, the related ones as the table has them: other spellings and irregular forms, and what is
 *   near these or the word; the best first, one of each stem
 */
export function readRelated({ spellings, forms, pairs }: StoredRelated): (word: string) => RelatedWord[] {
  const same = new Map<string, Set<string>>();
  for (const [one = '', other = ''] of [...entries(spellings), ...entries(forms)]) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      add(same, stem(from), to);
  }
  const near = new Map<string, RelatedWord[]>();
  const link = (from: string, word: string, fit: number) => near.set(from, [...(near.get(from) ?? []), { word, fit }]);
  for (const [word = '', ...others] of entries(pairs)) {
    for (const other of others) {
      const fit = Number(other.slice(0, 1)) / 10;
      link(word, other.slice(1), fit);
      link(other.slice(1), word, fit);
    }
  }
  const byStem = Map.groupBy(near.keys(), (word) => stem(word));
  const withSame = (word: string) => [word, ...(same.get(stem(word)) ?? [])];
  return (word) => {
    const own = withSame(word);
    const found = own.slice(1).map((other) => ({ word: other, fit: SAME_WORD }));
    for (const one of own) {
      const key = near.has(one) ? one : closest(one, byStem.get(stem(one)) ?? []);
      for (const { word, fit } of near.get(key ?? '') ?? []) found.push(...withSame(word).map((form) => ({ word: form, fit })));
    }
    return bestOfEachStem(found, stem(word));
  };
}

/** Of words of one stem that which has most in common with a word, and little besides. */
export function closest(word: string, words: readonly string[]): string | undefined {
  const excess = (other: string) => other.length - 2 * sharedStart(other, word);
  return words.toSorted((a, b) => excess(a) - excess(b) || (a < b ? -1 : 1))[0];
}

function bestOfEachStem(words: RelatedWord[], own: string): RelatedWord[] {
  const best = new Map<string, RelatedWord>();
  for (const related of words.toSorted((a, b) => b.fit - a.fit || (a.word < b.word ? -1 : 1))) {
    const key = stem(related.word);
    if (key !== own && !best.has(key)) best.set(key, related);
  }
  return [...best.values()];
}

const entries = (rows: string[]): string[][] => rows.flatMap((row) => row.split(', ').map((entry) => entry.split(' ')));

function add(map: Map<string, Set<string>>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.add(word);
  else map.set(key, new Set([word]));
}
