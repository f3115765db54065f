import type { ActorKind } from '../../../schemas/actor.ts';
import { sentence } from '../../text/in-language.ts';
import { count, counts, named, number } from './counts.ts';

const kinds: Record<ActorKind, string> = {
  country: 'country',
  government: 'government',
  organisation: 'organisation',
  person: 'person',
  group: 'group',
};

const fates = {
  added: (n: number) => count(n, { one: '{n} passage added', other: '{n} passages added' }),
  changed: (n: number) => count(n, { one: '{n} passage changed', other: '{n} passages changed' }),
  moved: (n: number) => count(n, { one: '{n} passage moved', other: '{n} passages moved' }),
  merged: (n: number) => count(n, { one: '{n} passage merged', other: '{n} passages merged' }),
  removed: (n: number) => count(n, { one: '{n} passage removed', other: '{n} passages removed' }),
};

/** The page of a story. */
const story = {
  story: 'Story',
  description: (explainers: number) => `What goes on, over ${counts.explainers(explainers)}.`,
  /** @param first and last day of the articles; absent where they have none */
  facts: <Item>(explainers: number, first?: Item, last?: Item) => [
    counts.explainers(explainers),
    ...(first && last ? [', ', ...sentence`${first} to ${last}`] : first ? [', ', first] : []),
  ],
  /** How many of the explainers are not approved as they are. */
  notApproved: (n: number, explainers: number) =>
    `${n === explainers ? (n === 1 ? 'The explainer is' : 'The explainers are') : `${number(n)} of the explainers ${n === 1 ? 'is' : 'are'}`} not yet ` +
    'approved by an editor. The words are the articles’; who is meant, and when, software has suggested there.',
  inWordsOf: (publisher: string) => `In the words of ${publisher}, not of an article.`,
  stateOfPlay: 'State of play',
  known: 'What we know',
  unknown: 'What we don’t know',
  linkToPoint: 'Link to this point',
  linkToPosition: 'Link to this comparison',
  lists: {
    explainers: 'Explainers, newest first',
    happened: 'Timeline',
    who: 'Who’s who',
    positions: 'The same speaker on different days',
    said: 'Who said what, newest first',
    changed: 'What changed in the explainers',
  },
  listTitle: (headline: string, list: string, position: string) => `${headline}: ${list}, ${position}`,
  /** What the line of a fold says that is shut. */
  compared: (n: number) => count(n, { one: '{n} comparison', other: '{n} comparisons' }),
  updates: (n: number) => count(n, { one: '{n} update', other: '{n} updates' }),
  onTheme: <Item>(actor: Item, theme: Item) => sentence`${actor} on ${theme}`,
  aboutPositions: 'What one actor said on one theme in articles of different days. Whether it means a change is for you to judge.',
  partOf: (kind: ActorKind, parent?: string) => (parent === undefined ? kinds[kind] : `${kinds[kind]}, part of ${named(parent)}`),
  called: <Item>(words: Item) => sentence`In the articles: ${words}`,
  noDay: 'Day unknown',
  fates,
  /** On the page of an explainer. */
  part: <Item>(position: number, of: number, link: Item) =>
    of === 1 ? sentence`Part of the story ${link}` : sentence`Part ${number(position)} of ${number(of)} of the story ${link}`,
  parts: (headline: string) => `The story: ${headline}`,
  earlier: 'Earlier in this story',
  later: 'Later in this story',
  whole: 'The whole story',
  /** Share cards and feeds. */
  feed: (site: string, headline: string) => `The explainers of ${site} on the story: ${headline}`,
};

const stories = {
  title: 'Stories',
  titleOfPage: (position: string) => `Stories, ${position}`,
  description: (site: string, position: string) =>
    `What goes on, story by story, in the explainers of ${site}${position && `, ${position}`}.`,
  lead: 'What goes on, each on one page over many articles.',
  all: (n: number) => `All ${number(n)} stories`,
  /** For programs that read text. */
  forPrograms: (explainers: number) => `an editor’s introduction to ${counts.explainers(explainers)}`,
};

export const storyWords = { story, stories };
