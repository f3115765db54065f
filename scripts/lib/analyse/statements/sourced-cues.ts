import { lower, type Token } from '../../language/paragraph.ts';
import { type NounPhrase, nounPhraseAt, nounPhraseBefore } from '../../language/phrases.ts';
import { cues } from '../../language/word-lists.ts';
import { type Cue, findCues } from './cues.ts';
import { inQuote, type Scene } from './scene.ts';
import { borrowedSubject, subjectAfter, subjectBefore } from './sources.ts';

/**
 * A cue with the noun phrase that may be its source. `inverted`: the source stands after it; `borrowed`: it is another verb's subject;
 * `contested`: of two subjects either may be meant.
 */
export interface SourcedCue {
  cue: Cue;
  source: NounPhrase;
  inverted: boolean;
  borrowed: boolean;
  contested: boolean;
}

/** The verbs of a sentence that may attribute something, each with its source, in order. What lies in a quotation is not searched. */
export function findSourcedCues(scene: Scene): SourcedCue[] {
  const { tokens } = scene.sentence;
  const candidates: SourcedCue[] = [];
  for (const cue of findCues(tokens)) {
    if (inQuote(scene, tokens[cue.start]) || cue.passive) continue;
    const candidate = sourcedCueFor(scene, cue, candidates);
    if (candidate && canSay(tokens, candidate)) candidates.push(candidate);
  }
  return candidates;
}

/** Nobody is no source; and a bare verb after a singular subject is a subjunctive: "demanded that the government reject the offer". */
function canSay(tokens: readonly Token[], { cue, source, borrowed }: SourcedCue): boolean {
  const opening = lower(tokens[source.start]);
  const isHouse = opening === 'no' && tokens[source.start + 1]?.pos === 'NUM';
  if ((/^(neither|no|nobody|none|nothing)$/.test(opening) && !isHouse) || lower(tokens[source.start - 1]) === 'nor') return false;
  const head = tokens[source.head] as Token;
  const bare = cue.group === cue.start && lower(tokens[cue.start]) === cue.lemma && !/^(forecast|read|put|bet)$/.test(cue.lemma);
  return (
    borrowed ||
    !bare ||
    head.pos === 'PRON' ||
    cues.several.has(lower(head)) ||
    /(s|men|women|people)$/.test(lower(head)) ||
    lower(tokens[source.head - 1]) === 'and' ||
    tokens.slice(source.start, source.end).some((token) => lower(token) === 'and')
  );
}

function sourcedCueFor(scene: Scene, cue: Cue, earlier: readonly SourcedCue[]): SourcedCue | null {
  const { tokens } = scene.sentence;
  const before = tokens[cue.group - 1];
  const afterQuote = inQuote(scene, before) || (before?.text === ',' && inQuote(scene, tokens[cue.group - 2]));
  if ((afterQuote || (before?.text === ',' && !cue.participle)) && !cues.hearer.has(cue.lemma) && !followsQuotation(scene, cue)) {
    const after = subjectAfter(tokens, cue.end);
    if (after && (afterQuote || (endsClause(tokens, after.end) && !isObject(tokens, cue, after))))
      return { cue, source: after, inverted: true, borrowed: false, contested: false };
  }
  if (cue.start === 0 && !cue.participle) {
    const after = subjectAfter(tokens, cue.end);
    if (after && /^[:,]$/.test(tokens[after.end]?.text ?? ''))
      return { cue, source: after, inverted: true, borrowed: false, contested: false };
  }
  if (cue.participle || before?.pos === 'CCONJ') {
    const quoted = quotedAs(tokens, cue, earlier.at(-1));
    if (quoted) return { cue, source: quoted, inverted: false, borrowed: false, contested: false };
    const shown = cue.participle ? shownSpeaker(tokens, cue) : null;
    if (shown) return { cue, source: shown, inverted: false, borrowed: false, contested: false };
    const lent = lentBy(tokens, cue, earlier) ?? borrowedFrom(tokens, cue);
    return lent && { cue, ...lent, inverted: false, borrowed: true };
  }
  const source = subjectBefore(tokens, cue.group);
  return source && !inQuote(scene, tokens[source.head]) ? { cue, source, inverted: false, borrowed: false, contested: false } : null;
}

/** "footage of Doran saying", "with Doran adding": whoever is seen or heard speaking. */
function shownSpeaker(tokens: readonly Token[], { group }: Cue): NounPhrase | null {
  const name = nounPhraseBefore(tokens, group);
  return name && tokens[name.head]?.pos === 'PROPN' && /^(of|with)$/.test(lower(tokens[name.start - 1])) ? name : null;
}

/**
 * The source of the cue before. Where that one stands within what another says ("Doran said the union had agreed, and said"), it is he or she
 * whom the pronoun means, or after a comma more likely the other; a participle without a comma may belong to the noun before it.
 */
function lentBy(tokens: readonly Token[], cue: Cue, earlier: readonly SourcedCue[]): Pick<SourcedCue, 'source' | 'contested'> | null {
  const last = earlier.at(-1);
  if (!last) return null;
  const outer = earlier.findLast(({ cue: other, source }) => source !== last.source && other.end <= last.source.start);
  if (!outer) return { source: last.source, contested: isLoose(tokens, cue) };
  if (/^(he|she|they|it)$/.test(lower(tokens[last.source.head]))) return { source: outer.source, contested: false };
  return { source: tokens[cue.group - 2]?.text === ',' ? outer.source : last.source, contested: true };
}

function borrowedFrom(tokens: readonly Token[], cue: Cue): Pick<SourcedCue, 'source' | 'contested'> | null {
  const source = borrowedSubject(tokens, cue.group);
  return source && { source, contested: isLoose(tokens, cue) };
}

/** "sent a letter criticising": no comma parts the participle from a noun that it may tell of. */
const isLoose = (tokens: readonly Token[], { participle, group }: Cue): boolean =>
  participle && /^(NOUN|PROPN|PRON|NUM)$/.test(tokens[group - 1]?.pos ?? '');

/** `"We will sue," the firm's lawyer, Ivo Brandt, said on Friday`: whoever is named right after the quotation speaks, and an aside tells who that is. */
function followsQuotation(scene: Scene, cue: Cue): boolean {
  const { tokens } = scene.sentence;
  if (tokens[cue.group - 1]?.text !== ',') return false;
  const source = subjectBefore(tokens, cue.group);
  const before = source && tokens[source.start - 1];
  return source !== null && source.end < cue.group - 1 && before != null && inQuote(scene, before);
}

/** "The union, a member, announced the plan": a noun that the verb can take, after an aside that a subject stands before. */
const isObject = (tokens: readonly Token[], cue: Cue, after: NounPhrase): boolean =>
  cue.frames.includes('object') && tokens[after.head]?.pos === 'NOUN' && subjectBefore(tokens, cue.group) !== null;

/** "The Gazette quoted an official as saying": the official speaks. */
function quotedAs(tokens: readonly Token[], { group }: Cue, before: SourcedCue | undefined): NounPhrase | null {
  if (lower(tokens[group - 1]) !== 'as' || !before || !/^(quote|cite)$/.test(before.cue.lemma)) return null;
  const quoted = nounPhraseAt(tokens, before.cue.end);
  return quoted && quoted.end < group ? { ...quoted, end: group - 1 } : null;
}

const endsClause = (tokens: readonly Token[], end: number): boolean => tokens[end] === undefined || /^[.,]$/.test(tokens[end]?.text ?? '');

/** Where the stretch of each further cue begins: at the comma or conjunction before its subject or itself. Embedded ones bound nothing. */
export function limitsOf(tokens: readonly Token[], candidates: readonly SourcedCue[]): number[] {
  return candidates.flatMap(({ cue, source, borrowed }) => {
    let start = borrowed ? cue.group : Math.min(source.start, cue.group);
    const first = start;
    while (
      start > 0 &&
      (/^[,;:—–]$/.test(tokens[start - 1]?.text ?? '') || /^(and|but|while|as|though|although|whereas|yet)$/.test(lower(tokens[start - 1])))
    )
      start--;
    return start < first ? [start] : [];
  });
}
