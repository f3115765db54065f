import type { Words } from '../model/types.ts';
import { countWords, endsSentence, isListItem } from './wording.ts';

const NUMBER = /^(\d{1,2})[.)]\s+\p{Lu}/u;
const LONGEST = 12;

/** The headings "1. It rises", "2. …" of an article: two at least, in their order from 1 on, no sentences, and prose below each. */
export function numberedHeadings(paragraphs: readonly Words[]): Set<Words> {
  const found: Words[] = [];
  for (const [at, words] of paragraphs.entries()) {
    const number = Number(NUMBER.exec(words.text)?.[1]);
    const below = paragraphs[at + 1]?.text ?? '';
    const isOpen = countWords(words.text) <= LONGEST && !/[.!…:;,"'”’»]$/u.test(words.text);
    if (number === found.length + 1 && isOpen && endsSentence(below) && !isListItem(below)) found.push(words);
  }
  return new Set(found.length > 1 ? found : []);
}
