import type { Span, Token } from '../../language/paragraph.ts';
import { isTimeWord, lower, type NounPhrase, nounPhraseAt } from '../../language/phrases.ts';
import { type Cue, findCues } from './cues.ts';
import { limitAfter } from './ends.ts';
import { type Scene, spanOf } from './scene.ts';
import { subjectBefore } from './sources.ts';

const ROLE = /^(of|for|as|with|in|about|over|at)$/;
/** Verbs whose subject alone is what was said or decided: "the plan was rejected". */
const WHOLE = new Set(
  `accept announce approve condemn confirm contest criticise criticize debate denounce deny discuss dismiss dispute doubt echo endorse expect
  mention oppose predict promise propose question quote reject report second support welcome`.split(/\s+/),
);

/**
 * What the passive attributes to whoever stands after "by", else to nobody named: "the veto is expected to come", "he was accused of fraud",
 * "the plan was rejected by the council", "it was announced that".
 */
export function passivesOf(
  scene: Scene,
  inQuote: (token: Token | undefined) => boolean,
): { source: NounPhrase | null; cue: [number, number]; content: Span[] }[] {
  const { tokens } = scene.sentence;
  return findCues(tokens, true).flatMap((cue) => {
    if (!cue.passive || inQuote(tokens[cue.start])) return [];
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
  const complement = rest !== null && end > rest ? spanOf(scene, rest, end) : null;
  if (!subject) return null;
  if (/^(it|there)$/.test(lower(tokens[subject.head])) && lower(tokens[rest ?? -1]) === 'that') return complement && [complement];
  if (!complement) return WHOLE.has(cue.lemma) ? [spanOf(scene, subject.start, subject.end)] : null;
  return [spanOf(scene, subject.start, subject.end), complement];
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
  let end = base.end;
  while (/^(of|in|for|from|at|and)$/.test(lower(tokens[end]))) {
    const more = nounPhraseAt(tokens, end + 1);
    if (!more) break;
    end = more.end;
  }
  return { ...base, end };
}
