import { editorText } from '../explainer/editor-words.ts';
import { countWords } from '../graph/count.ts';
import type { ActorNode, ExplainerNode, PassageNode, StatementNode, TermNode, ThemeNode, WordsUsed } from '../graph/types.ts';
import { cutList, shareRoom } from './cut-list.ts';
import { actorHref, listHref, themeHref } from './href.ts';
import { once } from './once.ts';

/**
 * What the lists of one page may weigh together. A weight of 1 is an element of the page, or as much text as is sent in the room of one; the
 * rest of a page has up to 1,000 elements, so that a page has at most 3,000.
 */
export const ROOM = 1900;
/** Bytes of text in UTF-8 that weigh 1: a page of nothing but text is then less than 60 KB when it is sent. */
const BYTES = 50;
/** What the passages of one explainer weigh at most that stay together. */
const TOGETHER = 300;

const utf8 = new TextEncoder();
/** What a thing weighs that is shown by so many elements with these texts. */
export const weightOf = (elements: number, ...texts: string[]): number => elements + utf8.encode(texts.join('')).length / BYTES;

/** What a statement weighs in a list. */
export const statementWeight = ({ source = '', cue = '', content, passage }: StatementNode): number =>
  weightOf(14 + 2 * content.length, source, cue, ...content, passage.explainer.data.headline);
/** What a theme weighs in a list of names. */
export const themeWeight = ({ name }: ThemeNode): number => weightOf(3, name);
const passageWeight = ({ text, marks, section }: PassageNode): number => weightOf(5 + 2 * marks.length, text, section.name);
const wordsWeight = ({ text }: WordsUsed): number => weightOf(4, text);
const actorWeight = ({ name }: ActorNode): number => weightOf(2, name);
export const explainerWeight = ({ data }: ExplainerNode): number => weightOf(14, data.headline, data.author ?? '');

/** The lists of an actor's page by the name that they have in addresses, each in pages: the first stands on the page of the actor. */
export interface ActorLists {
  words: WordsUsed[][];
  belonging: ActorNode[][];
  said: StatementNode[][];
  'others-said': StatementNode[][];
  passages: PassageNode[][];
}

/** The same of a theme. */
export interface ThemeLists {
  explainers: ExplainerNode[][];
  passages: PassageNode[][];
}

/** The same of a term. */
export interface TermLists {
  passages: PassageNode[][];
}

/** A page of a list that is not the first. */
export interface LaterPage<Lists> {
  list: keyof Lists & string;
  /** From 2. */
  number: number;
}

/** The lists of an actor's page. */
export const listsOfActor = once(({ id, passages, children, statements, spokenOf }: ActorNode): ActorLists => {
  const used = countWords(id, passages);
  const pieces = piecesOf(passages);
  const weights = [
    total(used, wordsWeight),
    total(children, actorWeight),
    total(statements, statementWeight),
    total(spokenOf, statementWeight),
    total(pieces, pieceWeight),
  ];
  const [words = 0, belonging = 0, said = 0, othersSaid = 0, inContext = 0] = shareRoom(weights, ROOM);
  return {
    words: cutList(used, wordsWeight, words, ROOM),
    belonging: cutList(children, actorWeight, belonging, ROOM),
    said: cutList(statements, statementWeight, said, ROOM),
    'others-said': cutList(spokenOf, statementWeight, othersSaid, ROOM),
    passages: cutList(pieces, pieceWeight, inContext, ROOM).map((page) => page.flat()),
  };
});

/** The lists of a theme's page. */
export const listsOfTheme = once(({ explainers: all, passages }: ThemeNode): ThemeLists => {
  const pieces = piecesOf(passages);
  const [explainers = 0, inContext = 0] = shareRoom([total(all, explainerWeight), total(pieces, pieceWeight)], ROOM);
  return {
    explainers: cutList(all, explainerWeight, explainers, ROOM),
    passages: cutList(pieces, pieceWeight, inContext, ROOM).map((page) => page.flat()),
  };
});

/** The list of a term's page, which has the room that the explanation leaves. */
export const listsOfTerm = once(({ passages, explanation, definition }: TermNode): TermLists => {
  const room = Math.max(TOGETHER, ROOM - weightOf(0, editorText(explanation), definition));
  return { passages: cutList(piecesOf(passages), pieceWeight, room, ROOM).map((page) => page.flat()) };
});

/** The pages of some lists that are not the first. */
export const laterPages = <Lists extends object>(lists: Lists): LaterPage<Lists>[] =>
  Object.entries(lists).flatMap(([list, pages]: [string, unknown[]]) =>
    pages.slice(1).map((_, index) => ({ list: list as keyof Lists & string, number: index + 2 })),
  );

/** The id of a passage where it is quoted among others. */
export const inContextId = ({ explainer, id }: PassageNode): string => `ui-${explainer.slug}-${id}`;

/** Where a passage stands among those that mention an actor. */
export const inActorHref = (actor: ActorNode, passage: PassageNode): string =>
  inContextHref(actorHref(actor.id), listsOfActor(actor).passages, passage);

/** Where a passage stands among those of a theme. */
export const inThemeHref = (theme: ThemeNode, passage: PassageNode): string =>
  inContextHref(themeHref(theme.id), listsOfTheme(theme).passages, passage);

const inContextHref = (page: string, pages: PassageNode[][], passage: PassageNode): string =>
  `${listHref(page, 'passages', pages.findIndex((own) => own.includes(passage)) + 1)}#${inContextId(passage)}`;

/** The passages of each explainer, those of a long one in several pieces. */
const piecesOf = (passages: PassageNode[]): PassageNode[][] =>
  [...Map.groupBy(passages, ({ explainer }) => explainer).values()].flatMap((own) => cutList(own, passageWeight, TOGETHER, TOGETHER));

const pieceWeight = (passages: PassageNode[]): number =>
  total(passages, passageWeight) + (passages[0] ? explainerWeight(passages[0].explainer) : 0);

export function total<Item>(items: readonly Item[], weightOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + weightOf(item), 0);
}
