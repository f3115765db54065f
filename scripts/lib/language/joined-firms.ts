import type { JoinedName } from './joined-names.ts';
import { isAnd, joinedWords, textAt } from './joined-words.ts';
import { isCapitalised, lower, type Token } from './paragraph.ts';

const BEFORE_PLACE = new Set(['in', 'at', 'from', 'near', 'on', 'to']);
const FIRM_WORD = /^\p{Lu}[\p{L}.'’-]*$/u;

/** "Bill and Melinda Harte Foundation": a couple's. */
export function foundationAt(tokens: readonly Token[], i: number): JoinedName | null {
  if (!opensFirm(tokens, i) || !isAnd(tokens, i + 1)) return null;
  let last = i + 2;
  while (isFirmWord(tokens[last]) && last < i + 7) last++;
  return last - i > 4 && joinedWords.foundations.has(textAt(tokens, last - 1)) ? { first: i, last, kind: 'body' } : null;
}

/** "Smith, Jones and Co.", "Baker, Hale & Partners", "Marks & Doyle", "Webster and Bean LLP", "Harlow Mills, Inc.", and those that are known ("Smith and Wesson"). */
export function firmAt(tokens: readonly Token[], i: number): JoinedName | null {
  if (!opensFirm(tokens, i)) return null;
  if (isAnd(tokens, i + 1) && joinedWords.pairs.has(`${textAt(tokens, i)} ${textAt(tokens, i + 2)}`))
    return { first: i, last: i + 3, kind: 'body' };
  let at = i + 1;
  let joints = 0;
  for (;;) {
    at = pastFirmWords(tokens, at);
    if (textAt(tokens, at) === ',' && joinedWords.legalForms.has(textAt(tokens, at + 1))) return { first: i, last: at + 2, kind: 'body' };
    if (textAt(tokens, at) === ',' && isFirmWord(tokens[at + 1]) && (textAt(tokens, at + 2) === ',' || isAnd(tokens, at + 2))) {
      at += 2;
      joints++;
      continue;
    }
    break;
  }
  const comma = textAt(tokens, at) === ',' ? at + 1 : at;
  if (!isAnd(tokens, comma) || !isCapitalised(tokens[comma + 1])) return null;
  let last = pastFirmWords(tokens, comma + 1);
  // "Mary & Leigh Block Museum of Art"
  if (joinedWords.heads.has(textAt(tokens, last - 1)) && lower(tokens[last]) === 'of' && isFirmWord(tokens[last + 1])) last += 2;
  if (last === comma + 1) return null;
  const tail = textAt(tokens, last - 1);
  const ended =
    joinedWords.firmEnds.has(textAt(tokens, comma + 1)) ||
    joinedWords.legalForms.has(tail) ||
    (joinedWords.firmEnds.has(tail) && last - comma === 3 && joints === 0);
  const ampersand = textAt(tokens, comma) === '&' && joints === 0 && at - i === 1;
  if (!ended && !ampersand) return null;
  const opened = BEFORE_PLACE.has(lower(tokens[i - 1])) && joints > 0 ? i + 2 : i;
  return last - opened > 2 ? { first: opened, last, kind: 'body' } : null;
}

/** Where the words of a firm's name from a token on end: at a legal form, or where no capital follows. */
function pastFirmWords(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at === start || !joinedWords.legalForms.has(textAt(tokens, at - 1))) {
    const hyphen = at > start && textAt(tokens, at) === '-' && tokens[at]?.start === tokens[at - 1]?.end ? 1 : 0;
    if (!isFirmWord(tokens[at + hyphen])) break;
    at += 1 + hyphen;
  }
  return at;
}

/** Whether a firm's name can begin at token `i`: not after another capital, nor within "Procter-Hale". */
const opensFirm = (tokens: readonly Token[], i: number): boolean =>
  isFirmWord(tokens[i]) &&
  (!isCapitalised(tokens[i - 1]) || textAt(tokens, i - 1) === 'The') &&
  !(textAt(tokens, i - 1) === '-' && tokens[i - 1]?.end === tokens[i]?.start);

const isFirmWord = (token: Token | undefined): boolean =>
  token !== undefined && FIRM_WORD.test(token.text) && token.pos !== 'DET' && token.pos !== 'PRON';
