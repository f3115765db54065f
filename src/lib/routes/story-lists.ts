import { type ActorCount, countActors } from '../graph/count.ts';
import { type Position, positions } from '../graph/positions.ts';
import { type TimelineEntry, timelineOf } from '../graph/timeline.ts';
import type { ExplainerNode, Graph, StatementNode, StoryNode } from '../graph/types.ts';
import { type Update, updatesOf } from '../graph/updates.ts';
import { cutList, shareRoom } from './cut-list.ts';
import { explainerWeight, ROOM, statementWeight, total, weightOf } from './long-lists.ts';
import { once } from './once.ts';

/** The lists of a story's page by the name that they have in addresses, each in pages: the first stands on the page of the story. */
export interface StoryLists {
  explainers: ExplainerNode[][];
  happened: TimelineEntry[][];
  who: ActorCount[][];
  positions: Position[][];
  said: StatementNode[][];
  changed: Update[][];
}

const cardWeight = (explainer: ExplainerNode): number =>
  explainerWeight(explainer) + weightOf(0, explainer.data.keyPoints[0]?.text ?? explainer.passages[0]?.text ?? '');
const entryWeight = ({ quotes }: TimelineEntry): number =>
  weightOf(
    4 + 5 * quotes.length,
    ...quotes.flatMap(({ quote, passage }) => [quote.before, quote.words, quote.after, passage.explainer.data.headline]),
  );
const actorWeight = ({ actor, words }: ActorCount): number =>
  weightOf(10 + words.length, actor.name, actor.profile.role ?? '', ...words.map(({ text }) => text));
const positionWeight = ({ days }: Position): number =>
  6 +
  total(
    days.flatMap(({ statements }) => statements),
    statementWeight,
  );
const updateWeight = ({ explainer, fates }: Update): number => weightOf(8 + fates.length, explainer.data.headline);

const listsIn = once((graph: Graph) =>
  once(({ explainers }: StoryNode): StoryLists => {
    const statements = explainers.flatMap((explainer) => explainer.statements);
    const entries = timelineOf(explainers.toReversed());
    const actors = countActors(
      graph,
      explainers.flatMap(({ passages }) => passages),
    );
    const both = positions(statements);
    const updates = updatesOf(explainers);
    const weights = [
      total(explainers, cardWeight),
      total(entries, entryWeight),
      total(actors, actorWeight),
      total(both, positionWeight),
      total(statements, statementWeight),
      total(updates, updateWeight),
    ];
    const [ofExplainers = 0, happened = 0, who = 0, positioned = 0, said = 0, changed = 0] = shareRoom(weights, ROOM);
    return {
      explainers: cutList(explainers, cardWeight, ofExplainers, ROOM),
      happened: cutList(entries, entryWeight, happened, ROOM),
      who: cutList(actors, actorWeight, who, ROOM),
      positions: cutList(both, positionWeight, positioned, ROOM),
      said: cutList(statements, statementWeight, said, ROOM),
      changed: cutList(updates, updateWeight, changed, ROOM),
    };
  }),
);

/** The lists of a story's page. */
export const listsOfStory = (story: StoryNode, graph: Graph): StoryLists => listsIn(graph)(story);

/** What the publisher says that the actors of a story are: its page shows it of each. */
export const rolesIn = (story: StoryNode, graph: Graph): (string | undefined)[] =>
  listsOfStory(story, graph).who.flatMap((page) => page.map(({ actor }) => actor.profile.role));

const storyWeight = ({ data, gist }: StoryNode): number => weightOf(10, data.headline, gist);

/** Cuts the list of stories into pages; an empty list has none. */
export const storyPages = (stories: readonly StoryNode[]): StoryNode[][] =>
  stories.length === 0 ? [] : cutList(stories, storyWeight, ROOM, ROOM);
