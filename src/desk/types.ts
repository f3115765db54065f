import type { Action, ItemKind, Place } from '../schemas/action.ts';
import type { ActorKind, Relation } from '../schemas/actor.ts';
import type { EditorKind } from '../schemas/editor-block.ts';
import type { OwnPicture } from '../schemas/own-picture.ts';
import type { StatementKind } from '../schemas/statement.ts';
import type { Waiting } from './article-types.ts';

export type { Action, Place } from '../schemas/action.ts';

/** A value of a suggestion that a person may write anew. */
export interface Field {
  name: string;
  value?: string | undefined;
  choices?: readonly string[] | undefined;
  isOptional?: boolean | undefined;
}

/** Something that was suggested, and that nobody has looked at yet. */
export interface Suggestion {
  key: string;
  kind: ItemKind;
  id: string;
  words: string;
  says?: string | undefined;
  /** 0 to 1. */
  confidence?: number | undefined;
  /** Where its words stand; an empty place is the start of a passage. */
  place?: { passage: string; start: number; end: number } | undefined;
  /** Passages before it on the page, for the order of the page. */
  order: number;
  canReject: boolean;
  fields: Field[];
}

/** What the desk shows of an explainer beside its page. */
export interface Margin {
  slug: string;
  /** Of the state of the file that this was made of. */
  version: string;
  file: string;
  /** Where its page is, from the server's root. */
  href: string;
  fields: Record<'headline' | 'author' | 'published' | 'standfirst' | 'summary', string>;
  status: 'draft' | 'published' | 'unlisted';
  publish?: string | undefined;
  review: { by?: string | undefined; on?: string | undefined; isApproved: boolean; changedSince: string[] };
  suggestions: Suggestion[];
  sections: { id: string; heading: string | null; name: string; passages: string[] }[];
  passages: { id: string; text: string }[];
  actors: {
    id: string;
    name: string;
    kind: ActorKind;
    of?: string | undefined;
    places: (Place & { relation: Relation })[];
    /** Absent where the publisher says nothing of it. */
    profile?: Profile | undefined;
  }[];
  themes: { id: string; name: string }[];
  statements: {
    id: string;
    passage: string;
    source?: string | undefined;
    actor?: string | undefined;
    cue?: string | undefined;
    content: string[];
    kind: StatementKind;
  }[];
  keyPoints: { passage: string; text: string }[];
  dates: { passage: string; text: string; on: string; to?: string | undefined }[];
  blocks: { id: string; kind: EditorKind; attributes: Record<string, string>; words: string }[];
  /** What was done last, and can be taken back. */
  undo?: Action['do'] | undefined;
}

/** What the desk's list shows. */
export interface List {
  /** Newest work first. */
  explainers: Listed[];
  waiting: Waiting[];
}

/** What the publisher says of an actor, on all of its explainers; empty where it does not. */
export interface Profile {
  role: string;
  /** Markdown. */
  description: string;
  picture?: OwnPicture | undefined;
}

/** What a person can choose from at the desk, whichever explainer it is. */
export interface Choices {
  /** Those of the vocabulary, each with the one that it lies below. */
  themes: { id: string; name: string; within?: string | undefined }[];
  /** The names of the files in `media`. */
  media: string[];
  /** What is asked of each kind of an editor's block. */
  blocks: Record<EditorKind, BlockField[]>;
}

/** An attribute of an editor's block. */
export interface BlockField {
  name: string;
  /** `point`: a day, a month or a year. */
  type: 'words' | 'day' | 'point' | 'link';
  choices?: readonly string[];
  /** What it is where nobody says it. */
  value?: string;
  isOptional: boolean;
}

/** An explainer in the desk's list. */
export interface Listed {
  slug: string;
  headline: string;
  /** The name of its article; absent where the explainer can't be read. */
  file?: string | undefined;
  /** When its file was written last: milliseconds since 1970. */
  changed: number;
  /** Absent where the explainer can't be read. */
  status?: Margin['status'] | undefined;
  isApproved: boolean;
  hasLapsed: boolean;
  /** How much of it nobody has looked at yet. */
  left: number;
  faults: Fault[];
  /** Whether its article is not the one that it was made of. */
  isArticleNew: boolean;
  /** In how much it and its new article were found to clash. */
  conflicts: number;
}

/** What is wrong, where, and what to do. */
export interface Fault {
  message: string;
  file?: string | undefined;
  line?: number | undefined;
  hint?: string | undefined;
}

/** A line of an explainer that readers of the built site do not see, or still see. */
export interface ChangedLine {
  kind: 'added' | 'removed';
  text: string;
}

/** An address that something had once. */
export interface OldAddress {
  kind: 'section' | 'passage' | 'statement';
  href: string;
  /** What stood there; empty where it was erased. */
  words: string;
}

/** What a publisher should see to before readers come. */
export interface ToDo {
  problem: string;
  hint: string;
}

export interface BuildState {
  status: 'none' | 'running' | 'done' | 'failed';
  /** What the build printed. */
  said: string;
  /** Where the site goes. */
  folder: string;
}

/** What the desk answers to an action. */
export interface Done {
  margin: Margin;
  /** Whether something else had changed the file since the state that the person saw. */
  changedMeanwhile: boolean;
}
