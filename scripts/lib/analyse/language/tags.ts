import type { Token } from '../types.ts';

/**
 * Mends a part of speech that cannot be: after "a" or "an" and words that only describe, a bare verb before a comma, a stop, a
 * preposition or the end is the noun that the article waits for ("a delicate balancing act:").
 */
export function mendTags(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => (isStrandedVerb(tokens, i) ? { ...token, pos: 'NOUN' } : token));
}

function isStrandedVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.pos !== 'VERB' || token.text !== token.lemma) return false;
  const next = tokens[i + 1];
  if (next && next.pos !== 'PUNCT' && next.pos !== 'ADP') return false;
  for (let at = i - 1; at >= 0 && i - at < 5; at--) {
    const before = tokens[at] as Token;
    if (/^an?$/i.test(before.text)) return at < i - 1 || next === undefined || next.pos === 'PUNCT';
    if (before.pos !== 'ADJ' && before.pos !== 'NOUN') return false;
  }
  return false;
}
