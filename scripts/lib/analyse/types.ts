import type { Actor, Relation } from '../../../src/schemas/actor.ts';
import type { Provenance } from '../../../src/schemas/provenance.ts';
import type { StatementKind } from '../../../src/schemas/statement.ts';
import type { Theme } from '../../../src/schemas/theme.ts';

/** Something that the analysis found, and how likely it is right: 0 to 1, as measured on development sets (docs/accuracy.md). */
export interface Sure {
  confidence: number;
}

/** A span of the text of one paragraph. Offsets are UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A token with its place in the paragraph. */
export interface Token extends Span {
  text: string;
  /** Universal part of speech (universaldependencies.org/u/pos). */
  pos: string;
  lemma: string;
}

export interface Sentence extends Span {
  tokens: Token[];
}

/** A paragraph of the article, read once and shared by every step of the analysis. */
export interface Paragraph {
  text: string;
  sentences: Sentence[];
}

/** An actor of the article. */
export interface SuggestedActor extends Omit<Actor, 'from' | 'confidence'>, Sure {}

/** A span of paragraph `paragraph` that names an actor. */
export interface FoundMention extends Span {
  paragraph: number;
  actor: string;
  relation: Relation;
}

export type NameKind = 'person' | 'organisation' | 'place';

/** A name in paragraph `paragraph`, whether or not it is an actor's. */
export interface FoundName extends Span, Sure {
  paragraph: number;
  kind: NameKind;
}

/** The name of a place in paragraph `paragraph`, or a word made from it ("Turkish"), and how it is read there. */
export interface FoundPlace extends Span {
  paragraph: number;
  /** The place itself; somebody who stands behind it ("Moscow said"); or a thing that only has to do with it ("Turkish coffee"). */
  reading: 'literal' | 'metonymic' | 'associative';
  /** How sure the reading is, from 0 to 1. */
  confidence: number;
}

/** A noun phrase or pronoun in paragraph `paragraph` that stands for people, a body or a place without naming them. */
export interface FoundNominal extends Span {
  paragraph: number;
  kind: NameKind | 'group';
  /** `adjective`: a word for a people before a noun ("Iraqi", "Sunni"). */
  form: 'noun' | 'pronoun' | 'adjective';
  /** Its head: "forces" in "Iraqi government forces". */
  head: Span;
}

/** The names and noun phrases of the article that refer to the same person, body or place, in order. */
export interface FoundChain {
  mentions: (Span & { paragraph: number; form: 'name' | 'noun'; kind: NameKind | 'group' | 'country' | 'government' })[];
}

/** A date in paragraph `paragraph` with its value: YYYY, YYYY-MM or YYYY-MM-DD, the first and the last day of a period. */
export interface FoundDate extends Span, Sure {
  paragraph: number;
  from: string;
  to?: string;
}

/** Who said what, as spans of paragraph `paragraph`. */
export interface FoundStatement extends Sure {
  paragraph: number;
  source: Span | null;
  /** The actor that the source stands for; null when that could not be determined. */
  actor: string | null;
  cue: Span | null;
  content: Span[];
  kind: StatementKind;
  /** Whose quotation goes on here from an earlier paragraph: the words that name the source there. */
  carried: (Span & { paragraph: number }) | null;
  /** How it was recognised: the shape of its cue and content, such as `verb-clause` or `according`. */
  pattern: string;
}

/** A run of paragraphs, first and last inclusive, and the heading over it. */
export interface FoundSection {
  heading: string;
  from: Provenance;
  first: number;
  last: number;
}

/** A theme, and the words of the article that suggest it. */
export interface FoundTheme extends Omit<Theme, 'from' | 'confidence'>, Sure {}

/** A sentence of paragraph `paragraph` that carries the story: right when a summary would carry it. */
export interface FoundKeyPoint extends Span, Sure {
  paragraph: number;
}

/** All that the build understood of an article. Paragraph numbers count the article's paragraphs from 0. */
export interface Analysis {
  paragraphs: Paragraph[];
  headline: { text: string; from: Provenance };
  actors: SuggestedActor[];
  mentions: FoundMention[];
  names: FoundName[];
  places: FoundPlace[];
  nominals: FoundNominal[];
  chains: FoundChain[];
  dates: FoundDate[];
  themes: FoundTheme[];
  statements: FoundStatement[];
  sections: FoundSection[];
  keyPoints: FoundKeyPoint[];
}
