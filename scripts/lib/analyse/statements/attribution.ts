import type { StatementKind } from '../../../../src/schemas/statement.ts';
import roles from '../../../../src/vocabulary/roles.json' with { type: 'json' };
import { lower, type Span, type Token } from '../../language/paragraph.ts';
import type { NounPhrase } from '../../language/phrases.ts';

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
  /** How it was recognised. One without content (`announced`) only says who speaks in the next paragraph: "She said:". */
  pattern: string;
  standing: Standing;
  /** Its cue stands in the content of another statement. */
  nested: boolean;
}

/** What an attribution is at first: its kind and whether it is nested show only beside the others of its paragraph. */
export const UNSETTLED = { kind: 'direct', continues: false, nested: false } as const;

/** What sort of word names a source. */
type Standing = 'name' | 'person' | 'pronoun' | 'first' | 'relative' | 'it' | 'thing' | 'none';

const SPEAKERS = new Set(Object.values(roles).flat());

/**
 * How often content and source of a pattern were both right, by what follows the cue: aggregated over the development set of PolNeAR (two
 * thirds of its documents, 1,240 statements), pulled towards 0.7 by five further counts, the same for the patterns of a kind where there
 * are few; `quote-from` is not among them. In `say-` patterns the verb is one of saying proper, in `voice-` patterns one of judging, asking or promising, in `may-`
 * patterns one that "could" or "would" leaves open.
 */
const BASE: Record<string, number> = {
  according: 0.84,
  'say-clause': 0.91,
  'say-object': 0.84,
  'say-quote': 0.85,
  'say-person': 0.78,
  'quote-say': 0.9,
  'quote-verb': 0.88,
  'quote-voice': 0.88,
  'clause-say': 0.78,
  'clause-verb': 0.66,
  'clause-voice': 0.7,
  signed: 0.93,
  turn: 0.83,
  headline: 0.7,
  refusal: 0.48,
  'quote-colon': 0.7,
  'quote-from': 0.75,
  'quote-after': 0.7,
  'quote-continued': 0.75,
  'quote-alone': 0.4,
  'voice-clause': 0.84,
  'verb-clause': 0.74,
  'verb-quote': 0.65,
  'verb-person': 0.74,
  'verb-infinitive': 0.74,
  'verb-gerund': 0.7,
  'verb-as': 0.75,
  'verb-complement': 0.72,
  'verb-object': 0.68,
  'verb-mention': 0.38,
  'may-mention': 0.4,
  'passive-by': 0.55,
  passive: 0.46,
};
/** The same for what has no line of its own: a preposition after a verb, an adjective, a noun. */
const BASE_OF_KIND: Record<string, number> = { say: 0.75, voice: 0.8, may: 0.45, verb: 0.68, adjective: 0.64, noun: 0.5 };
/** "welcomed the data": an object that says nothing by itself. */
const MENTION = 0.65;
/** Less is right where the source is no name or person; as a part of the base, same documents. Reported speech suffers half as much. */
const STANDING: Record<Standing, number> = { name: 1, pronoun: 1, person: 0.98, relative: 0.8, it: 0.8, thing: 0.7, first: 0.6, none: 1 };
/** A statement within another's content is rarely one of its own: "he said that he hoped to win". */
const NESTED = 0.15;

/** From here on a statement is right about nine times in ten. */
export const SURE = 0.7;

/** An estimate (0 to 1) of how likely content and source are both right. */
export function confidenceOf({ pattern, standing, nested }: { pattern: string; standing: Standing; nested: boolean }): number {
  const base =
    BASE[pattern] ?? (pattern.endsWith('-mention') ? MENTION : undefined) ?? BASE_OF_KIND[pattern.split('-')[0] as string] ?? 0.5;
  const reported = /^(say|quote|clause|according)/.test(pattern) && standing !== 'first';
  const named = reported ? Math.sqrt(STANDING[standing]) : STANDING[standing];
  return Math.round(base * named * (nested ? NESTED : 1) * 100) / 100;
}

/** @param isPerson tells of a lower-case noun whether it names a kind of person */
export function standingOf(tokens: readonly Token[], source: NounPhrase | null, isPerson: (noun: string) => boolean): Standing {
  const head = source && tokens[source.head];
  if (!head) return 'none';
  const word = lower(head);
  if (/^(i|we|you|me|us|my|our)$/.test(word)) return 'first';
  if (/^(who|which|that|whom|whose)$/.test(word)) return 'relative';
  if (/^(it|its|this|these|those)$/.test(word)) return 'it';
  if (head.pos === 'PRON' || /^(his|her|their|he|she|they)$/.test(word)) return 'pronoun';
  if (head.pos === 'PROPN') return 'name';
  return SPEAKERS.has(word) || isPerson(word) ? 'person' : 'thing';
}
