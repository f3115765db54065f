import { isVerbal, lower } from '../language/phrases.ts';
import type { Sentence, Span, Token } from '../types.ts';
import type { Cue } from './cues.ts';
import { SKIPPED_AHEAD, startOf } from './frames.ts';
import type { Quote } from './quotes.ts';

/** A sentence with what its statements are cut from. `limits`: token indices where the stretch of a later cue begins. */
export interface Scene {
  sentence: Sentence;
  quotes: readonly Quote[];
  limits: readonly number[];
}

/** Tokens: "TEL AVIV, Israel, March 16, 2025 (Agency) —". */
const LONGEST_DATELINE = 16;

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

/** The first token of what a sentence says: after its dateline ("TOKYO, March 16 (Agency) —") and an opening conjunction. */
function skipOpening(tokens: readonly Token[], floor: number): number {
  const dash = tokens.findIndex(({ text }, i) => i < LONGEST_DATELINE && /^[—–-]{1,2}$/.test(text));
  const at = floor === 0 && dash > 0 && /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '') ? dash + 1 : floor;
  return /^(but|and|yet|so)$/.test(lower(tokens[at])) ? at + 1 : at;
}

const hasFiniteVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, i) => isVerbal(token) && !/ing$/.test(token.text) && lower(tokens[from + i - 1]) !== 'to');

/** The first token after the comma or conjunction that stands at a limit. */
export function skipLimit(tokens: readonly Token[], limit: number): number {
  let at = limit;
  while (/^([,;—–]|and|but|while|as|though|although|whereas|yet)$/.test(lower(tokens[at]))) at++;
  return at;
}
