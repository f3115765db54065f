import { lower, type Token } from './paragraph.ts';

export const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** "saying", "having": what cannot be finite. */
export const endsInIng = (token: Token | undefined): boolean => /ing$/i.test(token?.text ?? '');

export const isNegation = (token: Token | undefined): boolean => /^(not|n't|n’t|never)$/.test(lower(token));

/** Whether the verb at `i` is finite, as far as its form and the word before it tell: no "-ing", no "been", no infinitive after "to". */
export const isFiniteAt = (tokens: readonly Token[], i: number): boolean =>
  isVerbal(tokens[i]) && !endsInIng(tokens[i]) && !/^(be|been)$/.test(lower(tokens[i])) && lower(tokens[i - 1]) !== 'to';

/** Whether a finite verb is among the tokens `[from, to)`. */
export const hasFiniteVerb = (tokens: readonly Token[], from = 0, to = tokens.length): boolean =>
  tokens.slice(from, to).some((_, i) => isFiniteAt(tokens, from + i));

/** Index of the first token of the verb group that ends with the verb at `verb`: auxiliaries, adverbs and "to" chains included. */
export function verbGroupStart(tokens: readonly Token[], verb: number): number {
  let start = verb;
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    const adverb = token.pos === 'ADV' || /^(also|then|not|n't|n’t|never|even|still|now|both)$/.test(lower(token));
    if (token.pos === 'AUX') start = i;
    else if (!adverb) break;
  }
  // adverbs before the first auxiliary or the bare verb: "officials now warn", "she also said"
  while (start > 0 && tokens[start - 1]?.pos === 'ADV') start--;
  return start;
}

/** A verb group: its content verb and its form. */
export interface VerbGroup {
  verb: Token;
  /** Token index of the content verb. */
  at: number;
  passive: boolean;
}

/** The verb group that begins at token `start`, or null: "will likely have been accused". */
export function verbGroupAt(tokens: readonly Token[], start: number): VerbGroup | null {
  let at = start;
  let passive = false;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const word = lower(token);
    if (token.pos === 'ADV' || isNegation(token) || (word === 'to' && at > start)) continue;
    if (token.pos === 'AUX' || /^(do|does|did|have|has|had|is|are|was|were|will|would|be|been)$/.test(word)) {
      passive = /^(is|are|was|were|be|been|being)$/.test(word);
      if (isVerbal(tokens[at + 1]) || ['ADV', 'PART'].includes(tokens[at + 1]?.pos ?? '')) continue;
      return { verb: token, at, passive: false };
    }
    if (token.pos !== 'VERB' && !(at === start && isMistagged(tokens, at))) break;
    if (at === start && endsInIng(token)) return null;
    return { verb: token, at, passive: passive && !endsInIng(token) };
  }
  const auxiliary = tokens[at - 1];
  return at > start && auxiliary ? { verb: auxiliary, at: at - 1, passive: false } : null;
}

/** "Britain blames the court": a noun in -s with a determiner, a pronoun or a clause after it was a verb. */
export const isMistagged = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NOUN' &&
  /^\p{Ll}+s$/u.test(tokens[at]?.text ?? '') &&
  (['DET', 'PRON'].includes(tokens[at + 1]?.pos ?? '') || lower(tokens[at + 1]) === 'that');
