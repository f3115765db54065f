import { wordsIn } from '../../../src/lib/text/unspaced.ts';

/** True when the words of a heading stand in a text in the same order; case does not count, others may lie between. */
export function isMadeOf(heading: string, text: string): boolean {
  const wanted = wordsOf(heading);
  let next = 0;
  for (const word of wordsOf(text)) if (word === wanted[next]) next += 1;
  return next === wanted.length;
}

/** The words of a text, in lower case. */
export const wordsOf = (text: string): string[] => wordsIn(text.toLowerCase()).map(({ text }) => text);
