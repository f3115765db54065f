import type { Actor, Relation } from '../../../../src/schemas/actor.ts';
import type { Provenance } from '../../../../src/schemas/provenance.ts';
import type { StatementKind } from '../../../../src/schemas/statement.ts';
import type { Theme } from '../../../../src/schemas/theme.ts';
import type { Paragraph, Span } from '../../language/paragraph.ts';
import type { PlacedSpan } from './placed.ts';

/** Something that the analysis found, and how likely it is right: 0 to 1, as measured on development sets (docs/accuracy.md). */
export interface Sure {
  confidence: number;
}

/** An actor of the article. */
export type FoundActor = Omit<Actor, 'from' | 'confidence'>;

/** A span of paragraph `paragraph` that names an actor. */
export interface FoundMention extends PlacedSpan {
  actor: string;
  relation: Relation;
}

export type NameKind = 'person' | 'organisation' | 'place';

/** A name in paragraph `paragraph`, whether or not it is an actor's. */
export interface FoundName extends PlacedSpan, Sure {
  kind: NameKind;
}

/** The name of a place in paragraph `paragraph`, or a word made from it ("Turkish"), and how it is read there. */
export interface FoundPlace extends PlacedSpan, Sure {
  /** The place itself; somebody who stands behind it ("Moscow said"); or a thing that only has to do with it ("Turkish coffee"). */
  reading: 'literal' | 'metonymic' | 'associative';
}

/** A noun phrase or pronoun in paragraph `paragraph` that stands for people, a body or a place without naming them. */
export interface FoundNominal extends PlacedSpan {
  kind: NameKind | 'group';
  /** `adjective`: a word for a people before a noun ("Iraqi", "Sunni"). */
  form: 'noun' | 'pronoun' | 'adjective';
  /** Its head: "forces" in "Iraqi government forces". */
  head: Span;
}

/** The names and noun phrases of the article that refer to the same person, body or place, in order. */
export interface FoundChain {
  mentions: (PlacedSpan & { form: 'name' | 'noun'; kind: NameKind | 'group' | 'country' | 'government' })[];
}

/** A date in paragraph `paragraph` with its value: YYYY, YYYY-MM or YYYY-MM-DD, the first and the last day of a period. */
export interface FoundDate extends PlacedSpan, Sure {
  from: string;
  to?: string;
  /** The two dates that a period is written with: "3" and "7 January" of "3 to 7 January". */
  ends?: [FoundDate, FoundDate];
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
  carried: PlacedSpan | null;
  /** How it was recognised: the shape of its cue and content, such as `verb-clause` or `according`. */
  pattern: string;
}

/** A run of paragraphs, first and last inclusive, and the heading over it; null where none is good. */
export interface FoundSection {
  heading: string | null;
  from: Provenance;
  first: number;
  last: number;
}

/** A theme, and the words of the article that suggest it. */
export interface FoundTheme extends Omit<Theme, 'from' | 'confidence'>, Sure {
  /** Set where the article says itself that it is about it, and nothing is suggested. */
  from?: 'article';
}

/** A sentence of paragraph `paragraph` that carries the story: right when a summary would carry it. */
export interface FoundKeyPoint extends PlacedSpan, Sure {}

/** A use of a term of the glossary in paragraph `paragraph`. */
export interface FoundTerm extends PlacedSpan {
  term: string;
}

/** The actors of an article and every mention of them, in order, not overlapping. */
export interface Cast {
  actors: FoundActor[];
  mentions: FoundMention[];
  /** Whom a title or a word for kin calls a man or a woman, by the actor's id. */
  genders?: ReadonlyMap<string, 'female' | 'male'>;
}

/** All that the build understood of an article. Paragraph numbers count the article's paragraphs from 0. */
export interface Analysis {
  paragraphs: Paragraph[];
  headline: { text: string; from: Provenance };
  actors: (FoundActor & Sure)[];
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
  /** No two overlap, nor does one overlap a mention. Absent where there is no glossary. */
  terms?: FoundTerm[];
}
