import cues from '../../../../src/vocabulary/cues.json' with { type: 'json' };
import { lower, type Span, type Token } from '../../language/paragraph.ts';
import { nounPhraseAt } from '../../language/phrases.ts';
import { pastCircumstances } from './clauses.ts';
import { contentAfter, contentAround } from './contents.ts';
import type { Cue } from './cues.ts';
import { type Scene, SPEAKING, skipLimit } from './scene.ts';
import type { SourcedCue } from './sourced-cues.ts';

/** Verbs that hardly ever do anything but tell who said what. */
export const SAYING: ReadonlySet<string> = new Set(cues.classes.say);
/** Verbs that voice a judgement, a wish or a promise: what follows is theirs even where it is no clause. */
const VOICING: ReadonlySet<string> = new Set(cues.classes.voice);
const REFUSING: ReadonlySet<string> = new Set(cues.classes.refuse);
/** Verbs that do not stand after what they attribute: "…, she found". */
const INNER: ReadonlySet<string> = new Set(cues.classes.inner);

/** What a verb attributes to its source, and the pattern that it fits; null when nothing stands there that could be content. */
export function contentOf(scene: Scene, { cue, source, inverted, borrowed }: SourcedCue): { content: Span[]; pattern: string } | null {
  const { tokens } = scene.sentence;
  const head = tokens[source.head] as Token;
  const verb = cue.possible ? 'may' : SAYING.has(cue.lemma) ? 'say' : VOICING.has(cue.lemma) ? 'voice' : 'verb';
  const lead = inverted ? cue.group : Math.min(source.start, cue.group);
  const rest = inverted ? source.end : cue.end;
  const told = pastHearer(tokens, cue, rest);
  const floor = Math.max(0, ...scene.limits.map((limit) => skipLimit(tokens, limit)).filter((limit) => limit < lead));
  const after = contentAfter(scene, cue, rest);
  const relative = /^(who|which|that)$/.test(lower(head)) || /^(which|what)$/.test(lower(tokens[source.start - 1]));
  const before = cue.frames.some((frame) => SPEAKING.has(frame)) && !relative && !borrowed ? contentAround(scene, lead, told, floor) : [];
  const quoted = isQuoteSpan(scene, before);
  const around = quoted || isParenthetic(cue, head) ? before : [];
  if (inverted && around.length > 0) return { content: around, pattern: `${quoted ? 'quote' : 'clause'}-${verb}` };
  if (after)
    return {
      content: quoted ? [...around, after.span] : [after.span],
      pattern: cue.unsaid || REFUSING.has(cue.lemma) ? 'refusal' : `${verb}-${after.frame}`,
    };
  return around.length > 0 ? { content: around, pattern: `${quoted ? 'quote' : 'clause'}-${verb}` } : null;
}

/** The token after whom and where it is said to, where an aside ends there: ", he told me on Friday,". */
function pastHearer(tokens: readonly Token[], cue: Cue, rest: number): number {
  const hearer = cue.frames.includes('person') ? (nounPhraseAt(tokens, rest)?.end ?? rest) : rest;
  const end = pastCircumstances(tokens, hearer, true);
  return end > rest && tokens[end]?.text === ',' ? end : rest;
}

/** Whether a cue may stand after what it attributes without quotation marks: "the dam holds, she thinks", but not "…, she found". */
const isParenthetic = ({ frames, lemma }: Cue, source: Token): boolean =>
  (frames.includes('clause') || lemma === 'tell') && (source.pos === 'NOUN' || !/^(show|find)$/.test(lemma)) && !INNER.has(lemma);

const isQuoteSpan = (scene: Scene, spans: readonly Span[]): boolean =>
  spans.length === 1 && scene.quotes.some((quote) => quote.end === spans[0]?.end);
