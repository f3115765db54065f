import { lower, type Token } from '../../language/paragraph.ts';
import { nounPhraseAt } from '../../language/phrases.ts';
import { isFiniteAt, isVerbal } from '../../language/verbs.ts';
import { cues, isTimeWord } from '../../language/word-lists.ts';

export const QUESTION = /^(how|why|what|whether|who|whom|whose|which)$/;
/** After a verb of asking or knowing these open a question; after others they tell the circumstances. */
const QUESTION_OR_TIME = /^(if|when|where)$/;
const TEXT_END = new Set(['.', ';', ':']);

/** "that …" or a question after the cue; circumstances may stand between: "said at a rally on Friday that". */
export function openedClause(lemma: string, tokens: readonly Token[], from: number): number | null {
  for (const at of new Set([from, pastCircumstances(tokens, from, true)])) {
    const word = lower(tokens[at]);
    if (word === 'that' && opens(tokens, at + 1)) return at;
    if (QUESTION.test(word) || (QUESTION_OR_TIME.test(word) && cues.ask.has(lemma))) return isClause(tokens, at + 1) ? at : null;
  }
  return null;
}

/** Whether something whole can follow "that". */
function opens(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && tokens.length - at > 2 && !TEXT_END.has(next.text) && next.pos !== 'CCONJ';
}

/** @param sure whether hardly anything but a clause can follow */
export function bareClause(tokens: readonly Token[], from: number, sure = false): number | null {
  // "a man who police said was armed"
  if (tokens[from]?.pos === 'AUX' || (tokens[from]?.pos === 'ADV' && tokens[from + 1]?.pos === 'AUX')) return from;
  for (const start of new Set([pastCircumstances(tokens, from), pastCircumstances(tokens, from, true)]))
    if (isClause(tokens, start, true, sure)) return start;
  return null;
}

/**
 * Past when and in what somebody spoke: "on Friday", "in a statement on Monday".
 *
 * @param any also past other circumstances, which only "that" can follow: "at a rally in the harbour"
 */
export function pastCircumstances(tokens: readonly Token[], from: number, any = false): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    const prepositional = any ? token?.pos === 'ADP' || lower(token) === 'to' : lower(token) === 'in';
    const phrase = prepositional ? nounPhraseAt(tokens, at + 1) : null;
    if (phrase && (any || cues.media.has(lower(tokens[phrase.head])))) at = pastPlace(tokens, phrase.end);
    else if (token?.pos === 'DET' && isTimeWord(tokens[at + 1])) at += 2;
    else if (isTimeWord(token) || (token?.pos === 'ADV' && at > from) || (lower(token) === 'on' && isTimeWord(tokens[at + 1]))) at++;
    else if (token?.pos === 'ADV' && any) at++;
    else return at;
  }
}

/** Past a name that tells which: "in Toledo, Ohio, that", "through his lawyer, Ivo Brandt, that". */
export function pastPlace(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ',') return end;
  let at = end + 1;
  while (tokens[at]?.pos === 'PROPN' && at < end + 5) at++;
  const told = tokens[end - 1]?.pos === 'PROPN' || lower(tokens[at + 1]) === 'that';
  return at > end + 1 && tokens[at]?.text === ',' && told ? at + 1 : end;
}

/** Whether a subject and a finite verb stand from token `start` on, with no comma or conjunction right at its head. */
function isClause(tokens: readonly Token[], start: number, bare = false, sure = false): boolean {
  const first = tokens[start];
  if (
    !first ||
    (first.pos === 'PUNCT' && !/^["“‘']/.test(first.text)) ||
    first.pos === 'CCONJ' ||
    (first.pos === 'ADP' &&
      !/^(in|at|for|after|before|under|during|despite|among|without|by|since|if|because|as|while|from)$/.test(lower(first)) &&
      !isRoughNumber(tokens, start))
  )
    return false;
  if (bare && /^(when|while|after|before|as|because|that)$/.test(lower(first))) return false;
  let nominal = false;
  let relative = false;
  let infinitive = false;
  for (let i = start; i < Math.min(tokens.length, start + 25); i++) {
    const token = tokens[i] as Token;
    if (TEXT_END.has(token.text)) return false;
    // "once he has said his piece, he is ready"
    if (
      token.text === ',' &&
      bare &&
      i - start < 4 &&
      /^(i|we|he|she|they|it|you)$/.test(lower(tokens[i + 1])) &&
      isFiniteAt(tokens, i + 2)
    )
      return false;
    if (token.text === ',' && bare && !sure && nominal && !isAside(tokens, i)) return false;
    if (!bare && token.text === ',' && /^(while|which|who|and|but|as|after|although)$/.test(lower(tokens[i + 1]))) return false;
    if (bare && nominal && closesClause(tokens, i, infinitive)) return false;
    if (lower(token) === 'to') infinitive = true;
    if (nominal && RELATIVE.test(lower(token))) {
      relative = true;
      continue;
    }
    if (
      ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.pos) ||
      /^(the|this|that|these|those|there|much|many|more|most|little|few)$/.test(lower(token))
    )
      nominal = true;
    if (!nominal || !isFiniteAt(tokens, i)) continue;
    if (!relative) return true;
    if (!isVerbal(tokens[i + 1])) relative = false;
  }
  return !bare && nominal && tokens.slice(start, start + 25).some((token) => token.pos === 'PART');
}

/** "over a hundred", "about 40". */
const isRoughNumber = (tokens: readonly Token[], at: number): boolean =>
  /^(over|about|around|under)$/.test(lower(tokens[at])) && (tokens[at + 1]?.pos === 'NUM' || tokens[at + 2]?.pos === 'NUM');

const RELATIVE = /^(that|who|which|whose|whom)$/;
const CIRCUMSTANCE = /^(when|while|as|because|after|before|since|although|though|unless|until|so)$/;

/** Whether another clause, or a second verb of the one above, begins at token `i`: no verb stood before it, so there was no clause. */
const closesClause = (tokens: readonly Token[], i: number, infinitive: boolean): boolean =>
  CIRCUMSTANCE.test(lower(tokens[i])) || (!infinitive && tokens[i]?.pos === 'CCONJ' && isVerbal(tokens[i + 1]));

/** Whether a second comma and a finite verb close what begins at comma `at`: "the plan, drawn up in May, has". */
function isAside(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 16); i++) {
    if (tokens[i]?.text === ',') return isFiniteAt(tokens, i + 1);
  }
  return false;
}
