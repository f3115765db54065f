import type { Actor, ActorKind, PublisherActor, Relation } from '../../schemas/actor.ts';
import type { ExplainerData } from '../../schemas/explainer.ts';
import type { Account } from '../../schemas/ledger.ts';
import type { OwnPicture } from '../../schemas/own-picture.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { Reference } from '../../schemas/reference.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { TermData } from '../../schemas/term.ts';
import type { PublisherTheme, Theme } from '../../schemas/theme.ts';
import type { BlockLeaf, PassageText, SectionText } from '../explainer/document.ts';
import type { EditorWords } from '../explainer/editor-words.ts';
import type { Holder, Tree } from '../shape.ts';
import type { History } from './history.ts';

/** What the graph is made of: plain data, as the content folder has it. */
export interface GraphInput {
  explainers: ExplainerInput[];
  /** The publisher's own, by id. */
  actors: Map<string, PublisherActor>;
  /** The publisher's own, by id. */
  themes: Map<string, PublisherTheme>;
  /** The glossary, by id; absent where there is none. */
  terms?: Map<string, Term>;
}

/** A term of the glossary, read. */
export interface Term extends Omit<TermData, 'not'> {
  /** What explains more than the definition; empty where nothing does. */
  explanation: EditorWords;
}

export interface ExplainerInput {
  slug: string;
  /** A hash of its file and its ledger; absent where nothing is kept from one build to the next. */
  key?: string | undefined;
  data: ExplainerData;
  sections: SectionText[];
  /** Absent where the content folder has no ledger of it. */
  account?: Account | undefined;
}

/** All that the site shows, linked both ways. Lists are in reading order; explainers newest first. */
export interface Graph {
  explainers: Map<string, ExplainerNode>;
  actors: Map<string, ActorNode>;
  themes: Map<string, ThemeNode>;
  /** The glossary, from A to Z. */
  terms: Map<string, TermNode>;
  statements: StatementNode[];
}

export interface ExplainerNode {
  slug: string;
  /** See `ExplainerInput`. */
  key: string | undefined;
  data: ExplainerData;
  sections: SectionNode[];
  passages: PassageNode[];
  statements: StatementNode[];
  themes: ThemeNode[];
  /** The notes, by their label, with their passages. */
  notes: Map<string, PassageNode[]>;
  history: History;
}

export interface SectionNode {
  id: string;
  heading: string;
  /** See `SectionText`. */
  under: string | undefined;
  from: Provenance;
  explainer: ExplainerNode;
  passages: PassageNode[];
  blocks: Tree<ShownLeaf>[];
}

/** What stands in the blocks of a section: a passage, or what has no address. */
export type ShownLeaf = { kind: 'passage'; passage: PassageNode } | Exclude<BlockLeaf, { kind: 'passage' }>;

export interface PassageNode extends Pick<PassageText, 'id' | 'kind' | 'text' | 'mentions' | 'marks'> {
  /** What holds it in its section, outer before inner. */
  within: Holder[];
  explainer: ExplainerNode;
  section: SectionNode;
  themes: ThemeNode[];
  /** Those that its words are tagged with and that the glossary has. */
  terms: TermNode[];
}

export interface ActorNode extends Omit<Actor, 'of' | 'kind'> {
  kind: ActorKind;
  /** The actor that this one belongs to, when the site has it. */
  of: ActorNode | undefined;
  /** The actors that belong to this one. */
  children: ActorNode[];
  aliases: string[];
  /** What only its own page shows of the publisher's file. */
  profile: ActorProfile;
  /** Whether the publisher has a file about it. */
  isPublishers: boolean;
  /** Which of the actor colours it has, on every page: 0 to COLOURS - 1. */
  colour: number;
  /** The passages that mention it. */
  passages: PassageNode[];
  /** What it said. */
  statements: StatementNode[];
  /** What others said of it: statements of somebody else whose content mentions it. */
  spokenOf: StatementNode[];
}

/** What the publisher wrote about an actor. */
export interface ActorProfile {
  role: string | undefined;
  description: EditorWords;
  /** `file`: its name in `media`. */
  picture: OwnPicture | undefined;
  sources: Reference[];
}

export interface TermNode extends Omit<Term, 'term'> {
  id: string;
  name: string;
  /** The passages whose words are tagged with it. */
  passages: PassageNode[];
}

export interface ThemeNode extends Omit<Theme, 'because'> {
  description: string | undefined;
  /** The words of the articles that it was suggested for. */
  because: string[];
  explainers: ExplainerNode[];
  /** The passages that contain one of these words. */
  passages: PassageNode[];
}

export interface StatementNode extends Omit<Statement, 'actor' | 'passage'> {
  actor: ActorNode | undefined;
  passage: PassageNode;
  /** Whom its content mentions, in the order of the words. */
  about: ActorNode[];
}

/** Words that articles use for an actor. */
export interface WordsUsed {
  /** As they stand where they first occur. */
  text: string;
  /** The slug of the explainer where they first occur. */
  slug: string;
  relation: Relation;
  /** How often; at least 1. */
  count: number;
}
