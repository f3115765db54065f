import { stem as porterStem } from 'porter2';
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

/** A function that keeps its answers. */
export function remember<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as Answer;
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}

const NONE: readonly string[] = [];

/** What another spelling or form of a word is worth. */
const SAME_WORD = 0.9;

/**
 * Reads the table.
 *
 * @param isWanted whether a related word with a stem is of use: the others are passed over, which takes a fraction of the time
 * @returns what gives, by a word in any form, the related ones as the table has them: other spellings and irregular forms, and what is
 *   near these or the word; the best first, one of each stem
 */
export function readRelated(
  { spellings, forms, pairs }: StoredRelated,
  isWanted: (stem: string) => boolean = () => true,
): (word: string) => RelatedWord[] {
  const stem = remember(porterStem);
  const spelt = new Map<string, string[]>();
  for (const [one = '', other = ''] of entries(spellings)) {
    push(spelt, one, other);
    push(spelt, other, one);
  }
  const bases = new Map<string, string[]>();
  const irregular = new Map<string, string[]>();
  for (const [form = '', base = ''] of entries(forms)) {
    push(bases, form, base);
    push(irregular, stem(base), form);
  }
  const formsOf = (word: string, own: string) =>
    (irregular.get(own) ?? []).filter((form) => bases.get(form)?.some((base) => isFormOf(word, base)));
  // Most words have none, and this is asked for each word of English.
  const othersOf = (word: string, own: string): readonly string[] =>
    spelt.has(word) || bases.has(word) || irregular.has(own)
      ? [...(spelt.get(word) ?? []), ...(bases.get(word) ?? []), ...formsOf(word, own)]
      : NONE;
  const isReached = remember((word) => {
    const own = stem(word);
    return isWanted(own) || othersOf(word, own).some((form) => isWanted(stem(form)));
  });
  const near = new Map<string, RelatedWord[]>();
  const keepNear = (word: string, other: string, fit: number): void => {
    const related = near.get(word) ?? [];
    near.set(word, related);
    if (isReached(other)) related.push({ word: other, fit });
  };
  for (const [word = '', ...others] of entries(pairs)) {
    for (const entry of others) {
      const [other, fit] = [entry.slice(1), Number(entry.slice(0, 1)) / 10];
      keepNear(word, other, fit);
      keepNear(other, word, fit);
    }
  }
  const byStem = Map.groupBy(near.keys(), stem);
  const hasNear = new Set([...byStem].flatMap(([key, words]) => (words.some((word) => near.get(word)?.length) ? [key] : [])));
  const around = remember((key: string) => {
    const all = (near.get(key) ?? []).flatMap(({ word, fit }) =>
      [word, ...othersOf(word, stem(word))].map((form) => ({ word: form, fit })),
    );
    return bestOfEachStem(all, stem(key), stem);
  });
  const aroundForm = (word: string, own = stem(word)) => {
    if (!hasNear.has(own)) return [];
    const keys = byStem.get(own) ?? [];
    if (!near.has(word)) return around(closest(word, keys) ?? '');
    const base = keys.find((key) => INFLECTED.test(word) && key.length < word.length && isFormOf(word, key));
    return base === undefined ? around(word) : bestOfEachStem([...around(word), ...around(base)], own, stem);
  };
  return (word) => {
    const own = porterStem(word);
    const others = othersOf(word, own);
    if (others.length === 0) return aroundForm(word, own);
    const found = [...others.map((other) => ({ word: other, fit: SAME_WORD })), ...[word, ...others].flatMap((form) => aroundForm(form))];
    return bestOfEachStem(found, own, stem);
  };
}

/** Of words of one stem that which has most in common with a word, and little besides. */
export function closest(word: string, words: readonly string[]): string | undefined {
  const excess = (other: string) => other.length - 2 * sharedStart(other, word);
  if (words.length < 2) return words[0];
  return words.toSorted((a, b) => excess(a) - excess(b) || (a < b ? -1 : 1))[0];
}

function bestOfEachStem(words: RelatedWord[], own: string, stem: (word: string) => string): RelatedWord[] {
  if (words.length === 0) return words;
  const best = new Map<string, RelatedWord>();
  for (const related of words.toSorted((a, b) => b.fit - a.fit || (a.word < b.word ? -1 : 1))) {
    const key = stem(related.word);
    if (key !== own && !best.has(key)) best.set(key, related);
  }
  return [...best.values()];
}

const entries = (rows: string[]): string[][] => rows.flatMap((row) => row.split(', ').map((entry) => entry.split(' ')));

/** What may be a word of its own ("building") and a form of another. */
const INFLECTED = /(ed|ing)$/;

/** Of two words with one stem: "leaving" is a form of "leave", "authority" is none of "authorize". */
const isFormOf = (word: string, base: string): boolean => sharedStart(word, base) >= base.length - 1;

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
