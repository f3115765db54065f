import type { Token } from '../../scripts/lib/language/paragraph.ts';

/** Words with their parts of speech, as a tagger may give them: `The/DET sinking/VERB pier/NOUN`; `~` joins two without a space. */
export function tagged(text: string): { tokens: Token[]; words: (from: number, to: number) => string } {
  let plain = '';
  const tokens = [...text.matchAll(/(^|[ ~])([^ ~]+)\/([A-Z]+)/g)].map(([, gap = '', word = '', pos = '']): Token => {
    plain += gap === '~' ? '' : gap;
    const start = plain.length;
    plain += word;
    const small = word.toLowerCase();
    return { text: word, pos, lemma: pos === 'NOUN' ? small.replace(/s$/, '') : small, start, end: plain.length };
  });
  return { tokens, words: (from, to) => plain.slice(tokens[from]?.start, tokens[to - 1]?.end) };
}
