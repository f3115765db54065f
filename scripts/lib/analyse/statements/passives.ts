import { lower, type Span, type Token } from '../../language/paragraph.ts';
import { type NounPhrase, nounPhraseAt, withComplements } from '../../language/phrases.ts';
import { cues, isTimeWord } from '../../language/word-lists.ts';
import { type Cue, findCues } from './cues.ts';
import { limitAfter } from './ends.ts';
import { contentSpan, inQuote, type Scene } from './scene.ts';
import { subjectBefore } from './sources.ts';

const ROLE = /^(of|for|as|with|in|about|over|at)$/;

/**
 * What the passive attributes to whoever stands after "by", else to nobody named: "the veto is expected to come", "he was accused of
 * fraud", "the plan was rejected by the council", "it was announced that".
 */
export function passivesOf(scene: Scene): { source: NounPhrase | null; cue: [number, number]; content: Span[] }[] {
  const { tokens } = scene.sentence;
  return findCues(tokens, true).flatMap((cue) => {
    if (!cue.passive || inQuote(scene, tokens[cue.start])) return [];
    const content = contentOf(scene, cue);
    if (!content) return [];
    return [{ source: agentOf(tokens, cue.end), cue: [cue.start, cue.end], content }];
  });
}

function contentOf(scene: Scene, cue: Cue): Span[] | null {
  const { tokens } = scene.sentence;
  const subject = subjectBefore(tokens, cue.group);
  const rest = complementOf(tokens, cue);
  const end = limitAfter(scene, cue.end, cue);
  const complement = rest !== null && end > rest ? contentSpan(scene, rest, end) : null;
  if (!subject) return null;
  if (/^(it|there)$/.test(lower(tokens[subject.head])) && lower(tokens[rest ?? -1]) === 'that') return complement && [complement];
  if (!complement) return cues.whole.has(cue.lemma) ? [contentSpan(scene, subject.start, subject.end)] : null;
  return [contentSpan(scene, subject.start, subject.end), complement];
}

/** Where what is said of the subject begins: "to come", "of fraud", "a charlatan", "“Mostly True”". */
function complementOf(tokens: readonly Token[], { end, frames }: Cue): number | null {
  const at = tokens[end]?.pos === 'ADV' ? end + 1 : end;
  const next = tokens[at];
  if (!next || lower(next) === 'by') return null;
  if (lower(next) === 'to' && /^(VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '')) return at;
  if (lower(next) === 'that') return at;
  if (
    ROLE.test(lower(next)) &&
    !isTimeWord(tokens[at + 1]) &&
    (frames as readonly string[]).some((frame) => frame === lower(next) || frame === 'person')
  )
    return at + (lower(next) === 'as' ? 0 : 1);
  return frames.includes('complement') && (/^["“‘]/.test(next.text) || ['DET', 'ADJ'].includes(next.pos)) ? at : null;
}

/** The noun phrase after "by", with what completes it. */
function agentOf(tokens: readonly Token[], from: number): NounPhrase | null {
  const by = tokens.findIndex((token, i) => i >= from && i < from + 8 && lower(token) === 'by');
  const base = by < 0 ? null : nounPhraseAt(tokens, by + 1);
  if (!base || isTimeWord(tokens[base.head])) return null;
  return withComplements(tokens, base, /^(of|in|for|from|at|and)$/);
}
