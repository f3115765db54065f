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
