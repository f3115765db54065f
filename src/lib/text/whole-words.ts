/**
 * A pattern that finds any of these words or phrases as whole words, in capitals or not. Not global: safe to `test` repeatedly.
 *
 * @returns undefined when there are no words
 */
export function wholeWords(words: string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu');
}
