import type { ActorKind } from '../../../src/schemas/actor.ts';
import type { NameModel } from './names/model.ts';
import type { ThemeVocabulary } from './themes/theme-vocabulary.ts';

/** An actor that a vocabulary knows before it reads the article. */
export interface KnownActor {
  id: string;
  name: string;
  kind: ActorKind;
  of?: string | undefined;
  wikidata?: string | undefined;
}

/** What a surface of the vocabulary is to its actor. `capital` and `seat` stand for it in some contexts only. */
export type Role = 'name' | 'alias' | 'capital' | 'seat' | 'adjective' | 'people' | 'region';

export interface KnownSurface {
  actor: KnownActor;
  role: Role;
  /** The organisation that it stands for where the article names that one too: the European Union for "Brussels". */
  seats?: KnownActor;
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

/** All that the analysis knows besides the article. */
export interface Vocabulary {
  /** Surface (apostrophes straight, case kept) → what it may stand for. */
  surfaces: ReadonlyMap<string, KnownSurface>;
  names: NameLists;
  nameModel: NameModel;
  themes: ThemeVocabulary;
}
