import { bodyAt, isOffice, schoolAt } from './joined-bodies.ts';
import { firmAt, foundationAt } from './joined-firms.ts';
import { personAt } from './joined-people.ts';
import { isCapitalised, type Token } from './paragraph.ts';

/** A name that goes past a comma, "and" or quotation marks, as token indices `[first, last)`; `office`: of whoever holds it. */
export interface JoinedName {
  first: number;
  last: number;
  kind: 'body' | 'office' | 'person';
}

/** The joined names of a sentence, in order: each is one name wherever it stands. */
export function joinedNames(tokens: readonly Token[]): JoinedName[] {
  const found: JoinedName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapitalised(tokens[i]) && !isOffice(tokens[i])) continue;
    const next = bodyAt(tokens, i) ?? schoolAt(tokens, i) ?? foundationAt(tokens, i) ?? firmAt(tokens, i) ?? personAt(tokens, i);
    if (!next) continue;
    found.push(next);
    i = next.last - 1;
  }
  return found;
}

/** The tokens of a sentence, where what stands within a joined name is read as a part of it. */
export function withJoinedNames(tokens: readonly Token[]): Token[] {
  const mended = [...tokens];
  for (const { first, last } of joinedNames(tokens))
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token;
      // "Levelling Up", but not "of" and "the"
      const joins = token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SYM';
      if (joins || isCapitalised(token)) mended[i] = { ...token, pos: 'PROPN' };
    }
  return mended;
}
