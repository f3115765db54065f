import cueFile from '../../../../src/vocabulary/cues.json' with { type: 'json' };
import { lower, type Token } from '../../language/paragraph.ts';
import { isNegation, isVerbal, verbGroupStart } from '../../language/verbs.ts';
import { cues } from '../../language/word-lists.ts';

/** What a cue takes as its content; see `src/vocabulary/README.md`. */
export type Frame = 'clause' | 'quote' | 'object' | 'complement' | 'infinitive' | 'gerund' | 'person' | 'as' | Preposition;
type Preposition = 'of' | 'on' | 'at' | 'for' | 'about' | 'against' | 'to' | 'with' | 'in' | 'over' | 'by';

/** A verb that attributes. Indices are tokens of its sentence; `[start, end)` covers the words of the cue. */
export interface Cue {
  start: number;
  end: number;
  /** First token of its verb group: auxiliaries and adverbs before it. */
  group: number;
  lemma: string;
  frames: readonly Frame[];
  /** "saying", "adding that": leans on the subject of another verb. */
  participle: boolean;
  passive: boolean;
  /** "could say": maybe not said at all. */
  possible: boolean;
  /** "did not say", "does not know". */
  unsaid: boolean;
}

const framesOf = (words: unknown): ReadonlyMap<string, readonly Frame[]> => new Map(Object.entries(words as Record<string, Frame[]>));
const VERBS = framesOf(cueFile.verbs);
/** Nouns that attribute, and what may follow each; the same for states of mind. */
export const NOUNS = new Map<string, readonly string[]>(Object.entries(cueFile.nouns));
export const ADJECTIVES = framesOf(cueFile.adjectives);
const FORMS = new Map<string, string>(Object.entries(cueFile.irregular));
const DOUBLING = /^(?:.*[^aeiou])?[aeiou][bdfglmnprt]$/;
/** "point out": the particles that make another verb of a verb. */
const PARTICLES = new Map<string, string[]>();
for (const entry of VERBS.keys()) {
  const [verb = '', particle] = entry.split(' ');
  if (particle) PARTICLES.set(verb, [...(PARTICLES.get(verb) ?? []), particle]);
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb.replace(/([^aeiou])y$/, '$1i');
  const forms = [verb, `${verb}s`, `${verb}es`, `${stem}ed`, `${verb.replace(/e$/, '')}ing`, `${stem}es`];
  if (DOUBLING.test(verb)) forms.push(`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`);
  for (const form of forms) if (!FORMS.has(form)) FORMS.set(form, verb);
}
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", '’s', "'re", '’re']);
/** What somebody should say has not been said. */
const DUTY = new Set(['should', 'must', 'ca']);
/** What somebody could say may not have been said: the word stays in the cue. */
const POSSIBLY = new Set(['could', 'might', 'may', 'can', 'would']);

/** The verbs of a sentence that attribute something to somebody, in order; with `passives` also those whose source stands after "by". */
export const findCues = (tokens: readonly Token[], passives = false): Cue[] => tokens.flatMap((_, i) => cueAt(tokens, i, passives) ?? []);

function cueAt(tokens: readonly Token[], i: number, passives: boolean): Cue | null {
  const token = tokens[i] as Token;
  const particle = lower(tokens[i + 1]);
  const simple = FORMS.get(lower(token)) ?? (token.pos === 'VERB' ? token.lemma : undefined);
  const phrasal = simple !== undefined && PARTICLES.get(simple)?.includes(particle);
  const lemma = phrasal ? `${simple} ${particle}` : simple;
  const frames = lemma ? VERBS.get(lemma) : undefined;
  if (!lemma || !frames || (particle === 'by' && !passives) || !readsAsVerb(tokens, i)) return null;
  if (asksForAnonymity(tokens, i + 1)) return null;
  const group = verbGroupStart(tokens, i);
  if (saysNothing(tokens, group, i)) return null;
  const between = tokens.slice(group, i);
  const auxiliaries = between.filter((word) => word.pos === 'AUX');
  const negated = between.findIndex((word) => isNegation(word));
  const unsaid = negated >= 0 && cues.withhold.has(lemma);
  if (auxiliaries.some((word) => DUTY.has(lower(word)))) return null;
  const possible = auxiliaries.find((word) => POSSIBLY.has(lower(word)));
  const last = auxiliaries.at(-1);
  const passive = last !== undefined && BE.has(lower(last)) && !/ing$/.test(token.text);
  const participle = /ing$/.test(token.text) && auxiliaries.length === 0;
  const start = possible ? tokens.indexOf(possible, group) : negated >= 0 ? tokens.indexOf(auxiliaries[0] as Token, group) : i;
  const cue = {
    start: start < 0 ? i : start,
    end: phrasal ? i + 2 : i + 1,
    group,
    lemma,
    frames,
    participle,
    passive,
    possible: possible !== undefined,
    unsaid,
  };
  return lower(tokens[group - 1]) === 'to' ? governed(tokens, cue) : cue;
}

/** "It goes without saying that", "banned from claiming", "having said that". */
const saysNothing = (tokens: readonly Token[], group: number, verb: number): boolean =>
  (/ing$/.test(lower(tokens[verb])) && /^(without|from)$/.test(lower(tokens[group - 1]))) ||
  (lower(tokens[verb - 1]) === 'having' && lower(tokens[verb + 1]) === 'that' && tokens[verb + 2]?.text === ',');

/** An infinitive attributes when the verb above it only colours it: "continue to urge"; its group is then that verb's. */
function governed(tokens: readonly Token[], cue: Cue): Cue | null {
  const on = lower(tokens[cue.group - 2]) === 'on' ? 1 : 0;
  const governor = tokens[cue.group - 2 - on];
  if (!governor || !isVerbal(governor) || cues.silence.has(governor.lemma)) return null;
  return { ...cue, group: verbGroupStart(tokens, cue.group - 2 - on) };
}

/** "asked not to be named": tells who speaks, not what. */
function asksForAnonymity(tokens: readonly Token[], from: number): boolean {
  const at = isNegation(tokens[from]) ? from + 1 : from;
  const named = lower(tokens[at]) === 'to' && lower(tokens[at + 1]) === 'be' && /^(named|identified|quoted)$/.test(lower(tokens[at + 2]));
  return named || [tokens[from], tokens[from + 1]].some((token) => lower(token) === 'anonymity');
}

const QUOTE = /^(["“]|'')$/;

/** Whether the word at `i` is used as a verb, also where the tagger read a noun: "officials fear the worst". */
function readsAsVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (
    (before?.pos === 'DET' && !/^(all|both|each)$/.test(lower(before))) ||
    (before?.pos === 'ADJ' && !cues.standIns.has(lower(before))) ||
    before?.text === '-' ||
    after?.text === '-'
  )
    return false;
  if (token.pos === 'VERB') return !(before?.pos === 'ADP' && !/ing$/.test(token.text));
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  if (/^\p{Lu}/u.test(token.text) || /ing$/.test(token.text)) return false;
  const plural =
    before !== undefined && ((before.pos === 'NOUN' && /s$|^(police|people|others)$/.test(lower(before))) || before.pos === 'PRON');
  const joint = before?.pos === 'PROPN' && tokens[i - 2]?.text === 'and';
  const opens =
    after !== undefined && (['DET', 'PRON', 'SCONJ', 'PROPN'].includes(after.pos) || lower(after) === 'that' || QUOTE.test(after.text));
  const willing =
    cues.intend.has(lower(token).replace(/s$/, '')) &&
    lower(after) === 'to' &&
    (plural || (/s$/.test(token.text) && (before?.pos === 'PROPN' || before?.pos === 'CCONJ' || before?.pos === 'NOUN')));
  const afterAside = before?.text === ',' && lower(after) === 'that' && i > 2;
  const first =
    before?.pos === 'PROPN' && /s$/.test(token.text) && ['NOUN', 'ADJ'].includes(after?.pos ?? '') && !tokens.slice(0, i).some(isVerbal);
  if (willing || afterAside || first) return true;
  const reports =
    before?.pos === 'NOUN' &&
    /s$/.test(token.text) &&
    (lower(after) === 'that' || QUOTE.test(after?.text ?? '')) &&
    !/s$/.test(lower(before));
  return opens && (reports || plural || joint || (before?.pos === 'PROPN' && /s$/.test(token.text)));
}
