/** A character, with its marks, of the scripts that set no spaces between words; what a pattern is made of (flag `u`). */
const UNSPACED = `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => `\\p{Script=${script}}`).join('')}ー々]`;

const ANY = new RegExp(UNSPACED, 'u');
const WORD = new RegExp(`${UNSPACED}\\p{M}*|(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Runs of such characters, and runs of others. */
export const unspacedRuns = new RegExp(`(?:${UNSPACED}\\p{M}*)+|(?:(?!${UNSPACED}).)+`, 'gsu');

/** Whether a text has words without spaces between them: Chinese, Japanese, Thai. */
export const isUnspaced = (text: string): boolean => ANY.test(text);

/**
 * The words of a text, letters and digits. Of one without spaces between words each character counts as one: where its words begin no two
 * programs agree on, and each edit would shift it.
 *
 * @returns each with its place, in UTF-16 code units
 */
export const wordsIn = (text: string): { text: string; start: number; end: number }[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
