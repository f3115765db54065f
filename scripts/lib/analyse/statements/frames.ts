import { isTimeWord, isVerbal, lower, nounPhraseAt } from '../language/phrases.ts';
import type { Token } from '../types.ts';
import type { Frame } from './cues.ts';

/** How many tokens may stand between a cue and the clause or quotation that it introduces. */
export const SKIPPED_AHEAD = 14;

const MEDIUM = /^(statement|interview|tweet|letter|email|e-mail|post|speech|report|briefing|conference|address|video|ruling|memo)$/;

/** The token where the content of a frame begins when the cue ends before token `from`; null when what follows does not fit the frame. */
export function startOf(frame: Frame, tokens: readonly Token[], from: number): number | null {
  const next = tokens[from];
  if (!next) return null;
  switch (frame) {
    case 'clause':
      return clauseStart(tokens, from);
    case 'infinitive':
      return lower(next) === 'to' && isVerbal(tokens[from + 1]) ? from : null;
    case 'person':
      return personStart(tokens, from);
    case 'as':
      return asStart(tokens, from);
    case 'object':
      return objectStart(tokens, from);
    default:
      return lower(next) === frame && (nounPhraseAt(tokens, from + 1) !== null || /ing$/.test(lower(tokens[from + 1]))) ? from + 1 : null;
  }
}

/** "that …" after the cue (a few words may stand between), or a clause without "that": a noun phrase and then a finite verb. */
function clauseStart(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + SKIPPED_AHEAD); i++) {
    const token = tokens[i] as Token;
    if (
      /^(that|whether|if|how|why|what)$/.test(lower(token)) &&
      (i === from || lower(token) === 'that' || lower(token) === 'whether') &&
      isClause(tokens, i + 1)
    )
      return i;
    if (isVerbal(token) || token.pos === 'PUNCT' || token.pos === 'CCONJ') break;
  }
  const start = pastCircumstances(tokens, from);
  return isClause(tokens, start, true) ? start : null;
}

/** Past when and in what somebody spoke: "on Friday", "in a statement on Monday". */
function pastCircumstances(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    const phrase = lower(token) === 'in' ? nounPhraseAt(tokens, at + 1) : null;
    if (phrase && MEDIUM.test(lower(tokens[phrase.head]))) at = phrase.end;
    else if (isTimeWord(token) || (token?.pos === 'ADV' && at > from) || (lower(token) === 'on' && isTimeWord(tokens[at + 1]))) at++;
    else return at;
  }
}

/** Whether a subject and a finite verb stand from token `start` on, with no comma or conjunction right at its head. */
function isClause(tokens: readonly Token[], start: number, bare = false): boolean {
  const first = tokens[start];
  if (
    !first ||
    first.pos === 'PUNCT' ||
    first.pos === 'CCONJ' ||
    (first.pos === 'ADP' &&
      !/^(in|at|for|after|before|under|during|despite|among|without|by|since|if|because|as|while|from)$/.test(lower(first)))
  )
    return false;
  let nominal = false;
  for (let i = start; i < Math.min(tokens.length, start + 25); i++) {
    const token = tokens[i] as Token;
    if (['.', ';', ':'].includes(token.text)) return false;
    if (token.text === ',' && nominal && bare) return false;
    if (token.text === ',' && /^(while|which|who|and|but|as|after|although)$/.test(lower(tokens[i + 1]))) return false;
    if (['NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.pos) || /^(the|this|that|these|those|there)$/.test(lower(token))) nominal = true;
    if (nominal && isVerbal(token) && !/ing$/.test(lower(token)) && lower(tokens[i - 1]) !== 'to') return true;
  }
  return false;
}

/** After the person spoken to: a clause ("told reporters that"), or "to" and a verb ("urged the West to act"), the person included. */
function personStart(tokens: readonly Token[], from: number): number | null {
  const person = nounPhraseAt(tokens, from);
  if (!person) return null;
  let end = person.end;
  while (['of', 'in', 'at', 'from', 'on'].includes(lower(tokens[end]))) {
    const more = nounPhraseAt(tokens, end + 1);
    if (!more) break;
    end = more.end;
  }
  if (lower(tokens[end]) === 'to' && isVerbal(tokens[end + 1])) return from;
  if (['of', 'about', 'against'].includes(lower(tokens[end]))) return from;
  return clauseStart(tokens, end);
}

function asStart(tokens: readonly Token[], from: number): number | null {
  const described = nounPhraseAt(tokens, from);
  if (!described) return null;
  for (let i = described.end; i < Math.min(tokens.length, described.end + 12); i++) {
    if (lower(tokens[i]) === 'as') return from;
    if (isVerbal(tokens[i]) || tokens[i]?.text === ',') return null;
  }
  return null;
}

/** A noun phrase that says something by itself: "the latest offer of talks", but not "the data". */
function objectStart(tokens: readonly Token[], from: number): number | null {
  const object = nounPhraseAt(tokens, from);
  if (!object || isTimeWord(tokens[object.head]) || tokens[object.head]?.pos === 'PRON') return null;
  const more = tokens[object.end]?.pos === 'ADP' || lower(tokens[object.end]) === 'to';
  const telling = tokens.slice(object.start, object.end).filter((token) => ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.pos));
  return more || telling.length > 1 ? from : null;
}
