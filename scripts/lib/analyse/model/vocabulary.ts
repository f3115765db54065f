import type { Actor } from '../../../../src/schemas/actor.ts';
import type { Theme } from '../../../../src/schemas/theme.ts';

/** An actor that a vocabulary knows before it reads the article. */
export type KnownActor = Pick<Actor, 'id' | 'name' | 'kind' | 'of' | 'wikidata'>;

/**
 * What a surface of the vocabulary is to its actor. `capital` and `seat` stand for it in some contexts only, `office` after "the"; `never`
 * is what only looks like it.
 */
export type Role = 'name' | 'alias' | 'capital' | 'seat' | 'adjective' | 'people' | 'region' | 'office' | 'never';

export interface KnownSurface {
  actor: KnownActor;
  role: Role;
  /** The organisation that it stands for where the article names that one too: the European Union for "Brussels". */
  seats?: KnownActor;
  /** The publisher's own. */
  taught?: true;
}

/** Word lists for names of people and places (keys in lower case). */
export interface NameLists {
  female: ReadonlySet<string>;
  male: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  places: ReadonlySet<string>;
  organisations: ReadonlySet<string>;
  /** Everyday words: a capital at the start of a sentence does not make them a name. */
  common: ReadonlySet<string>;
  /** Nouns for kinds of people: "teacher", "analysts". */
  people: ReadonlySet<string>;
}

/** The weights of the model: of each feature for each label, and of each label after each other (see `LabelChain`). */
export interface NameModel {
  /** Template of features → value → where that feature's row of weights begins in `weights`. */
  rows: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Rows of one weight a label, in steps of `scale`. */
  weights: Int8Array;
  scale: number;
  transitions: Float64Array;
}

/** A word or phrase that suggests themes. */
export interface Trigger {
  phrase: string;
  /** Keys of the themes that it suggests, and whether it is ambiguous there: then it counts only beside a sure one. */
  themes: Map<string, { ambiguous: boolean }>;
}

/** Triggers as a tree of words, so that a text is matched in one pass however many there are. */
export interface TriggerTree {
  next: Map<string, TriggerTree>;
  trigger?: Trigger;
}

/** A theme that an article can be found to have. */
export interface KnownTheme extends Pick<Theme, 'id' | 'name' | 'iptc' | 'below'> {
  /** Key of the theme above it; null for one of the seventeen roots. */
  parent: string | null;
}

/** The themes and the words that suggest them. A theme's key is its IPTC code, a local theme's key its id. */
export interface ThemeVocabulary {
  themes: ReadonlyMap<string, KnownTheme>;
  triggers: TriggerTree;
}

/** A term of the publisher's glossary: the words that articles use for it, and those that only look like it. */
export interface KnownTerm {
  id: string;
  term: string;
  forms: string[];
  not: string[];
}

/** All that the analysis knows besides the article. */
export interface Vocabulary {
  /** Surface (apostrophes straight, case kept) → what it may stand for. */
  surfaces: ReadonlyMap<string, KnownSurface>;
  /** The same without what the publisher teaches. */
  shipped: ReadonlyMap<string, KnownSurface>;
  names: NameLists;
  nameModel: NameModel;
  themes: ThemeVocabulary;
  /** Those of the glossary. */
  terms: KnownTerm[];
}
