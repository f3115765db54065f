import { lower, type Span, spanOf, type Token } from '../../language/paragraph.ts';
import { isDayOrMonth, wording } from '../../language/word-lists.ts';

/** A run of tokens of one sentence: indices, end exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

const HANGING_POS = new Set(['DET', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'PRON']);
const CLOSERS = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

const OPENERS = new Set(['“', '‘', '(', '[']);
const CLOSERS_OF_DEPTH = new Set(['”', ')', ']']);
/** The signs that a title may end with. */
const MAY_END = new Set([')', ']', '”', '’', '"']);

/** Whether a title may end with this token. */
export function endsWell(token: Token | undefined): boolean {
  if (!token || wording.hanging.has(lower(token))) return false;
  if (token.pos === 'PUNCT') return MAY_END.has(token.text);
  return !HANGING_POS.has(token.pos);
}

/** Whether every quotation mark and bracket that opens in a text closes in it, and none closes that did not open. */
export function isBalanced(text: string): boolean {
  const open: string[] = [];
  let straight = 0;
  const signs = [...text];
  for (const [at, sign] of signs.entries()) {
    const closer = CLOSERS.get(sign);
    if (closer) open.push(closer);
    else if (sign === '"') straight++;
    else if (sign === '’' && open.at(-1) !== '’') continue;
    else if (/[”)\]’}]/.test(sign) && !(sign === '’' && /\p{L}/u.test(signs[at + 1] ?? '')) && open.pop() !== sign) return false;
  }
  return open.length === 0 && straight % 2 === 0;
}

/** The quotation marks and brackets that are open at each token of a sentence: 0 outside of all. */
export function depths(tokens: readonly Token[]): number[] {
  let depth = 0;
  let straight = false;
  return tokens.map(({ text }) => {
    if (OPENERS.has(text)) depth++;
    if (text === '"') straight = !straight;
    const here = depth + (straight || text === '"' ? 1 : 0);
    if (CLOSERS_OF_DEPTH.has(text)) depth = Math.max(0, depth - 1);
    return here;
  });
}

/** Whether a span begins and ends where words do; the tagger splits some words ("Brudziński") into several tokens. */
function isOfWholeWords(text: string, { start, end }: Span): boolean {
  const joined = (at: number) => /[\p{L}\p{N}\p{M}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at));
  return !joined(start) && !joined(end);
}

/** Whether who or what is meant stands in another sentence: "this event", "his plan failed"; not in "Orrin has sold its mill". */
export function pointsBack(tokens: readonly Token[]): boolean {
  const named = tokens.findIndex((token) => token.pos === 'PROPN' && !isDayOrMonth(token));
  const noun = tokens.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const isBefore = (at: number, first: number): boolean => first < 0 || at < first;
  return tokens.some((token, at) => {
    const word = lower(token);
    if (wording.demonstratives.has(word)) return true;
    return (wording.ofPersons.has(word) && isBefore(at, named)) || (wording.ofOthers.has(word) && isBefore(at, noun));
  });
}

/** The number of words of a run as a reader counts them: "Russia’s" is one. */
export const countWords = (text: string): number => text.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The titles that runs of a sentence make, without those that would cut a word. */
export const titlesOf = (text: string, tokens: readonly Token[], runs: readonly TokenRange[]): string[] =>
  runs
    .map(({ from, to }) => spanOf(tokens, from, to))
    .filter((span) => isOfWholeWords(text, span))
    .map((span) => titleOf(text, span));

/** A span as a title: the article's characters with the first letter in upper case and without a full stop. */
export function titleOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/(?<=\p{Ll}{2})[.\s]+$/u, '');
  return words.replace(/^[^\p{L}\p{N}]*\p{L}/u, (opening) => opening.toUpperCase());
}
