import type { StatementKind } from '../../../src/schemas/statement.ts';
import roles from '../../../src/vocabulary/roles.json' with { type: 'json' };
import { contentAfter, contentAround, type Scene } from './contents.ts';
import { type Cue, findCues, findNounCues } from './cues.ts';
import { isPossessive, isVerbal, lower, type NounPhrase, nounPhraseAt, nounPhraseBefore } from './phrases.ts';
import { findQuotes, type Quote, quotedShare } from './quotes.ts';
import { borrowedSubject, subjectAfter, subjectBefore } from './sources.ts';
import type { Paragraph, Sentence, Span, Token } from './types.ts';

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

interface Candidate {
  cue: Cue;
  source: NounPhrase;
  inverted: boolean;
  borrowed: boolean;
}

const HUMAN = new Set(Object.values(roles).flat());
const SPEAKERS = new Set([
  'report',
  'study',
  'statement',
  'survey',
  'poll',
  'document',
  'documents',
  'company',
  'firm',
  'bank',
  'agency',
  'council',
  'committee',
  'party',
  'union',
  'ministry',
  'court',
  'group',
  'organisation',
  'organization',
  'newspaper',
  'paper',
  'team',
  'family',
  'charity',
  'commission',
  'department',
  'office',
  'club',
  'institute',
  'university',
  'hospital',
  'school',
  'city',
  'watchdog',
  'regulator',
  'letter',
  'others',
  'some',
  'many',
  'several',
  'he',
  'she',
  'they',
  'who',
  'it',
  'man',
  'woman',
  'men',
  'women',
  'people',
  'source',
  'sources',
  'mother',
  'father',
  'country',
  'countries',
  'nation',
]);
const FIRST_OR_SECOND = new Set(['i', 'we', 'you']);

/**
 * Who said what in one paragraph, in the terms of the attribution literature (source, cue, content: Pareti 2012, PARC; Newell et al. 2018,
 * PolNeAR). Verbs, "according to" and nouns such as "the claim that" are cues; what lies inside a quotation is not searched.
 *
 * @param isPerson tells of a lower-case noun whether it names a kind of person
 */
export function findAttributions(paragraph: Paragraph, isPerson: (noun: string) => boolean): Attribution[] {
  const quotes = findQuotes(paragraph.text);
  const found = paragraph.sentences.flatMap((sentence, i) => inSentence(paragraph, i, sentence, quotes, isPerson));
  const whole = withFollowingQuotes(paragraph, quotes, found);
  return whole.map((entry) => ({ ...entry, kind: quotedShare(paragraph.text, entry.content, quotes) }));
}

function inSentence(
  paragraph: Paragraph,
  index: number,
  sentence: Sentence,
  quotes: readonly Quote[],
  isPerson: (noun: string) => boolean,
): Attribution[] {
  const { tokens } = sentence;
  const inQuote = (token: Token | undefined) =>
    token !== undefined && quotes.some((quote) => token.start >= quote.start && token.end <= quote.end);
  const cues = findCues(tokens).filter((cue) => !inQuote(tokens[cue.start]) && !cue.passive);
  const candidates: Candidate[] = [];
  for (const cue of cues) {
    const candidate = candidateFor(tokens, cue, candidates, inQuote);
    if (candidate && canSay(tokens, candidate)) candidates.push(candidate);
  }
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

/** Nobody is no source; and a bare verb after a singular subject is a subjunctive: "demanded that the government reject the offer". */
function canSay(tokens: readonly Token[], { cue, source, borrowed }: Candidate): boolean {
  const opening = lower(tokens[source.start]);
  if (/^(neither|no|nobody|none|nothing)$/.test(opening)) return false;
  const head = tokens[source.head] as Token;
  const bare = cue.group === cue.start && lower(tokens[cue.start]) === cue.lemma && !/^(said|forecast)$/.test(cue.lemma);
  return (
    borrowed ||
    !bare ||
    head.pos === 'PRON' ||
    SEVERAL.test(lower(head)) ||
    lower(tokens[source.head - 1]) === 'and' ||
    tokens.slice(source.start, source.end).some((token) => lower(token) === 'and')
  );
}

const SEVERAL = /(s|men|women|people|police|others|some|many|few|both|most|i|we|you|they|who|which|that)$/;

function candidateFor(
  tokens: readonly Token[],
  cue: Cue,
  earlier: readonly Candidate[],
  inQuote: (token: Token | undefined) => boolean,
): Candidate | null {
  const before = tokens[cue.group - 1];
  const afterQuote = inQuote(before) || (before?.text === ',' && inQuote(tokens[cue.group - 2]));
  if (afterQuote || (before?.text === ',' && !cue.participle)) {
    const after = subjectAfter(tokens, cue.end);
    if (after && (afterQuote || endsClause(tokens, after.end))) return { cue, source: after, inverted: true, borrowed: false };
  }
  if (cue.participle || before?.pos === 'CCONJ') {
    const source = earlier.at(-1)?.source ?? borrowedSubject(tokens, cue);
    return source && { cue, source, inverted: false, borrowed: true };
  }
  const source = subjectBefore(tokens, cue.group);
  return source && !inQuote(tokens[source.head]) ? { cue, source, inverted: false, borrowed: false } : null;
}

const endsClause = (tokens: readonly Token[], end: number): boolean => tokens[end] === undefined || /^[.,]$/.test(tokens[end]?.text ?? '');

/** Where the stretch of each further cue begins: at the comma, conjunction or "while" before its subject or itself. Embedded ones bound nothing. */
function limitsOf(tokens: readonly Token[], candidates: readonly Candidate[]): number[] {
  return candidates
    .flatMap(({ cue, source, borrowed }) => {
      let start = borrowed ? cue.group : Math.min(source.start, cue.group);
      const first = start;
      while (
        start > 0 &&
        (/^[,;—–]$/.test(tokens[start - 1]?.text ?? '') ||
          /^(and|but|while|as|though|although|whereas|yet)$/.test(lower(tokens[start - 1])))
      )
        start--;
      return start < first ? [start] : [];
    })
    .sort((a, b) => a - b);
}

function contentOf(scene: Scene, { cue, source, inverted }: Candidate, isPerson: (noun: string) => boolean): Span[] {
  const { tokens } = scene.sentence;
  const head = tokens[source.head] as Token;
  const speaks = head.pos === 'PROPN' || HUMAN.has(lower(head)) || SPEAKERS.has(lower(head)) || isPerson(lower(head));
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

const skipLimit = (tokens: readonly Token[], limit: number): number => {
  let at = limit;
  while (/^([,;—–]|and|but|while|as|though|although|whereas|yet)$/.test(lower(tokens[at]))) at++;
  return at;
};

/** The clause after "the claim that", up to a comma that a participle or a relative follows. */
function clauseAfterNoun(scene: Scene, that: number): Span | null {
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

/** Whose claim it is: "Kyiv's claim that", "the claim by Kyiv" is not read. */
function ownerOf(tokens: readonly Token[], noun: number): NounPhrase | null {
  let at = noun - 1;
  while (at > 0 && (tokens[at]?.pos === 'ADJ' || tokens[at]?.pos === 'NOUN')) at--;
  if (/^(his|her|their|its)$/.test(lower(tokens[at]))) return { start: at, end: at + 1, head: at };
  return isPossessive(tokens[at]) ? nounPhraseBefore(tokens, at) : null;
}

function accordingTo(scene: Scene): { source: NounPhrase; at: number; content: Span[] }[] {
  const { tokens } = scene.sentence;
  return tokens.flatMap((token, at) => {
    if (lower(token) !== 'according' || lower(tokens[at + 1]) !== 'to') return [];
    if (scene.quotes.some((quote) => token.start >= quote.start && token.end <= quote.end)) return [];
    const source = sourceAfter(tokens, at + 2);
    if (!source) return [];
    const comma = commaAfter(tokens, source.end);
    const content = at > 0 ? contentAround(scene, tokens[at - 1]?.text === ',' ? at : at + 1, source.end, floorBefore(scene, at)) : [];
    if (content.length > 0) return [{ source, at, content }];
    if (at > 1) return [{ source, at, content: [leftOf(scene, at)] }];
    if (comma === null) return [];
    const limit = scene.limits.find((entry) => entry > comma + 1) ?? tokens.length;
    return [{ source, at, content: [trimmed(tokens, comma + 1, limit)] }];
  });
}

const floorBefore = (scene: Scene, at: number): number =>
  Math.max(0, ...scene.limits.filter((limit) => limit < at - 2).map((limit) => skipLimit(scene.sentence.tokens, limit)));

function leftOf(scene: Scene, at: number): Span {
  return trimmed(scene.sentence.tokens, floorBefore(scene, at), at);
}

function trimmed(tokens: readonly Token[], start: number, end: number): Span {
  let last = end;
  while (last > start + 1 && /^[.,;:!?—–]$/.test(tokens[last - 1]?.text ?? '')) last--;
  return { start: (tokens[start] as Token).start, end: (tokens[last - 1] as Token).end };
}

/** The whole noun phrase after "according to", with what completes it: "the head of the office in Kyiv". */
function sourceAfter(tokens: readonly Token[], start: number): NounPhrase | null {
  const base = nounPhraseAt(tokens, start);
  if (!base) return null;
  let end = base.end;
  while (/^(of|in|for|from|at|by|and)$/.test(lower(tokens[end]))) {
    const more = nounPhraseAt(tokens, end + 1);
    if (!more) break;
    end = more.end;
  }
  return { ...base, end };
}

/** The comma that ends the source of "According to …,": the one that no apposition follows. */
function commaAfter(tokens: readonly Token[], end: number): number | null {
  if (tokens[end]?.text !== ',') return null;
  const close = tokens.findIndex((token, i) => i > end && i < end + 14 && token.text === ',');
  if (close < 0 || !tokens.slice(close + 1, close + 14).some(isVerbal)) return end;
  const aside = tokens.slice(end + 1, close);
  const named = tokens[end - 1]?.pos === 'PROPN';
  const apposition = named ? /^(a|an|the|who|which|whose)$/.test(lower(aside[0])) : aside.every((token) => token.pos === 'PROPN');
  return apposition && !(named && aside.slice(1).some(isVerbal) && !/^wh/.test(lower(aside[0]))) ? close : end;
}

/** Drops a statement whose content another one with the same source already covers. */
function withoutDoubles(entries: Attribution[]): Attribution[] {
  const covers = (a: Attribution, b: Attribution) =>
    a !== b &&
    a.source?.start === b.source?.start &&
    b.content.every((span) => a.content.some((outer) => outer.start <= span.start && outer.end >= span.end));
  return entries.filter((entry, i) => !entries.some((other, j) => covers(other, entry) && !(covers(entry, other) && i < j)));
}

/** A quotation that stands alone goes with the speaker before it, also of the paragraph before; else it stays without a source. */
function withFollowingQuotes(paragraph: Paragraph, quotes: readonly Quote[], found: Attribution[]): Attribution[] {
  const result = [...found];
  for (const quote of quotes) {
    if (result.some((entry) => entry.content.some((span) => span.start < quote.end && span.end > quote.start))) continue;
    const first = paragraph.sentences.findIndex((sentence) => sentence.start === quote.start);
    const closes = paragraph.sentences.some((sentence) => Math.abs(sentence.end - quote.end) <= 1);
    if (first < 0 || !closes || quote.end - quote.start < 20) continue;
    const speaker = result.filter((entry) => entry.cue !== null && entry.sentence < first).at(-1);
    if (speaker && speaker.sentence >= first - 2 && spokenIn(speaker, quotes))
      speaker.content = [...speaker.content, { start: quote.start, end: quote.end }];
    else if (first === 0 || !speaker)
      result.push({
        sentence: first,
        source: null,
        head: null,
        cue: null,
        content: [{ start: quote.start, end: quote.end }],
        kind: 'direct',
        continues: first === 0,
      });
  }
  return result.sort((a, b) => (a.content[0] as Span).start - (b.content[0] as Span).start);
}

const spokenIn = (entry: Attribution, quotes: readonly Quote[]): boolean =>
  entry.content.some((span) => quotes.some((quote) => quote.start >= span.start && quote.end <= span.end));
