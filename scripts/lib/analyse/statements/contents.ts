import { lower, type Span, type Token } from '../../language/paragraph.ts';
import { type NounPhrase, nounPhraseAt, opensClause } from '../../language/phrases.ts';
import { hasFiniteVerb, isNegation, isVerbal } from '../../language/verbs.ts';
import { cues } from '../../language/word-lists.ts';
import { pastCircumstances } from './clauses.ts';
import type { Cue, Frame } from './cues.ts';
import { endOf, nominalEnd } from './ends.ts';
import { fit } from './frames.ts';
import { isWhole, quoteAfter, quotedContent, SKIPPED_AHEAD } from './quoted.ts';
import { contentSpan, type Quotation, type Scene, SPEAKING, skipLimit } from './scene.ts';
import type { SourcedCue } from './sourced-cues.ts';

/** Tokens: "TEL AVIV, Israel, March 16, 2025 (Agency) —". */
const LONGEST_DATELINE = 16;
const QUESTION_OF_PROMPT = /^(if|whether|why|what|when|where|who|whom|whose|which|how|again|repeatedly|directly|specifically|,)$/;
const GOES_ON = /^(and|or|but|because|if|unless|since|which|who|where|including|whether|with)$/;

/** The content after a cue, as a span of the paragraph, or null when what follows is none. `from` is the token after the cue. */
function contentAfter(scene: Scene, cue: Cue, from: number): { frame: Frame | 'mention'; span: Span } | null {
  const { tokens } = scene.sentence;
  const quoted = quoteAfter(scene, cue, from);
  if (quoted !== null && (cue.frames.some((frame) => SPEAKING.has(frame)) || isWhole(scene, quoted)))
    return { frame: 'quote', span: quotedContent(scene, quoted) };
  const fitting = fit(cue.frames, cue.unsaid ? 'know' : cue.lemma, tokens, from);
  if (fitting) {
    const { frame, start } = fitting;
    const last = endOf(scene, start, cue, frame === 'clause');
    const end = NOMINAL.has(frame) ? nominalEnd(scene, start, last, frame) : last;
    if (end <= start) return null;
    return { frame: frame === 'object' && isThin(tokens.slice(start, end)) ? 'mention' : frame, span: contentSpan(scene, start, end) };
  }
  if (!cue.frames.includes('clause')) return null;
  const answer = answerAt(tokens, from);
  if (answer) return { frame: 'clause', span: answer };
  const colon = afterColon(tokens, from);
  if (colon === null) return null;
  const end = endOf(scene, colon, cue);
  return end > colon + 1 ? { frame: 'clause', span: contentSpan(scene, colon, end) } : null;
}

/** "said no", "said yes, but": an answer of one word. */
function answerAt(tokens: readonly Token[], at: number): Span | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const [answer] = /^(?:no|yes)(?=\.?$)/i.exec(token?.text ?? '') ?? [];
  return token && answer && (!next || next.pos === 'PUNCT') ? { start: token.start, end: token.start + answer.length } : null;
}

const NOMINAL = new Set<Frame>(['object', 'of', 'on', 'at', 'for', 'about', 'against', 'to', 'with', 'in', 'over']);

/** Whether a noun phrase only mentions a thing, and says nothing by itself: "the data", "them". */
const isThin = (tokens: readonly Token[]): boolean =>
  tokens.filter((token) => ['NOUN', 'ADJ', 'NUM', 'VERB'].includes(token.pos)).length < 2 &&
  tokens.filter((token) => token.pos === 'PROPN').length < 2;

/** The token after a colon that follows the cue and at most a few words. */
function afterColon(tokens: readonly Token[], from: number): number | null {
  const at = tokens.findIndex(({ text }, i) => i >= from && i < from + SKIPPED_AHEAD && /^[:.,;]$/.test(text));
  return at >= 0 && tokens[at]?.text === ':' && tokens[at + 1] !== undefined ? at + 1 : null;
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
  if (lower(tokens[lead - 1]) === 'as' && tokens[lead - 2]?.text === ',') return contentAround(scene, lead - 1, rest, floor);
  const comma = tokens[lead - 1];
  const closing = comma?.text === ',' ? tokens[lead - 2] : comma;
  const quote = scene.quotes.find(({ end }) => end === comma?.end || end === closing?.end);
  if (quote) return [quotedBefore(scene, quote, floor)];
  if (!comma || !/^([,—–]|--)$/.test(comma.text) || lead - 1 <= floor) return [];
  if (isPrompt(tokens, skipOpening(tokens, floor))) return [];
  const left = contentSpan(scene, skipOpening(tokens, floor), lead - 1);
  const after = tokens[rest];
  const goesOn = after !== undefined && /^([,—–]|--)$/.test(after.text) && rest + 2 < tokens.length;
  if (!goesOn) return hasFiniteVerb(tokens, floor, lead) ? [left] : [];
  const cueNext = scene.limits.some((limit) => limit > rest - 1 && limit <= rest + 2);
  const subordinate = /^(though|although|if|when|while|as|because|after|before|since|unless|once|until|even)$/.test(
    lower(tokens[skipOpening(tokens, floor)]),
  );
  const closed = hasFiniteVerb(tokens, floor, lead) && !(subordinate && !tokens.slice(floor, lead - 1).some(({ text }) => text === ','));
  const next = tokens[rest + 1] as Token;
  const cut = isCutShort(tokens, lead - 2);
  const interrupted = cut || (isVerbal(next) && !/ing$/.test(next.text) && !/^(but|and)$/.test(lower(tokens[floor])));
  if (
    (cueNext && !cut) ||
    (closed && !interrupted && !(GOES_ON.test(lower(next)) && (isVerbal(tokens[rest - 1]) || !/^(who|which|where)$/.test(lower(next)))))
  )
    return closed ? [left] : [];
  const from = pastApposition(tokens, rest) + 1;
  const right = contentSpan(scene, from, endOf(scene, from, null));
  return left.start < left.end ? [left, right] : [right];
}

/** The comma after the name that an inverted source is told by: "It was, said his lawyer, Ivo Brandt, a mistake". */
function pastApposition(tokens: readonly Token[], comma: number): number {
  let at = comma + 1;
  while (tokens[at]?.pos === 'PROPN' && at < comma + 5) at++;
  return tokens[comma - 1]?.pos === 'NOUN' && at > comma + 1 && tokens[at]?.text === ',' && tokens[at + 1] !== undefined ? at : comma;
}

/** "Asked whether the pier was safe, she said no": what somebody was asked is not what they said. */
function isPrompt(tokens: readonly Token[], start: number): boolean {
  const at = /^(when|if|once|while)$/.test(lower(tokens[start])) ? start + 1 : start;
  return cues.prompted.has(lower(tokens[at])) && (QUESTION_OF_PROMPT.test(lower(tokens[at + 1])) || tokens[at + 1]?.pos === 'ADP');
}

/** "It was, said Joan Marr, a disgrace": the clause breaks off at its verb, which the rest completes. */
const isCutShort = (tokens: readonly Token[], last: number): boolean => tokens[isNegation(tokens[last]) ? last - 1 : last]?.pos === 'AUX';

/** A quotation before its cue, with the words of its sentence that it goes on from: `Using it "is a mistake," he said`. */
function quotedBefore({ sentence, quotes }: Scene, quote: Quotation, floor: number): Span {
  const { tokens } = sentence;
  const opening = tokens.findIndex((token) => token.start >= quote.start);
  const start = skipOpening(tokens, floor);
  const before = tokens[opening - 1];
  if (opening <= start || !before || (before.pos === 'PUNCT' && !quotes.some(({ end }) => end === before.end)))
    return { start: quote.start, end: quote.end };
  return { start: (tokens[start] as Token).start, end: quote.end };
}

/** The first token of what a sentence says: after its dateline ("TOKYO, March 16 (Agency) —") and an opening conjunction. */
function skipOpening(tokens: readonly Token[], floor: number): number {
  const dash = tokens.findIndex(({ text }, i) => i < LONGEST_DATELINE && /^[—–-]{1,2}$/.test(text));
  const at = floor === 0 && dash > 0 && /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '') ? dash + 1 : floor;
  return /^(but|and|yet|so)$/.test(lower(tokens[at])) ? at + 1 : at;
}

/** What a verb attributes to its source, and the pattern that it fits; null when nothing stands there that could be content. */
export function contentOf(scene: Scene, { cue, source, inverted, borrowed }: SourcedCue): { content: Span[]; pattern: string } | null {
  const { tokens } = scene.sentence;
  const head = tokens[source.head] as Token;
  const verb = cue.possible ? 'may' : cues.say.has(cue.lemma) ? 'say' : cues.voice.has(cue.lemma) ? 'voice' : 'verb';
  const lead = inverted ? cue.group : Math.min(source.start, cue.group);
  const rest = inverted ? source.end : cue.end;
  const told = pastHearer(tokens, cue, rest);
  const floor = Math.max(0, ...scene.limits.map((limit) => skipLimit(tokens, limit)).filter((limit) => limit < lead));
  const after = isSubjectClause(tokens, source, rest) ? null : contentAfter(scene, cue, rest);
  const relative = /^(who|which|that)$/.test(lower(head));
  const before = cue.frames.some((frame) => SPEAKING.has(frame)) && !relative && !borrowed ? contentAround(scene, lead, told, floor) : [];
  const quoted = isQuoteSpan(scene, before);
  const around = quoted || isParenthetic(cue, head) ? before : [];
  if (inverted && around.length > 0) return { content: around, pattern: `${quoted ? 'quote' : 'clause'}-${verb}` };
  if (after)
    return {
      content: quoted ? [...around, after.span] : [after.span],
      pattern: cue.unsaid || cues.refuse.has(cue.lemma) ? 'refusal' : `${verb}-${after.frame}`,
    };
  return around.length > 0 ? { content: around, pattern: `${quoted ? 'quote' : 'clause'}-${verb}` } : null;
}

const EVERYTHING = /^(everything|anything|all|nothing|something|whatever)$/;

/**
 * "What Brandt says his plan would do", "What Brandt says is a lie", "everything that Brandt says is": a thing that is said, and not told; but
 * "he held what officers said was a bomb".
 */
function isSubjectClause(tokens: readonly Token[], source: NounPhrase, after: number): boolean {
  const before = lower(tokens[source.start - 1]);
  const joined = EVERYTHING.test(lower(tokens[source.start])) && tokens[source.start + 1]?.pos === 'PROPN';
  if (EVERYTHING.test(before === 'that' ? lower(tokens[source.start - 2]) : before) || joined) return true;
  return before === 'what' && (tokens[after]?.pos !== 'AUX' || opensClause(tokens, source.start - 1));
}

/** The token after whom and where it is said to: ", he told me on Friday,". */
function pastHearer(tokens: readonly Token[], cue: Cue, rest: number): number {
  const hearer = cue.frames.includes('person') ? (nounPhraseAt(tokens, rest)?.end ?? rest) : rest;
  return pastCircumstances(tokens, hearer, true);
}

/** Whether a cue may stand after what it attributes without quotation marks: "the dam holds, she thinks", but not "…, she found". */
const isParenthetic = ({ frames, lemma }: Cue, source: Token): boolean =>
  (frames.includes('clause') || lemma === 'tell') && (source.pos === 'NOUN' || !/^(show|find)$/.test(lemma)) && !cues.inner.has(lemma);

const isQuoteSpan = (scene: Scene, spans: readonly Span[]): boolean =>
  spans.length === 1 && scene.quotes.some((quote) => quote.end === spans[0]?.end);
