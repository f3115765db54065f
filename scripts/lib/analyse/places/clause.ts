import { singular } from '../../language/nouns.ts';
import { isCapitalised, isPossessive, lower, type Token } from '../../language/paragraph.ts';
import { nounPhraseBefore } from '../../language/phrases.ts';
import { type VerbGroup, verbGroupAt } from '../../language/verbs.ts';

const LONGEST_ASIDE = 12;

/** Token index after a name's coordination and asides: what the clause goes on with. "Ankara and Athens, meanwhile, …" */
function pastAsides(tokens: readonly Token[], last: number): number {
  let at = last;
  // "Russia, which denies"
  if (tokens[at]?.text === ',' && /^(which|who)$/.test(lower(tokens[at + 1]))) return at + 2;
  if (tokens[at]?.text === ',' && !isCapitalised(tokens[at + 1])) {
    const close = tokens.findIndex((token, i) => i > at && i <= at + LONGEST_ASIDE && token.text === ',');
    if (close > 0) at = close + 1;
  }
  // "The U.S. on Tuesday said", "Italy in 2016 agreed"
  if (/^(on|in)$/.test(lower(tokens[at])) && /day$|^\d{4}$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  return at;
}

/** The verb group of which the name that ends before `last` is the subject, or null. */
export const verbAfter = (tokens: readonly Token[], last: number): VerbGroup | null => verbGroupAt(tokens, pastAsides(tokens, last));

/**
 * Where the coordination that a name is in begins and ends: "Ankara and Athens", "Peru, Chile and Bolivia". What stands before the
 * first and after the last holds for each.
 */
export function coordination(tokens: readonly Token[], first: number, last: number): { first: number; last: number } {
  let start = first;
  let end = last;
  let listed = false;
  for (let rounds = 0; rounds < 5; rounds++) {
    const at = lower(tokens[start - 1]) === 'the' ? start - 2 : start - 1;
    const joined = /^(and|or|nor)$/.test(lower(tokens[at]));
    const serial = joined && tokens[at - 1]?.text === ',';
    const comma = tokens[at]?.text === ',' && (listed || /^(and|or|,)$/.test(lower(tokens[end])));
    if (!(joined || comma)) break;
    const before = nameBefore(tokens, serial ? at - 1 : at);
    // "… the diplomats and Russia has …": a clause of its own begins at the name
    if (before === null || (!isName(tokens[at - 1]) && verbAfter(tokens, last)) || (serial && tokens[before - 1]?.text !== ',')) break;
    listed = true;
    start = before;
  }
  for (let rounds = 0; rounds < 5; rounds++) {
    if (!/^(and|or)$/.test(lower(tokens[end]))) break;
    let at = end + 1;
    if (lower(tokens[at]) === 'the') at++;
    if (!isName(tokens[at])) break;
    while (isName(tokens[at])) at++;
    end = at;
  }
  return { first: start, last: end };
}

/** Where the name or noun phrase that ends before token `end` begins; null when none does. */
function nameBefore(tokens: readonly Token[], end: number): number | null {
  const phrase = nounPhraseBefore(tokens, end);
  if (!phrase || tokens[phrase.head]?.pos === 'NUM') return null;
  const inner = lower(tokens[phrase.start - 1]) === 'of' && isName(tokens[phrase.head]) ? nounPhraseBefore(tokens, phrase.start - 1) : null;
  const start = inner && isName(tokens[inner.head]) ? inner.start : phrase.start;
  return lower(tokens[start]) === 'the' ? start + 1 : start;
}

/** Whether a token may be a word of a name. */
export const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && isCapitalised(token);

/** The noun that a noun phrase from `start` on is about, as a singular: "practice" in "illicit trade practices". */
export function headNoun(tokens: readonly Token[], start: number): string | null {
  let head: Token | null = null;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token;
    else if (
      head ||
      !(token.pos === 'ADJ' || token.pos === 'NUM' || token.pos === 'ADV' || (token.pos === 'VERB' && /(ing|ed)$/.test(token.text)))
    )
      if (token.text !== '-' && !(isPossessive(token) && !head)) break;
  }
  return head && singular(lower(head));
}
