import type { ExplainerData } from '../../schemas/explainer.ts';
import type { StoryData, StoryRule } from '../../schemas/story.ts';
import { type EditorWords, editorText } from '../explainer/editor-words.ts';
import { excerpt } from '../text/excerpt.ts';
import type { ExplainerNode, StoryInput, StoryNode } from './types.ts';

type Told = Pick<StoryData, 'explainers' | 'rule' | 'not'>;

/**
 * The explainers of a story, in the order that they have: those that it lists and those that fit its rule, without those that it leaves out.
 *
 * @param explainers those that stand in lists
 */
export const explainersIn = <Explainer extends { slug: string; data: ExplainerData }>(
  { explainers: listed, rule, not }: Told,
  explainers: Iterable<Explainer>,
): Explainer[] =>
  [...explainers].filter(({ slug, data }) => !not.includes(slug) && (listed.includes(slug) || (rule !== undefined && isFit(rule, data))));

/** An article without a day fits no rule that asks for one. */
function isFit({ actors, themes, from, to }: StoryRule, data: ExplainerData): boolean {
  const has = (wanted: string[], own: { id: string }[]): boolean => wanted.length === 0 || own.some(({ id }) => wanted.includes(id));
  const { published } = data;
  const isInTime =
    (from === undefined && to === undefined) || (published !== null && (from ?? '') <= published && published <= (to ?? '9999'));
  return isInTime && has(actors, data.actors) && has(themes, data.themes);
}

/**
 * Every story by its id, newest first, linked with its explainers; an explainer knows the listed ones that it is of.
 *
 * @param explainers newest first
 */
export function linkStories(inputs: readonly StoryInput[], explainers: ReadonlyMap<string, ExplainerNode>): Map<string, StoryNode> {
  const nodes = inputs.map(({ id, data, intro, known, unknown, withheld }): StoryNode => {
    const isListed = data.status !== 'unlisted';
    return {
      id,
      data,
      intro,
      known,
      unknown,
      withheld,
      gist: gistOf(intro),
      isListed,
      explainers: explainersIn(data, explainers.values()),
    };
  });
  const lastDay = ({ explainers: [newest] }: StoryNode): string => newest?.data.published ?? '';
  nodes.sort((a, b) => (lastDay(a) === lastDay(b) ? (a.id < b.id ? -1 : 1) : lastDay(a) > lastDay(b) ? -1 : 1));
  for (const story of nodes) if (story.isListed) for (const explainer of story.explainers) explainer.stories.push(story);
  return new Map(nodes.map((story) => [story.id, story]));
}

function gistOf(intro: EditorWords): string {
  const first = intro.find(({ type }) => type === 'paragraph');
  return first ? excerpt(editorText([first])) : '';
}

/** The stories that stand in lists. */
export const listedStories = (stories: ReadonlyMap<string, StoryNode>): StoryNode[] =>
  [...stories.values()].filter(({ isListed }) => isListed);

/** Where an explainer stands in a story, as its days go. */
export interface PlaceInStory {
  /** From 1, the oldest. */
  number: number;
  of: number;
  earlier: ExplainerNode | undefined;
  later: ExplainerNode | undefined;
}

/** @param explainer one of the story's */
export function placeIn({ explainers }: StoryNode, explainer: ExplainerNode): PlaceInStory {
  const index = explainers.indexOf(explainer);
  return {
    number: explainers.length - index,
    of: explainers.length,
    earlier: explainers[index + 1],
    later: index > 0 ? explainers[index - 1] : undefined,
  };
}
