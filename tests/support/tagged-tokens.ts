import type { Token } from '../../scripts/lib/language/paragraph.ts';

/**
 * Tokens with the parts of speech that a test gives them, so that it hangs on no model: "the/DET mayor/NOUN +’s/PART left/VERB/leave".
 *
 * @param text words as WORD/POS or WORD/POS/LEMMA; "+" before one that stands at the end of the last
 */
export function tagged(text: string): Token[] {
  const tokens: Token[] = [];
  for (const part of text.split(' ').filter((own) => own !== '')) {
    const joined = part.startsWith('+');
    const [word = '', pos = '', lemma = word.toLowerCase()] = part.slice(joined ? 1 : 0).split(/(?<=.)\//);
    const last = tokens.at(-1)?.end ?? -1;
    const start = joined ? last : last + 1;
    tokens.push({ text: word, pos, lemma, start, end: start + word.length });
  }
  return tokens;
}

/** The words of the tokens `[first, last)`. */
export const wordsOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
