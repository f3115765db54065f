import type { Token } from '../../language/paragraph.ts';
import { hasCapital } from './stretches.ts';

/** The shape of a word: capitals, small letters and digits, runs shortened ("Xxx", "XX", "00"). */
export function shape(word: string): string {
  let shown = '';
  for (const sign of word) {
    const next = sign >= 'a' && sign <= 'z' ? 'x' : sign >= 'A' && sign <= 'Z' ? 'X' : sign >= '0' && sign <= '9' ? '0' : shapeOfSign(sign);
    if (!(shown.endsWith(next) && shown.endsWith(next + next))) shown += next;
  }
  return shown;
}

const shapeOfSign = (sign: string): string => (/\p{Lu}/u.test(sign) ? 'X' : /\p{Ll}/u.test(sign) ? 'x' : sign);

/** How a sentence uses capitals: in most words, as headlines do, in all letters, or as prose does. */
export function caseOf(tokens: readonly Token[]): 'title' | 'capitals' | 'prose' {
  const words = tokens.filter((token) => /\p{L}{4}/u.test(token.text));
  if (words.length < 4 || words.filter(hasCapital).length < words.length * 0.8) return 'prose';
  return words.every((token) => !/\p{Ll}/u.test(token.text)) ? 'capitals' : 'title';
}

/** What stands against a token without a space before and after it: a hyphen, a word, another mark, or nothing. */
export function joints(tokens: readonly Token[], i: number): string {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const hyphen = token.text === '-';
  const left = before && before.end === token.start ? joint(before, hyphen) : '_';
  return left + (after && after.start === token.end ? joint(after, hyphen) : '_');
}

function joint({ text }: Token, toHyphen: boolean): string {
  const kind = text === '-' ? '-' : /[\p{L}\p{N}]/u.test(text) ? 'w' : '.';
  return toHyphen ? kind + shape(text) : kind;
}
