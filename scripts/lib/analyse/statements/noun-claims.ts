import { isPossessive, isVerbal, lower, type NounPhrase, nounPhraseBefore } from '../language/phrases.ts';
import type { Span, Token } from '../types.ts';
import type { Scene } from './contents.ts';

/** The clause after "the claim that", up to a comma that a participle or a relative follows. */
export function clauseAfterNoun(scene: Scene, that: number): Span | null {
  const { tokens } = scene.sentence;
  let end = tokens.length;
  for (let i = that + 2; i < tokens.length; i++) {
    const next = tokens[i + 1];
    const aside =
      tokens[i]?.text === ',' && next !== undefined && (/ing$/.test(next.text) || /^(which|who|but|and|while)$/.test(lower(next)));
    if (aside || scene.limits.includes(i) || [';', ':', '—'].includes(tokens[i]?.text ?? '')) {
      end = i;
      break;
    }
  }
  while (end > that && /^[.,;:!?”"’]$/.test(tokens[end - 1]?.text ?? '')) end--;
  if (!tokens.slice(that + 1, end).some(isVerbal)) return null;
  return { start: (tokens[that] as Token).start, end: (tokens[end - 1] as Token).end };
}

/** Whose claim it is, where a possessive stands before it: "Kyiv's claim that", "his fear that". */
export function ownerOf(tokens: readonly Token[], noun: number): NounPhrase | null {
  let at = noun - 1;
  while (at > 0 && (tokens[at]?.pos === 'ADJ' || tokens[at]?.pos === 'NOUN')) at--;
  if (/^(his|her|their|its)$/.test(lower(tokens[at]))) return { start: at, end: at + 1, head: at };
  return isPossessive(tokens[at]) ? nounPhraseBefore(tokens, at) : null;
}
