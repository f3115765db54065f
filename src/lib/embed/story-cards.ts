import { type EditorWords, editorText } from '../explainer/editor-words.ts';
import type { Position } from '../graph/positions.ts';
import type { Graph, StoryNode } from '../graph/types.ts';
import { sentBytes } from '../routes/embed-parts.ts';
import { total } from '../routes/long-lists.ts';
import { once } from '../routes/once.ts';
import { listsOfStory } from '../routes/story-lists.ts';
import { hash } from '../text/hash.ts';
import { AROUND, MOST_SENT } from './pages.ts';

/** What another site can show of a story: what an editor knows or does not know, or what one actor said on different days. */
export type StoryCard = ({ kind: 'known' | 'unknown'; of: EditorWords } | { kind: 'position'; of: Position }) & {
  /** Its address. */
  id: string;
  /** How high it is on a phone of 320 pixels without what stands below it, in CSS pixels. */
  height: number;
};

/** How high the parts of a card are at that width, and how many characters stand in a line of it. */
const SIZE = { label: 40, line: 27, characters: 28, title: 60, day: 40, statement: 110 };

const linesOf = (text: string): number => total(text.split('\n'), (line) => Math.ceil(line.length / SIZE.characters) + 1);

/**
 * The address of a point of the state of play is made of its words: under it nothing else is ever shown. Two points with the same words have
 * one card.
 */
function pointCards(kind: 'known' | 'unknown', points: readonly EditorWords[]): (StoryCard & { weight: number })[] {
  return points.map((own) => {
    const text = editorText(own);
    return {
      kind,
      of: own,
      id: `ui-${kind}-${hash(text).toString(36)}`,
      height: SIZE.label + SIZE.line * linesOf(text),
      weight: 60 + sentBytes(text),
    };
  });
}

function positionCard(position: Position): StoryCard & { weight: number } {
  const { actor, theme, days } = position;
  const statements = days.flatMap((day) => day.statements);
  const texts = statements.map(({ source = '', cue = '', content, passage }) => [source, cue, ...content, passage.explainer.data.headline]);
  return {
    kind: 'position',
    of: position,
    id: `ui-position-${actor.id}-on-${theme.id}`,
    height: SIZE.title + SIZE.day * days.length + total(texts, (own) => SIZE.statement + SIZE.line * linesOf(own.join(' '))),
    weight: 90 + 20 * days.length + total(texts, (own) => 75 + sentBytes(...own)),
  };
}

const found = once((graph: Graph) =>
  once((story: StoryNode): StoryCard[] => {
    const all = [
      ...pointCards('known', story.known),
      ...pointCards('unknown', story.unknown),
      ...listsOfStory(story, graph).positions.flat().map(positionCard),
    ];
    let room = MOST_SENT - AROUND.styles - AROUND.page - AROUND.story;
    return [...new Map(all.toReversed().map((card) => [card.id, card])).values()].toReversed().filter(({ weight }) => {
      const fits = weight <= room;
      if (fits) room -= weight;
      return fits;
    });
  }),
);

/** The cards of a story, as far as there is room on their page: the state of play, then what is compared, that of the most days first. */
export const storyCards = (story: StoryNode, graph: Graph): StoryCard[] => found(graph)(story);

/** The card of a point or a comparison, as a story's page shows it; undefined where it has none. */
export const cardOf = (cards: readonly StoryCard[], of: StoryCard['of']): StoryCard | undefined => cards.find((card) => card.of === of);
