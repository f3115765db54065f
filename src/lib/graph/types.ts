import type { Actor, ActorKind, PublisherActor, Relation } from '../../schemas/actor.ts';
import type { ExplainerData } from '../../schemas/explainer.ts';
import type { Account } from '../../schemas/ledger.ts';
import type { Move } from '../../schemas/moved.ts';
import type { OwnPicture } from '../../schemas/own-picture.ts';
import type { PageData } from '../../schemas/page.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { Reference } from '../../schemas/reference.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { StoryData } from '../../schemas/story.ts';
import type { TermData } from '../../schemas/term.ts';
import type { PublisherTheme, Theme } from '../../schemas/theme.ts';
import type { Approval } from '../explainer/approval.ts';
import type { BlockLeaf, EditorBlock, PassageText, SectionText } from '../explainer/document.ts';
import type { EditorWords } from '../explainer/editor-words.ts';
import type { Withheld } from '../explainer/standing.ts';
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
  /** Absent where there are none. */
  stories?: StoryInput[];
  /** What was public and is not; absent where nothing is. */
  withdrawn?: Withdrawn[];
  /** Stories that were public and are not; absent where none is. */
  withdrawnStories?: WithdrawnStory[];
  /** What has another address than before; absent where nothing has. */
  moved?: readonly Move[];
  /** The publisher's own, in the order in which they are listed. */
  pages: PublisherPage[];
}

/** An explainer that is not on the site, and whose addresses say so: what they were, and nothing of what stood there. */
export interface Withdrawn {
  slug: string;
  /** The pages below that of the explainer. */
  pages: string[];
  /** Whom and what it was about: these may have no page without it. */
  actors: string[];
  themes: string[];
}

/** A story that was public, and is not. */
export interface WithdrawnStory {
  id: string;
  /** The pages below that of the story. */
  pages: string[];
}

/** A page in the publisher's own words, such as an imprint. */
export interface PublisherPage {
  /** The name of its file, and its address. */
  id: string;
  data: PageData;
  words: EditorWords;
  /** The ids of its headings, in their order. */
  headings: string[];
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
  /** Why it is not public; only where an editor is shown it all the same. */
  withheld?: Withheld | undefined;
}

/** A story as its file tells it: the explainers are in its data. */
export interface StoryInput {
  /** The name of its file, and its address. */
  id: string;
  data: StoryData;
  /** The editor's introduction. */
  intro: EditorWords;
  /** The state of play. */
  known: EditorWords[];
  unknown: EditorWords[];
  /** See `ExplainerInput`. */
  withheld?: Withheld | undefined;
}

/** All that the site shows, linked both ways. Lists are in reading order; explainers newest first. */
export interface Graph {
  explainers: Map<string, ExplainerNode>;
  actors: Map<string, ActorNode>;
  themes: Map<string, ThemeNode>;
  /** The glossary, from A to Z. */
  terms: Map<string, TermNode>;
  statements: StatementNode[];
  /** By id, the one with the newest explainer first. */
  stories: Map<string, StoryNode>;
  /** Those that have their pages and stand in no list: what links them with others goes one way, from them. */
  unlisted: Map<string, ExplainerNode>;
  /** The actors and themes, and those that only unlisted explainers have, with nothing about them. */
  everyActor: Map<string, ActorNode>;
  everyTheme: Map<string, ThemeNode>;
  withdrawn: Withdrawn[];
  /** See `GraphInput`. */
  withdrawnStories: WithdrawnStory[];
  /** See `GraphInput`. */
  moved: readonly Move[];
  /** The publisher's own, by id, in the order in which they are listed. */
  pages: ReadonlyMap<string, PublisherPage>;
}

export interface ExplainerNode {
  slug: string;
  /** See `ExplainerInput`. */
  key: string | undefined;
  data: ExplainerData;
  sections: SectionNode[];
  passages: PassageNode[];
  statements: StatementNode[];
  /** The blocks of an editor's own words. */
  editorBlocks: EditorNode[];
  /** An editor's own standfirst and summary. */
  own: Partial<Record<'standfirst' | 'summary', EditorWords>>;
  themes: ThemeNode[];
  /** The stories that it is of and that stand in lists. */
  stories: StoryNode[];
  /** Whether an editor has approved it, and it is still what they saw. */
  approval: Approval;
  /** See `ExplainerInput`. */
  withheld: Withheld | undefined;
  /** The notes, by their label, with their passages. */
  notes: Map<string, PassageNode[]>;
  history: History;
}

export interface StoryNode extends Omit<StoryInput, 'withheld'> {
  withheld: Withheld | undefined;
  /** How the introduction begins; empty where it has no paragraph. */
  gist: string;
  /** As that of an actor. */
  isListed: boolean;
  /** Those that stand in lists, newest first. */
  explainers: ExplainerNode[];
}

export interface SectionNode {
  id: string;
  /** Null for a section without one. */
  heading: string | null;
  /** What it is called: its heading, or the first words of its first passage. */
  name: string;
  /** See `SectionText`. */
  under: string | undefined;
  from: Provenance;
  explainer: ExplainerNode;
  passages: PassageNode[];
  blocks: Tree<ShownLeaf>[];
  /** An editor's blocks that stand outside of it. */
  above: EditorNode[];
  below: EditorNode[];
}

/** A block of an editor's own words. */
export interface EditorNode {
  block: EditorBlock;
  explainer: ExplainerNode;
  section: SectionNode;
}

/** What stands in the blocks of a section: a passage, a block of an editor's, or what has no address. */
export type ShownLeaf =
  | { kind: 'passage'; passage: PassageNode }
  | { kind: 'editor'; editor: EditorNode }
  | Exclude<BlockLeaf, { kind: 'passage' | 'editor' }>;

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
  /** False for one that only unlisted explainers have: it has a page, and stands in no list. */
  isListed: boolean;
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
  /** Offices that this person alone holds. */
  titles: string[];
  /** Places that stand for it, and words for whoever belongs to it. */
  standIns: string[];
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
  /** As that of an actor. */
  isListed: boolean;
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
