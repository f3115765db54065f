import { stem } from 'porter2';
import { parseQuery } from '../parse-query.ts';
import { isStopWord } from '../stop-words.ts';
import { fold } from '../words.ts';
import type { Hit } from './types.ts';

/** How many words an address carries: enough for any search, and short enough to be shared. */
const MOST = 12;

/**
 * What to mark on the page of a hit: the words that were searched for, without the small ones unless there are no others; phrases in
 * quotes as phrases; and words that were found for them with another stem, such as the rest of one that was typed in part.
 *
 * @param words as searched for: as typed, or as the spelling was corrected
 */
export function wordsToMark(words: string, hit: Pick<Hit, 'excerpt' | 'sections'>): string[] {
  const parts = parseQuery(words).filter(({ isStop }) => !isStop);
  const seen = new Set(parts.flatMap((part) => part.words).map(stem));
  const marks = parts.map(({ typed }) => typed.toLowerCase());
  const pieces = [hit.excerpt, ...hit.sections.map(({ excerpt }) => excerpt)].flat().filter(({ isMatch }) => isMatch);
  for (const word of pieces.flatMap(({ text }) => text.split(/\s+/))) {
    const own = stem(fold(word));
    if (own === '' || seen.has(own) || isStopWord(word, fold(word))) continue;
    seen.add(own);
    marks.push(word.toLowerCase());
  }
  return [...new Set(marks)].slice(0, MOST);
}
