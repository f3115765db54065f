import { isPossessive, lower, type Token } from '../../language/paragraph.ts';
import { isPossessivePronoun } from '../../language/phrases.ts';
import { grammar, isTimeWord } from '../../language/word-lists.ts';

/** A noun phrase without what follows its head, as token indices `[first, last)`; the head is its last token. */
export interface Chunk {
  first: number;
  last: number;
}

const NOUNS = new Set(['NOUN', 'PROPN']);
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);

/** The noun phrases of a sentence, and those that own one: "the camp's residents" gives "the camp" too. In order of their ends. */
export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = endOf(tokens, i);
    for (let at = i; at <= (end ?? -1); at++)
      if (at === end || isPossessive(tokens[at])) chunks.push({ first: openingOf(tokens, i, at), last: at });
    i = end ?? i + 1;
  }
  return chunks.filter(({ last }) => NOUNS.has(tokens[last - 1]?.pos ?? ''));
}

/** Where the phrase that starts at a token ends, or null when none does. */
function endOf(tokens: readonly Token[], from: number): number | null {
  let at = from;
  const first = tokens[at] as Token;
  if (first.pos === 'DET' || isPossessivePronoun(first) || /^(both|all|other)$/.test(lower(first))) at++;
  if (tokens[at]?.pos === 'DET' && at > from) at++;
  let head = -1;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (head === at - 1 && head >= from && startsAnew(tokens[head] as Token, token)) break;
    if (NOUNS.has(token.pos)) head = at;
    else if (isPossessive(token) && head === at - 1) continue;
    else if (/^[-‑–]$/.test(token.text) && isGlued(tokens, at)) {
      // "US-led coalition", "self-proclaimed": what follows the hyphen belongs to the compound
      if (!next || next.pos === 'PUNCT') break;
      at++;
      if (NOUNS.has(next.pos)) head = at;
    } else if (/^[/&]$/.test(token.text) && next && NOUNS.has(next.pos)) continue;
    else if (token.pos === 'CCONJ' && joinsModifiers(tokens, at)) continue;
    else if (isParticiple(token, tokens[at - 1], head) && next && INSIDE.has(next.pos)) continue;
    else if (token.pos === 'ADV' && head < 0 && next?.pos === 'ADJ') continue;
    else if (!INSIDE.has(token.pos)) break;
  }
  return head < 0 ? null : head + 1;
}

const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;

/** After a common noun an adjective, a number or, after a plural, a name is no part of the phrase. */
function startsAnew(noun: Token, next: Token): boolean {
  if (noun.pos === 'PROPN') return next.pos === 'NUM' && (isTimeWord(noun) || /^\p{Ll}/u.test(next.text));
  return next.pos === 'ADJ' || next.pos === 'NUM' || (next.pos === 'PROPN' && noun.lemma !== noun.text.toLowerCase());
}

/** "Western and Ukrainian positions": the words that "and" joins both stand before the noun. */
function joinsModifiers(tokens: readonly Token[], at: number): boolean {
  const [before, after, then] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return before?.pos === 'ADJ' && after?.pos === 'ADJ' && (then?.pos === 'NOUN' || then?.pos === 'ADJ');
}

function isParticiple(token: Token, before: Token | undefined, head: number): boolean {
  return token.pos === 'VERB' && /(ing|ed|en)$/.test(token.text) && head < 0 && ['DET', 'ADJ', 'PART', 'PRON'].includes(before?.pos ?? '');
}

/** Past articles, words of amount and days; and past what stands before a number ("shot dead three women"). */
function openingOf(tokens: readonly Token[], from: number, end: number): number {
  let first = from;
  for (let at = from + 1; at < end; at++)
    if (tokens[at]?.pos === 'NUM' && tokens[at - 1]?.pos === 'ADJ' && !/^(other|first|last|next|all)$/.test(lower(tokens[at - 1])))
      first = at;
  while (first < end - 1 && (grammar.openers.has(lower(tokens[first])) || isTimeWord(tokens[first]))) first++;
  return first;
}
