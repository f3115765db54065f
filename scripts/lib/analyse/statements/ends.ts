import { lower, type Token } from '../../language/paragraph.ts';
import { nounPhraseAt } from '../../language/phrases.ts';
import { hasFiniteVerb, isFiniteAt, isVerbal } from '../../language/verbs.ts';
import type { Cue, Frame } from './cues.ts';
import { inQuote, type Scene } from './scene.ts';

export const CIRCUMSTANCE = /^(as|when|while|after|before|because|since|although|though|until|whereas|amid)$/;

/** A noun phrase ends at a comma or before a clause of time or reason: what follows is another clause or an aside. */
export function nominalEnd(scene: Scene, start: number, end: number, frame: Frame): number {
  const { tokens } = scene.sentence;
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (inQuote(scene, token)) continue;
    if (token.text === ':') return i;
    if (token.text === ',' && (frame === 'object' || isVerbal(tokens[i + 1]) || startsClause(tokens, i + 1)) && !isList(tokens, i, end))
      return i;
    if (CIRCUMSTANCE.test(lower(token)) && hasFiniteVerb(tokens, i + 1, end)) return tokens[i - 1]?.text === ',' ? i - 1 : i;
    if (token.pos === 'CCONJ' && isFiniteAt(tokens, i + 1)) return tokens[i - 1]?.text === ',' ? i - 1 : i;
  }
  return end;
}

const startsClause = (tokens: readonly Token[], at: number): boolean => {
  const subject = nounPhraseAt(tokens, at);
  return subject !== null && isFiniteAt(tokens, subject.end) && !/ed$/.test(lower(tokens[subject.end]));
};

/** Whether the comma at `at` parts the items of a list: "the mayor, the council and the press". */
function isList(tokens: readonly Token[], at: number, end: number): boolean {
  const next = nounPhraseAt(tokens, tokens[at + 1]?.pos === 'CCONJ' ? at + 2 : at + 1);
  if (!next) return false;
  if (tokens[at + 1]?.pos === 'CCONJ') return !isVerbal(tokens[next.end]);
  const after = tokens[next.end];
  return next.end < end && (after?.pos === 'CCONJ' || (after?.text === ',' && isList(tokens, next.end, end)));
}

/** The token after what is said of a passive's subject from token `start` on: up to the agent, an aside or the next stretch. */
export function limitAfter(scene: Scene, start: number, cue: Cue): number {
  const { tokens } = scene.sentence;
  const end = endOf(scene, start, cue);
  const stop = tokens.findIndex(
    (token, i) => i > start && i < end && !inQuote(scene, token) && (token.text === ',' || (lower(token) === 'by' && i < start + 8)),
  );
  return stop < 0 ? end : stop;
}

/** The token after the content that starts at `start`: the sentence's end, or where another speaker's or verb's stretch begins. */
export function endOf(scene: Scene, start: number, cue: Cue | null, clause = false): number {
  const { tokens } = scene.sentence;
  const limit =
    scene.limits.find(
      (at) => at > start && at < tokens.length && (cue === null || at > cue.end) && (!clause || hasFiniteVerb(tokens, start, at)),
    ) ?? tokens.length;
  const stop = tokens.findIndex((token, i) => i > start && i < limit && token.text === ';' && !inQuote(scene, token));
  let end = stop < 0 ? limit : stop;
  while (
    end > start &&
    (/^([.,;:!?—–-]|--)$/.test(tokens[end - 1]?.text ?? '') || (tokens[end - 1]?.pos === 'CCONJ' && end < tokens.length))
  )
    end--;
  return end;
}
