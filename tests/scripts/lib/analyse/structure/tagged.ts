import type { Token } from '../../../../../scripts/lib/language/paragraph.ts';

const TAGS: Record<string, string> = {
  a: 'ADJ',
  c: 'CCONJ',
  d: 'DET',
  i: 'ADP',
  m: 'NUM',
  n: 'NOUN',
  o: 'PRON',
  p: 'PROPN',
  r: 'ADV',
  s: 'SCONJ',
  t: 'PART',
  v: 'VERB',
  x: 'AUX',
  y: 'SYM',
};

/**
 * The tokens of a sentence whose words carry their part of speech and, where it is another word, their lemma: "The/d mills=mill/n burned=burn/v ."
 * What has none is a sign; "~" parts two tokens without a space.
 */
export function tagged(sentence: string): Token[] {
  let end = -1;
  return sentence
    .split(/ |(?=~)/)
    .filter((word) => word !== '')
    .map((word) => {
      const [, glue, text = '', lemma, tag = ''] = /^(~?)(.+?)(?:=(.+?))?(?:\/(\w))?$/.exec(word) ?? [];
      const start = end + (glue ? 0 : 1);
      end = start + text.length;
      return { text, lemma: lemma ?? text.toLowerCase(), pos: TAGS[tag] ?? 'PUNCT', start, end };
    });
}

/** The tokens of a sentence and the numbers of those that stand after each mark: "The/d mill/n | burned/v". */
export function marked(sentence: string): { tokens: Token[]; at: number[] } {
  const words = sentence.split(' ');
  const at = words.flatMap((word, i) => (word === '|' ? [i] : [])).map((i, nth) => i - nth);
  const before = (until: number) =>
    tagged(
      words
        .filter((word) => word !== '|')
        .slice(0, until)
        .join(' '),
    ).length;
  return { tokens: tagged(words.filter((word) => word !== '|').join(' ')), at: at.map(before) };
}

/** The words of some tokens. */
export const wordsOf = (tokens: readonly Token[], { from, to }: { from: number; to: number }): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
