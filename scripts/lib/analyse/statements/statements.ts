import type { StatementKind } from '../../../../src/schemas/statement.ts';
import roles from '../../../../src/vocabulary/roles.json' with { type: 'json' };
import { lower, type NounPhrase } from '../language/phrases.ts';
import type { Paragraph, Sentence, Span, Token } from '../types.ts';
import { accordingTo } from './according.ts';
import { type Candidate, findCandidates, limitsOf } from './candidates.ts';
import { contentAfter, contentAround, type Scene, skipLimit } from './contents.ts';
import { findNounCues } from './cues.ts';
import { withFollowingQuotes } from './following.ts';
import { clauseAfterNoun, ownerOf } from './noun-claims.ts';
import { findQuotes, type Quote, quotedShare } from './quotes.ts';

/** A statement before its source is resolved: spans of one paragraph. `head` is the word of the source that names it. */
export interface Attribution {
  sentence: number;
  source: Span | null;
  head: Span | null;
  cue: Span | null;
  content: Span[];
  kind: StatementKind;
  /** The quotation goes on from the paragraph before, whose last speaker speaks on. */
  continues: boolean;
}

const HUMAN = new Set(Object.values(roles).flat());
const FIRST_OR_SECOND = new Set(['i', 'we', 'you']);

/**
 * Who said what in one paragraph, in the terms of the attribution literature (source, cue, content: Pareti 2012, PARC; Newell et al. 2018,
 * PolNeAR). Verbs, "according to" and nouns such as "the claim that" are cues; what lies inside a quotation is not searched.
 *
 * @param isPerson tells of a lower-case noun whether it names a kind of person
 */
export function findAttributions(paragraph: Paragraph, isPerson: (noun: string) => boolean): Attribution[] {
  const quotes = findQuotes(paragraph.text);
  const found = paragraph.sentences.flatMap((sentence, i) => inSentence(i, sentence, quotes, isPerson));
  const whole = withFollowingQuotes(paragraph, quotes, found);
  return whole.map((entry) => ({ ...entry, kind: quotedShare(paragraph.text, entry.content, quotes) }));
}

function inSentence(index: number, sentence: Sentence, quotes: readonly Quote[], isPerson: (noun: string) => boolean): Attribution[] {
  const { tokens } = sentence;
  const inQuote = (token: Token | undefined) =>
    token !== undefined && quotes.some((quote) => token.start >= quote.start && token.end <= quote.end);
  const candidates = findCandidates(tokens, inQuote);
  const open: Scene = { sentence, quotes, limits: [] };
  const speaking = candidates.filter((candidate) => contentOf(open, candidate, isPerson).length > 0);
  const scene: Scene = { ...open, limits: limitsOf(tokens, speaking) };
  const build = (source: NounPhrase | null, cue: [number, number], content: Span[]): Attribution => ({
    sentence: index,
    source: source && { start: (tokens[source.start] as Token).start, end: (tokens[source.end - 1] as Token).end },
    head: source && { start: (tokens[source.head] as Token).start, end: (tokens[source.head] as Token).end },
    cue: { start: (tokens[cue[0]] as Token).start, end: (tokens[cue[1] - 1] as Token).end },
    content,
    kind: 'indirect',
    continues: false,
  });
  const verbal = speaking.flatMap((candidate) => {
    const content = contentOf(scene, candidate, isPerson);
    const { cue } = candidate;
    return content.length > 0 && !FIRST_OR_SECOND.has(lower(tokens[candidate.source.head]))
      ? [build(candidate.source, [cue.start, cue.end], content)]
      : [];
  });
  const nominal = findNounCues(tokens)
    .filter((noun) => !inQuote(tokens[noun]) && !candidates.some((candidate) => candidate.cue.start === noun))
    .flatMap((noun) => {
      const content = clauseAfterNoun(scene, noun + 1);
      return content ? [build(ownerOf(tokens, noun), [noun, noun + 1], [content])] : [];
    });
  const according = accordingTo(scene).map(({ source, at, content }) => build(source, [at, at + 2], content));
  return withoutDoubles([...according, ...verbal, ...nominal]).sort((a, b) => (a.cue as Span).start - (b.cue as Span).start);
}

function contentOf(scene: Scene, { cue, source, inverted }: Candidate, isPerson: (noun: string) => boolean): Span[] {
  const { tokens } = scene.sentence;
  const head = tokens[source.head] as Token;
  const speaks = head.pos === 'PROPN' || HUMAN.has(lower(head)) || isPerson(lower(head));
  const frames = speaks ? cue.frames : cue.frames.filter((frame) => frame === 'clause');
  const lead = inverted ? cue.group : Math.min(source.start, cue.group);
  const rest = inverted ? source.end : cue.end;
  const floor = Math.max(0, ...scene.limits.filter((limit) => limit < lead - 1).map((limit) => skipLimit(tokens, limit)));
  const after = contentAfter(scene, { ...cue, frames }, rest);
  const around = cue.frames.includes('clause') || cue.frames.includes('person') ? contentAround(scene, lead, rest, floor) : [];
  if (inverted && around.length > 0) return around;
  if (after) return isQuoteSpan(scene, around) ? [...around, after] : [after];
  return around;
}

const isQuoteSpan = (scene: Scene, spans: readonly Span[]): boolean =>
  spans.length === 1 && scene.quotes.some((quote) => quote.start === spans[0]?.start && quote.end === spans[0]?.end);

/** Drops a statement whose content another one with the same source already covers. */
function withoutDoubles(entries: Attribution[]): Attribution[] {
  const covers = (a: Attribution, b: Attribution) =>
    a !== b &&
    a.source?.start === b.source?.start &&
    b.content.every((span) => a.content.some((outer) => outer.start <= span.start && outer.end >= span.end));
  return entries.filter((entry, i) => !entries.some((other, j) => covers(other, entry) && !(covers(entry, other) && i < j)));
}
