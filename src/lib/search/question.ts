import questions from '../../vocabulary/question-words.json' with { type: 'json' };
import { fold } from './words.ts';

/** What a question wants to know. */
export type Asked = 'person' | 'number' | 'time' | 'place';

const ASKS = new Map(Object.entries(questions.asks) as [string, Asked][]);
const SAID: Record<'numbers' | 'times' | 'places', ReadonlySet<string>> = {
  numbers: new Set(questions.numbers),
  times: new Set(questions.times),
  places: new Set(questions.places),
};

/** The words at the start of a query that only ask, folded, and what for: "how many" of "how many died in …". */
export function readQuestion(folds: string[]): { length: number; asked: Asked } | undefined {
  for (const length of [2, 1]) {
    const asked = ASKS.get(folds.slice(0, length).join(' '));
    if (asked && folds.length > length) return { length, asked };
  }
  return undefined;
}

/** Whether a word, as it stands behind another, may be what was asked for. */
export function mayAnswer(asked: Asked, word: string, before: string): boolean {
  const said = fold(word);
  // A name, unless it only begins a sentence.
  const isName = /^[^\p{L}\p{N}]*\p{Lu}/u.test(word) && before !== '' && !/[.!?:”"]$/.test(before);
  if (asked === 'number') return /\p{N}/u.test(word) || SAID.numbers.has(said);
  if (asked === 'time') return /\b\d{4}\b|\d:\d/.test(word) || SAID.times.has(said);
  return isName && (asked === 'person' || SAID.places.has(fold(before)));
}
