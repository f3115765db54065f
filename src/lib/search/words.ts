import { isUnspaced, wordsIn } from '../text/unspaced.ts';

/** Letters that Unicode does not take apart into a letter and a mark, as readers type them. */
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h' };

/** A word without case, accents and punctuation, as the dictionary is ordered and words are compared: "Łódź’s" gives "lodzs". */
export function fold(word: string): string {
  const bare = indexForm(word);
  return /^[a-z0-9]*$/.test(bare) ? bare : bare.replace(/[łøđðþßæœıħ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** A word as Pagefind has it in its index before stemming: letters and digits, lower case, without accents. */
export function indexForm(word: string): string {
  const letters = word.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, '');
  return /^[a-z0-9]*$/.test(letters) ? letters : letters.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The words of a text as they stand between spaces; in scripts without them each character is one, so that whatever of such a text is typed
 * is found, however a browser would cut it.
 *
 * @returns each with whether it goes on without a space from the one before
 */
export function cutWords(text: string): { word: string; goesOn: boolean }[] {
  const words: { word: string; goesOn: boolean }[] = [];
  for (const whole of text.split(/\s+/)) {
    if (whole === '') continue;
    for (const [index, word] of (isUnspaced(whole) ? characters(whole) : [whole]).entries()) words.push({ word, goesOn: index > 0 });
  }
  return words;
}

/** What is cut before each character of a script without spaces, and after it where a word of another begins. */
function characters(text: string): string[] {
  const cuts = wordsIn(text).map(({ start }) => start);
  return [...new Set([0, ...cuts])].map((start, index, starts) => text.slice(start, starts[index + 1]));
}

/** Where a word without spaces is made of several: at hyphens, dashes, slashes and stops, but not at an apostrophe. */
const INNER = /[^\p{L}\p{N}\p{M}'’ʼ]+/u;

/**
 * The index forms of a word as it stands in a text, the whole first: "Sino-Soviet" gives "sinosoviet", "sino", "soviet".
 * Parts of one letter are left out, as Pagefind does.
 */
export function forms(word: string): string[] {
  const whole = indexForm(word);
  if (whole === '') return [];
  const parts = splitWord(word);
  return parts.length < 2 ? [whole] : [whole, ...parts.filter((part) => part.length > 1 && part !== whole)];
}

/** The parts of a hyphenated word; one for any other. */
export function splitWord(word: string): string[] {
  const parts = word.split(INNER).map(indexForm);
  return parts.filter((part) => part !== '');
}
