import type { Cue } from './cues.ts';
import { isTimeWord, isVerbal, lower, nounPhraseAt } from './phrases.ts';
import type { Quote } from './quotes.ts';
import type { Sentence, Span, Token } from './types.ts';

/** A sentence with what its statements are cut from. `limits`: token indices where the stretch of a later cue begins. */
export interface Scene {
  sentence: Sentence;
  quotes: readonly Quote[];
  limits: readonly number[];
}

const SKIPPED_AHEAD = 14;

/** The content after a cue, as a span of the paragraph, or null when what follows is none. `from` is the token after the cue. */
export function contentAfter(scene: Scene, cue: Cue, from: number): Span | null {
  const { tokens } = scene.sentence;
  const quoted = quoteAfter(scene, from);
  if (quoted !== null) return quotedContent(scene, quoted);
  const preposition = cue.frames.find((frame) => frame === lower(tokens[from]));
  for (const frame of preposition ? [preposition] : cue.frames) {
    const start = startOf(frame, tokens, from);
    if (start === null) continue;
    const end = frame === 'object' ? beforeComma(tokens, start, endOf(scene, start, cue)) : endOf(scene, start, cue);
    if (end > start) return spanOf(scene, start, end);
  }
  return null;
}

/** A noun phrase ends at a comma: what follows is another clause or an aside. */
function beforeComma(tokens: readonly Token[], start: number, end: number): number {
  const comma = tokens.findIndex((token, i) => i > start && i < end && token.text === ',');
  return comma < 0 ? end : comma;
}

/** The token that opens a quotation right after the cue, past "on Monday", "in a statement" and a comma or colon. */
function quoteAfter(scene: Scene, from: number): number | null {
  const { tokens } = scene.sentence;
  for (let i = from; i < Math.min(tokens.length, from + SKIPPED_AHEAD); i++) {
    const token = tokens[i] as Token;
    if (scene.quotes.some((quote) => quote.start === token.start)) return i;
    if (isVerbal(token) || lower(token) === 'that' || ['.', ';'].includes(token.text)) return null;
    if (token.text === ',' && tokens[i + 1]?.pos !== 'PUNCT') return null;
  }
  return null;
}

/** A quotation that says something whole is the content; one that is a part of a phrase takes the phrase with it. */
function quotedContent(scene: Scene, at: number): Span {
  const { tokens } = scene.sentence;
  const quote = scene.quotes.find((entry) => entry.start === tokens[at]?.start) as Quote;
  const inside = tokens.filter((token) => token.start >= quote.start && token.end <= quote.end);
  const whole =
    quote.open || quote.end >= scene.sentence.end - 1 || inside.some((token, i) => i > 0 && isVerbal(token) && !/ing$/.test(token.text));
  if (whole) return { start: quote.start, end: quote.end };
  return spanOf(scene, at, endOf(scene, at, null));
}

function startOf(frame: Cue['frames'][number], tokens: readonly Token[], from: number): number | null {
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
  let start = from;
  while (
    isTimeWord(tokens[start]) ||
    (tokens[start]?.pos === 'ADV' && start > from) ||
    (lower(tokens[start]) === 'on' && isTimeWord(tokens[start + 1]))
  )
    start++;
  return isClause(tokens, start, true) ? start : null;
}

/** Whether a subject and a finite verb stand from token `start` on, with no comma or conjunction right at its head. */
function isClause(tokens: readonly Token[], start: number, bare = false): boolean {
  const first = tokens[start];
  if (
    !first ||
    first.pos === 'PUNCT' ||
    first.pos === 'CCONJ' ||
    (first.pos === 'ADP' &&
      !/^(in|on|at|for|after|before|under|during|despite|among|with|without|by|since|if|because|as|while|about|from)$/.test(lower(first)))
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

function objectStart(tokens: readonly Token[], from: number): number | null {
  const object = nounPhraseAt(tokens, from);
  if (!object || object.end - object.start < 2 || isTimeWord(tokens[object.head]) || tokens[object.head]?.pos === 'PRON') return null;
  return from;
}

/** The token after the content that starts at `start`: the sentence's end, or where another speaker's or verb's stretch begins. */
function endOf(scene: Scene, start: number, cue: Cue | null): number {
  const { tokens } = scene.sentence;
  let end = tokens.length;
  for (const limit of scene.limits) {
    if (limit > start && limit < end && (cue === null || limit > cue.end)) {
      end = limit;
      break;
    }
  }
  while (end > start && (/^[.,;:!?—–-]$/.test(tokens[end - 1]?.text ?? '') || (tokens[end - 1]?.pos === 'CCONJ' && end < tokens.length)))
    end--;
  return end;
}

function spanOf(scene: Scene, start: number, end: number): Span {
  const { tokens } = scene.sentence;
  const span = { start: (tokens[start] as Token).start, end: (tokens[end - 1] as Token).end };
  const cut = scene.quotes.find((quote) => quote.start < span.end && quote.end > span.end);
  if (cut) span.end = cut.end;
  return span;
}

/**
 * The content before a source and cue that close or interrupt a sentence: "…, officials said", "The law, he said, is bad".
 *
 * @param lead token where the source or the cue begins, whichever is first
 * @param rest token after the source or the cue, whichever is last
 * @param floor token before which nothing belongs to this cue
 */
export function contentAround(scene: Scene, lead: number, rest: number, floor: number): Span[] {
  const { tokens } = scene.sentence;
  const comma = tokens[lead - 1];
  const quote = scene.quotes.find((entry) => comma !== undefined && entry.end === comma.end && entry.end > scene.sentence.start);
  if (quote) return [{ start: quote.start, end: quote.end }];
  if (!comma || !/^[,—–]$/.test(comma.text) || lead - 1 <= floor) return [];
  const left = spanOf(scene, skipOpening(tokens, floor), lead - 1);
  const after = tokens[rest];
  const goesOn = after !== undefined && /^[,—–]$/.test(after.text) && rest + 2 < tokens.length;
  if (!goesOn) return hasFiniteVerb(tokens, floor, lead) ? [left] : [];
  const cueNext = scene.limits.some((limit) => limit > rest - 1 && limit <= rest + 2);
  const closed = hasFiniteVerb(tokens, floor, lead);
  if (cueNext || (closed && tokens[rest + 1]?.pos !== 'CCONJ')) return closed ? [left] : [];
  return [left, spanOf(scene, rest + 1, endOf(scene, rest + 1, null))];
}

const skipOpening = (tokens: readonly Token[], floor: number): number =>
  /^(but|and|yet|so)$/.test(lower(tokens[floor])) ? floor + 1 : floor;

const hasFiniteVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, i) => isVerbal(token) && !/ing$/.test(token.text) && lower(tokens[from + i - 1]) !== 'to');
