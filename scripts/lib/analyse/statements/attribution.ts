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
  /** Somebody else may be its source: "Doran said the union had agreed and said". */
  contested: boolean;
  /** Its cue stands in the content of another statement. */
  nested: boolean;
}

/** What an attribution is at first: its kind and whether it is nested show only beside the others of its paragraph. */
export const UNSETTLED = { kind: 'direct', continues: false, nested: false, contested: false } as const;

/** What sort of word names a source. */
type Standing = 'name' | 'person' | 'pronoun' | 'first' | 'relative' | 'it' | 'thing' | 'none';

const SPEAKERS = new Set(Object.values(roles).flat());

/**
 * How often content and source of a pattern are both right, where a name, a pronoun or a word for people is the source: PolNeAR, 84 documents,
 * two thirds of them read. A source counts that begins with the annotated one, and a content of which four fifths lie in the annotated one
 * or hold as much of it. In `say-` patterns the verb is one of saying proper, in `voice-` patterns one of judging, asking or promising, in
 * `may-` patterns one that "could" or "would" leaves open; the second word is what follows the cue, `quote` and `clause` before it: "…, she said".
 */
const SHARES: readonly [share: number, patterns: readonly string[]][] = [
  // told in words of its own, beside a verb of saying: 97 of 100
  [0.95, ['quote-say', 'say-quote', 'say-clause', 'quote-verb', 'quote-voice', 'signed', 'turn']],
  // "…, she said" without marks, "according to", what is praised, asked for or promised: 89 of 100
  [
    0.88,
    ['clause-say', 'say-object', 'say-person', 'according', 'headline', 'quote-continued', 'voice-clause', 'voice-object', 'voice-person'],
  ],
  [0.88, ['voice-infinitive', 'verb-complement', 'verb-as', 'verb-for']],
  // what is thought, found or shown; what a colon introduces: 80 of 100
  [0.78, ['verb-clause', 'verb-quote', 'clause-voice', 'voice-as', 'quote-from']],
  [0.7, ['quote-after', 'quote-colon']],
  // what is wanted or decided, an object that says little by itself ("welcomed the data"), a quotation after somebody's: 65 of 100
  [
    0.66,
    ['verb-infinitive', 'verb-object', 'verb-gerund', 'clause-verb', 'quote-next', 'adjective-clause', 'say-mention', 'voice-mention'],
  ],
  [0.55, ['verb-person', 'passive-by']],
  [0.45, ['passive', 'refusal', 'may-mention', 'verb-mention', 'quote-alone']],
];
const BASE = new Map(SHARES.flatMap(([share, patterns]) => patterns.map((pattern) => [pattern, share])));
/** The same for what has no line of its own: a preposition after a verb, an adjective, a noun. */
const BASE_OF_KIND: Record<string, number> = { say: 0.75, voice: 0.8, may: 0.45, verb: 0.68, adjective: 0.64, noun: 0.45 };
/** Less is right where the source is something else; as a part of the share, of what is told in words of its own and of all other patterns. */
const STANDING: Record<Standing, readonly [told: number, other: number]> = {
  name: [1, 1],
  pronoun: [1, 1],
  person: [1, 1],
  none: [1, 1],
  relative: [0.8, 0.75],
  it: [0.7, 0.8],
  thing: [0.9, 0.6],
  first: [0.6, 0.6],
};
/** A statement within another's content is rarely one of its own: "he said that he hoped to win". */
const NESTED = 0.15;
/** Either of two subjects may be the source: 60 of 100. */
const CONTESTED = 0.65;

/** From here on a statement is shown, unless the site says otherwise: about 94 of 100 are right. */
export const SURE = 0.7;

/** An estimate (0 to 1) of how likely content and source are both right. */
export function confidenceOf({
  pattern,
  standing,
  nested,
  contested,
}: Pick<Attribution, 'pattern' | 'standing' | 'nested' | 'contested'>): number {
  const share = BASE.get(pattern) ?? BASE_OF_KIND[pattern.split('-')[0] as string] ?? 0.5;
  const isTold = /^(say|quote|clause|according)/.test(pattern);
  const part = STANDING[standing][isTold ? 0 : 1];
  return Math.round(share * part * (nested ? NESTED : 1) * (contested ? CONTESTED : 1) * 100) / 100;
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
