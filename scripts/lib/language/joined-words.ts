import joined from '../../../src/vocabulary/joined-names.json' with { type: 'json' };
import { isCapitalised, lower, type Token } from './paragraph.ts';

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words);

/** The words that joined names are told by, as sets (see `src/vocabulary/README.md`). */
export const joinedWords = {
  heads: setOf(joined.heads),
  persons: setOf(joined.persons),
  fields: setOf(joined.fields),
  firmEnds: setOf(joined.firmEnds),
  legalForms: setOf(joined.legalForms),
  foundations: setOf(joined.foundations),
  trades: setOf(joined.trades),
  schools: setOf(joined.schools),
  campuses: setOf(joined.campuses),
  pairs: setOf(joined.pairs),
};

/** A token's text; empty for none. */
export const textAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

const AND = setOf(['and', '&']);

/** Whether a token is "and" or an ampersand. */
export const isAnd = (tokens: readonly Token[], i: number): boolean => AND.has(lower(tokens[i]));

/** Where the words with capitals before a head begin: "Royal Society". */
export function firstOf(tokens: readonly Token[], head: number): number {
  let first = head;
  while (isCapitalised(tokens[first - 1]) && tokens[first - 1]?.pos !== 'DET' && lower(tokens[first - 1]) !== 'the') first--;
  return first;
}
