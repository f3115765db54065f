import { type CommonRun, commonRuns } from '../../../src/lib/text/common-runs.ts';
import { isUnspaced } from '../../../src/lib/text/unspaced.ts';

/** A text as a row of words. */
export interface WeighedWords {
  words: string[];
  /** How telling each word is; see `weigh`. */
  weights: number[];
  weight: number;
  /** Which words are out of play. */
  taken: boolean[];
}

/** A word for itself is as likely chance as kinship. */
const LEAST_RUN = 2;

const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a stretch of letters: one, but in scripts that set no spaces between words. */
const wordsWithin = (letters: string): string[] =>
  isUnspaced(letters) ? [...segmenter.segment(letters)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : [])) : [letters];

/** Weighs words by how few of the texts have them (inverse document frequency: Spärck Jones 1972): names count for more than "the". */
export function weigh<Text extends { text: string }>(texts: readonly Text[]): (Text & WeighedWords)[] {
  const rows = texts.map(({ text }) => (text.toLowerCase().match(WORD) ?? []).flatMap(wordsWithin));
  const frequency = new Map<string, number>();
  for (const words of rows) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return texts.map((text, index) => {
    const words: string[] = rows[index] ?? [];
    const weights = words.map((word) => Math.log(1 + texts.length / (frequency.get(word) ?? 1)));
    return { ...text, words, weights, weight: sum(weights), taken: words.map(() => false) };
  });
}

/** The runs of words that two texts share, in order. */
export const sharedRuns = (one: WeighedWords, other: WeighedWords): CommonRun[] =>
  commonRuns(one.words, other.words).filter(({ length }) => length >= LEAST_RUN);

/** What is left of the runs that two texts share, when the words that are taken are out of play. */
export function freeRuns(runs: readonly CommonRun[], old: WeighedWords, fresh: WeighedWords): CommonRun[] {
  return runs.flatMap(({ before, now, length }) => {
    const free: CommonRun[] = [];
    let start = 0;
    for (let at = 0; at <= length; at += 1) {
      if (at < length && !old.taken[before + at] && !fresh.taken[now + at]) continue;
      if (at - start >= LEAST_RUN) free.push({ before: before + start, now: now + start, length: at - start });
      start = at + 1;
    }
    return free;
  });
}

export const lengthOf = (runs: readonly CommonRun[]): number => sum(runs.map(({ length }) => length));

export const weightOf = (runs: readonly CommonRun[], { weights }: WeighedWords): number =>
  sum(runs.map(({ before, length }) => sum(weights.slice(before, before + length))));

/** A word that more texts have brings none of them together: else every text would be compared with every other. */
const COMMON = 100;
/** With so many texts is each compared, of those that share a word that is not common: the ones that share most. */
const MOST_PAIRS = 50;

/** Pairs of texts that share a word; for each, the weight of the words that stand in both, in whatever order. */
export function sharedWeights<Text extends WeighedWords>(olds: readonly Text[], news: readonly Text[], onPair: () => void = () => {}) {
  const places = new Map<string, Map<Text, number>>();
  for (const text of olds) {
    for (const word of text.words) {
      const counts = places.get(word) ?? new Map<Text, number>();
      places.set(word, counts.set(text, (counts.get(text) ?? 0) + 1));
    }
  }
  return news.flatMap((now) => {
    const shared = new Map<Text, number>();
    const common: { word: string; nth: number; at: number }[] = [];
    const seen = new Map<string, number>();
    for (const [at, word] of now.words.entries()) {
      const nth = (seen.get(word) ?? 0) + 1;
      seen.set(word, nth);
      const bearers = places.get(word);
      if (bearers && bearers.size > COMMON) common.push({ word, nth, at });
      else
        for (const [before, count] of bearers ?? []) {
          onPair();
          if (nth <= count) shared.set(before, (shared.get(before) ?? 0) + (now.weights[at] ?? 0));
        }
    }
    const most = common.length === 0 ? [...shared] : [...shared].sort(([, one], [, other]) => other - one).slice(0, MOST_PAIRS);
    return most.map(([before, rare]) => {
      const rest = common.filter(({ word, nth }) => nth <= (places.get(word)?.get(before) ?? 0)).map(({ at }) => now.weights[at] ?? 0);
      return { before, now, weight: rare + sum(rest) };
    });
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
