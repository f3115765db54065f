import { type PageImpacts, readPages, writePages } from './dictionary-format.ts';

/**
 * General English words and what of the site means much the same, in shards: words that are right though the site lacks them, and what
 * else to look for. The pages are those that say most with a related word; their impacts count how near it is, too.
 * `scripts/lib/search/general-words.ts` makes them, the search engine reads them.
 */
export interface GeneralWord extends PageImpacts {
  /** As a fold. */
  word: string;
  /** Folds that are on the site; the fit goes from 0.1 to 0.9, the best first. */
  related: { word: string; fit: number }[];
}

/**
 * A line a word: of its letters those that it does not share with the word before, after the number (base 36) of those that it does.
 * Each related word stands behind a digit, its fit in tenths; the pages last, behind a sign that no word has.
 *
 * @param words in the order of their folds
 */
export function writeGeneralShard(words: GeneralWord[]): string {
  const lines = words.map(({ word, related, ...postings }, place) => {
    const shared = Math.min(sharedStart(words[place - 1]?.word ?? '', word), MOST_SHARED);
    const near = related.map(({ word, fit }) => ` ${Math.round(fit * 10)}${word}`).join('');
    return shared.toString(36) + word.slice(shared) + near + (postings.pages.length > 0 ? `=${writePages(postings)}` : '');
  });
  return lines.join('\n');
}

export function readGeneralShard(text: string): GeneralWord[] {
  const lines = text.split('\n').map((line) => {
    const [words = '', where = ''] = line.split('=');
    return { words: words.split(' '), where };
  });
  const folds = readShared(lines.map(({ words: [own = ''] }) => own));
  return lines.map(({ words: [, ...rest], where }, place) => ({
    word: folds[place] ?? '',
    related: rest.map((part) => ({ word: part.slice(1), fit: Number(part.slice(0, 1)) / 10 })),
    ...readPages(where),
  }));
}

/** Words, each given as the number of letters that it begins with like the one before, and its other letters. */
export function readShared(words: readonly string[]): string[] {
  let before = '';
  return words.map((own) => {
    before = before.slice(0, Number.parseInt(own.slice(0, 1), 36)) + own.slice(1);
    return before;
  });
}

/** The largest digit. */
const MOST_SHARED = 35;

/** How many letters two words begin with alike. */
export function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
