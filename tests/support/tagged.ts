import type { Token } from '../../scripts/lib/language/paragraph.ts';

/**
 * Words with their parts of speech, as a tagger may give them: `The/DET sinking/VERB pier/NOUN`. `~` joins two without a space, a bar stands before a
 * token that is asked for, and a lemma that is not plain stands at the end: `left/VERB/leave`.
 */
export function tagged(text: string): { tokens: Token[]; at: number[]; words: (from: number, to: number) => string } {
  let plain = '';
  const at: number[] = [];
  const tokens: Token[] = [];
  const parts = text.matchAll(/(^|[ ~])(?:(\|)|([^ ~]+?)\/([A-Z]+)(?:\/([^ ~]+))?)(?=[ ~]|$)/g);
  for (const [, gap = '', bar, word = '', pos = '', lemma] of parts) {
    if (bar) {
      at.push(tokens.length);
      continue;
    }
    plain += gap === '~' ? '' : gap;
    const start = plain.length;
    plain += word;
    const small = word.toLowerCase();
    tokens.push({ text: word, pos, lemma: lemma ?? (pos === 'NOUN' ? small.replace(/s$/, '') : small), start, end: plain.length });
  }
  return { tokens, at, words: (from, to) => plain.slice(tokens[from]?.start, tokens[to - 1]?.end) };
}

/** Their tokens. */
export const tokensOf = (text: string): Token[] => tagged(text).tokens;
