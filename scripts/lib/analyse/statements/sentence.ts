import { lower, type Sentence, type Span, spanOf, type Token } from '../../language/paragraph.ts';
import type { NounPhrase } from '../../language/phrases.ts';
import { verbGroupStart } from '../../language/verbs.ts';
import { cues } from '../../language/word-lists.ts';
import { accordingTo, limitsOfAccording } from './according.ts';
import { type Attribution, standingOf, UNSETTLED } from './attribution.ts';
import { contentOf } from './contents.ts';
import { ADJECTIVES, type Frame } from './cues.ts';
import { endOf, nominalEnd } from './ends.ts';
import { fit } from './frames.ts';
import { nounClaims } from './noun-claims.ts';
import { passivesOf } from './passives.ts';
import { contentSpan, inQuote, type Quotation, type Scene } from './scene.ts';
import { findSourcedCues, limitsOf, type SourcedCue } from './sourced-cues.ts';
import { borrowedSubject, subjectBefore, verblessSource } from './sources.ts';

/** The attributions of one sentence, by the words that attribute: verbs, passives, states of mind, nouns, "according to". */
export function attributionsIn(
  index: number,
  sentence: Sentence,
  quotes: readonly Quotation[],
  isPerson: (noun: string) => boolean,
): Attribution[] {
  const { tokens } = sentence;
  const open: Scene = { sentence, quotes, limits: [] };
  const candidates = findSourcedCues(open).filter((candidate, _, all) => !all.some((other) => tellsWho(tokens, candidate, other)));
  const speaking = candidates.filter((candidate) => contentOf(open, candidate) !== null);
  const scene: Scene = {
    ...open,
    limits: [
      ...limitsOf(
        tokens,
        candidates.filter((candidate) => speaking.includes(candidate) || (!candidate.borrowed && cues.say.has(candidate.cue.lemma))),
      ),
      ...limitsOfAccording(tokens),
    ].sort((a, b) => a - b),
  };
  const build = (source: NounPhrase | null, cue: [number, number], content: Span[], pattern: string): Attribution => ({
    ...UNSETTLED,
    sentence: index,
    source: source && spanOf(tokens, source.start, source.end),
    head: source && spanOf(tokens, source.head, source.head + 1),
    cue: spanOf(tokens, ...cue),
    content,
    pattern,
    standing: standingOf(tokens, source, isPerson),
  });
  const beforeColon = (colon: number): { source: NounPhrase | null; pattern: string } => {
    const verbless = verblessSource(tokens, colon);
    const speaks = verbless && (verbless.named || ['name', 'person'].includes(standingOf(tokens, verbless.source, isPerson)));
    if (verbless && speaks) return { source: verbless.source, pattern: 'quote-from' };
    return { source: borrowedSubject(tokens, colon), pattern: 'quote-colon' };
  };
  const verbal = speaking.flatMap((candidate) => {
    const found = contentOf(scene, candidate);
    const { cue, source, contested } = candidate;
    return found ? [{ ...build(source, [cue.start, cue.end], found.content, found.pattern), contested }] : [];
  });
  const introduced = quotes.flatMap((quote) => {
    const colon = tokens.findIndex((token, at) => token.text === ':' && tokens[at + 1]?.start === quote.start);
    const taken = verbal.some(({ content }) => content.some(({ start, end }) => start <= quote.start && end >= quote.end));
    if (colon < 0 || taken || inQuote(scene, tokens[colon])) return [];
    const { source, pattern } = beforeColon(colon);
    return source ? [build(source, [colon, colon + 1], [{ start: quote.start, end: quote.end }], pattern)] : [];
  });
  const last = tokens.length - 1;
  const speaker = tokens[last]?.text === ':' && !inQuote(scene, tokens[last]) ? beforeColon(last).source : null;
  const announced = speaker ? [build(speaker, [last, last + 1], [], 'announced')] : [];
  const nominal = nounClaims(scene)
    .filter(({ noun }) => !inQuote(scene, tokens[noun]) && !candidates.some((candidate) => candidate.cue.start === noun))
    .map(({ noun, owner, content, frame }) => build(owner, [noun, noun + 1], [content], `noun-${frame}`));
  const minds = statesOfMind(scene).map(({ at, source, content, frame }) => build(source, [at, at + 1], [content], `adjective-${frame}`));
  const passive = passivesOf(scene).map(({ source, cue, content }) => build(source, cue, content, source ? 'passive-by' : 'passive'));
  const according = accordingTo(scene).map(({ source, at, content }) => build(source, [at, at + 2], content, 'according'));
  return [...withoutDoubles([...according, ...verbal, ...introduced, ...passive, ...minds, ...nominal]), ...announced].sort(
    (a, b) => (a.cue as Span).start - (b.cue as Span).start,
  );
}

/** "a person who knows Doran said": what tells who speaks says nothing by itself. */
const tellsWho = (tokens: readonly Token[], { cue }: SourcedCue, { source }: SourcedCue): boolean =>
  cue.start > source.head && cue.end <= source.end && /^(who|which|that)$/.test(lower(tokens[cue.group - 1]));

/** Drops a statement whose content another one with the same source already covers. */
function withoutDoubles(entries: Attribution[]): Attribution[] {
  const contains = (a: Attribution, b: Attribution) =>
    a !== b &&
    a.source?.start === b.source?.start &&
    b.content.every((span) => a.content.some((outer) => outer.start <= span.start && outer.end >= span.end));
  return entries.filter((entry, i) => !entries.some((other, j) => contains(other, entry) && !(contains(entry, other) && i < j)));
}

/** "officials are confident that …", "she was critical of …": what a state of mind is about. `at`: token index of the adjective. */
function statesOfMind(scene: Scene): { at: number; source: NounPhrase; content: Span; frame: Frame }[] {
  const { tokens } = scene.sentence;
  return tokens.flatMap((token, at) => {
    const frames = ADJECTIVES.get(lower(token));
    if (!frames || inQuote(scene, token)) return [];
    let verb = at - 1;
    while (tokens[verb]?.pos === 'ADV' || /^(not|n't|n’t|very|so|too)$/.test(lower(tokens[verb]))) verb--;
    if (!cues.link.has(tokens[verb]?.lemma ?? '') && tokens[verb]?.pos !== 'AUX') return [];
    const source = subjectBefore(tokens, verbGroupStart(tokens, verb));
    if (!source || /^(it|there|this|that|what)$/.test(lower(tokens[source.head]))) return [];
    const fitting = fit(frames, lower(token), tokens, at + 1);
    if (!fitting) return [];
    const last = endOf(scene, fitting.start, null);
    const end = fitting.frame === 'clause' || fitting.frame === 'infinitive' ? last : nominalEnd(scene, fitting.start, last, fitting.frame);
    return end > fitting.start ? [{ at, source, content: contentSpan(scene, fitting.start, end), frame: fitting.frame }] : [];
  });
}
