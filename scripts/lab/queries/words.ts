/** A word of a text: as written, and as searches compare it. */
export interface FoldedWord {
  text: string;
  /** Lower case, without diacritics and possessive. */
  folded: string;
  start: number;
  end: number;
}

/** The words of a text in their order; parts of a hyphenated one are words of their own. */
export function wordsOf(text: string): FoldedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)?/gu)].map(({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
}

/** A word without case, diacritics and possessive. */
export const fold = (word: string): string =>
  withoutAccents(word)
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');

/** Letters that are no base letter with a mark in Unicode, and how they are typed without one. */
const plainLetters: Record<string, string> = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', ı: 'i' };

/** A text without the marks on its Latin letters; other scripts cannot be read without theirs. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[øØłŁđĐßæÆœı]/g, (letter) => plainLetters[letter] ?? letter);

/**
 * What the forms of a folded word have in common, roughly: "fire", "fires", "fired", "firing". It joins a little more than a stemmer
 * does, so that an answer with another form of a word counts as right.
 */
export function stem(folded: string): string {
  if (folded.length <= 3) return folded;
  const cut = folded.replace(/(?<=...)(ies|ied|ying)$/, 'y').replace(/(?<=...)(ings?|edly|ed|ers?|es|ly|s|e)$/, '');
  return cut.replace(/y$/, 'i').replace(/([^aeious])\1$/, '$1');
}

/**
 * How many letters must be put in, left out, changed, or swapped with the next to make one word of another (optimal string alignment).
 *
 * @param most larger distances come out as `most + 1`
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}
