import cues from '../../../../src/vocabulary/cues.json' with { type: 'json' };
import { lower, type Span } from '../../language/paragraph.ts';
import type { NounPhrase } from '../../language/phrases.ts';
import { verbGroupStart } from '../../language/verbs.ts';
import type { Frame } from './cues.ts';
import { endOf, nominalEnd } from './ends.ts';
import { fit } from './frames.ts';
import { contentSpan, inQuote, type Scene } from './scene.ts';
import { subjectBefore } from './sources.ts';

const ADJECTIVES = new Map(Object.entries(cues.adjectives as unknown as Record<string, Frame[]>));
const LINKING = new Set(cues.classes.link);

/** "officials are confident that …", "she was critical of …": what a state of mind is about. `at`: token index of the adjective. */
export function statesOfMind(scene: Scene): { at: number; source: NounPhrase; content: Span; frame: Frame }[] {
  const { tokens } = scene.sentence;
  return tokens.flatMap((token, at) => {
    const frames = ADJECTIVES.get(lower(token));
    if (!frames || at === 0 || inQuote(scene, token)) return [];
    let verb = at - 1;
    while (verb > 0 && (tokens[verb]?.pos === 'ADV' || /^(not|n't|n’t|very|so|too)$/.test(lower(tokens[verb])))) verb--;
    if (!LINKING.has(tokens[verb]?.lemma ?? '') && tokens[verb]?.pos !== 'AUX') return [];
    const source = subjectBefore(tokens, verbGroupStart(tokens, verb));
    if (!source || /^(it|there|this|that|what)$/.test(lower(tokens[source.head]))) return [];
    const fitting = fit(frames, lower(token), tokens, at + 1);
    if (!fitting) return [];
    const last = endOf(scene, fitting.start, null);
    const end = fitting.frame === 'clause' || fitting.frame === 'infinitive' ? last : nominalEnd(scene, fitting.start, last, fitting.frame);
    return end > fitting.start ? [{ at, source, content: contentSpan(scene, fitting.start, end), frame: fitting.frame }] : [];
  });
}
