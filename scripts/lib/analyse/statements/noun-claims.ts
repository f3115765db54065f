import { singular } from '../../language/nouns.ts';
import { lower, type Span, type Token } from '../../language/paragraph.ts';
import { type NounPhrase, nounPhraseAt, nounPhraseBefore } from '../../language/phrases.ts';
import { isFiniteAt, isVerbal, verbGroupStart } from '../../language/verbs.ts';
import { cues } from '../../language/word-lists.ts';
import { NOUNS } from './cues.ts';
import { CIRCUMSTANCE, endOf } from './ends.ts';
import { contentSpan, type Scene } from './scene.ts';

import { subjectBefore } from './sources.ts';

/** A noun that attributes what follows it, with its content and whose it is. `noun`: token index. */
type NounClaim = { noun: number; owner: NounPhrase | null; content: Span; frame: string };

/** "the claim that …", "Kyiv's plan to …", "their fear of …". */
export function nounClaims(scene: Scene): NounClaim[] {
  const { tokens } = scene.sentence;
  return tokens.flatMap((token, noun) => {
    const frames =
      token.pos === 'NOUN' || (token.pos === 'PROPN' && noun === 0) || (token.pos === 'VERB' && !/ing$/.test(token.text))
        ? (NOUNS.get(lower(token)) ?? NOUNS.get(singular(lower(token))))
        : undefined;
    const next = lower(tokens[noun + 1]);
    if (!frames || /^(so|such)$/.test(lower(tokens[noun - 1]))) return [];
    const owner = ownerOf(tokens, noun);
    if (next === 'that') {
      const content = frames.includes('that') ? clauseAfterNoun(scene, noun + 1) : null;
      return content ? [{ noun, owner, content, frame: 'that' }] : [];
    }
    if (token.pos === 'VERB' || (!owner && (next === 'to' || !cues.telling.has(singular(lower(token)))))) return [];
    if (next === 'to' && isVerbal(tokens[noun + 2]))
      return frames.includes('infinitive') ? cut(scene, noun, owner, noun + 1, 'infinitive') : [];
    const whole = nounPhraseAt(tokens, noun + 2) !== null || /ing$/.test(lower(tokens[noun + 2]));
    return frames.includes(next) && whole ? cut(scene, noun, owner, noun + 2, next) : [];
  });
}

function cut(scene: Scene, noun: number, owner: NounPhrase | null, start: number, frame: string): NounClaim[] {
  const end = phraseEnd(scene, start, frame === 'infinitive');
  return end > start ? [{ noun, owner, content: contentSpan(scene, start, end), frame }] : [];
}

/** Up to the verb that the noun is the subject of, a comma or a clause of time: "a plan to close the port | was dropped". */
function phraseEnd(scene: Scene, start: number, infinitive: boolean): number {
  const { tokens } = scene.sentence;
  const end = endOf(scene, start, null);
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.text === ',' || token.text === ':' || CIRCUMSTANCE.test(lower(token)) || (token.pos === 'CCONJ' && isVerbal(tokens[i + 1])))
      return i;
    const inRelative = [i - 1, i - 2].some((at) => /^(who|which|that)$/.test(lower(tokens[at])));
    if ((isFiniteAt(tokens, i) || token.pos === 'AUX') && !(infinitive && i === start + 1) && !inRelative) return i;
  }
  return end;
}

/** The clause after "the claim that", up to a comma that a participle or a relative follows. */
function clauseAfterNoun(scene: Scene, that: number): Span | null {
  const { tokens } = scene.sentence;
  let end = tokens.length;
  for (let i = that + 2; i < tokens.length; i++) {
    const next = tokens[i + 1];
    const aside =
      tokens[i]?.text === ',' && next !== undefined && (/ing$/.test(next.text) || /^(which|who|but|and|while|despite)$/.test(lower(next)));
    if (aside || scene.limits.includes(i) || [';', ':', '—'].includes(tokens[i]?.text ?? '')) {
      end = i;
      break;
    }
  }
  while (end > that && /^[.,;:!?”"’]$/.test(tokens[end - 1]?.text ?? '')) end--;
  if (!tokens.slice(that + 1, end).some(isVerbal)) return null;
  return contentSpan(scene, that, end);
}

/**
 * Whose claim it is: a possessive before it ("Kyiv's claim that", "his fear that"), or the subject of a verb that only carries the noun
 * ("the council made a decision to").
 */
function ownerOf(tokens: readonly Token[], noun: number): NounPhrase | null {
  let at = noun - 1;
  if (tokens[at]?.pos === 'PROPN') {
    // "a New York Times report that"
    while (tokens[at - 1]?.pos === 'PROPN') at--;
    return { start: at, end: noun, head: noun - 1 };
  }
  while (at > 0 && (['ADJ', 'NOUN', 'ADV', 'NUM'].includes(tokens[at]?.pos ?? '') || tokens[at]?.text === '-')) at--;
  if (/^(my|our|his|her|their|its)$/.test(lower(tokens[at]))) return { start: at, end: at + 1, head: at };
  if (/^['’]s?$/.test(tokens[at]?.text ?? '') && tokens[at]?.end !== tokens[noun]?.start) return nounPhraseBefore(tokens, at);
  if (tokens[at]?.pos === 'DET') at--;
  const verb = tokens[at];
  if (!verb || !cues.carry.has(verb.lemma)) return null;
  return subjectBefore(tokens, verbGroupStart(tokens, at));
}
