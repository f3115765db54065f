import { expect, test } from 'vitest';
import type { EmbedCard } from '../../../../src/lib/embed/cards.ts';
import { AROUND, embedPages, extraHeights, MOST_SENT } from '../../../../src/lib/embed/pages.ts';
import { cardOf, type StoryCard, storyCards } from '../../../../src/lib/embed/story-cards.ts';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import { provideContent } from '../../../../src/lib/graph/source.ts';
import type { ExplainerNode, GraphInput, StoryNode } from '../../../../src/lib/graph/types.ts';
import { explainer, passage, renn, section, story } from '../../../support/samples.ts';

const ferries = { id: 'ferries', name: 'Ferries', iptc: 'medtop:20000430', because: ['ferries'] };
const said = { id: 's1000', passage: 'b1000', actor: renn.id, content: 'ferries sail', kind: 'indirect' as const };
const article = (day: string, statement: object = said) =>
  explainer(`e${day}`, section('s', passage('b1000', '<Actor id="tobias-renn">Renn</Actor> says ferries sail.')), {
    headline: 'Ice',
    published: `2026-03-0${day}`,
    actors: [renn],
    themes: [ferries],
    statements: [statement as never],
  });

function cardsOf(
  known: string[],
  unknown: string[] = [],
  explainers = [article('1'), article('2', { ...said, source: 'Renn', cue: 'says', content: ['ferries', 'sail'] })],
): StoryCard[] {
  const graph = buildGraph({
    explainers,
    actors: new Map(),
    themes: new Map(),
    pages: [],
    stories: [story('wall', { explainers: explainers.map(({ slug }) => slug).concat('none'), known, unknown })],
  });
  return storyCards(graph.stories.get('wall') as StoryNode, graph);
}

test('a card is as high as its words are on a phone, line by line', () => {
  const text = `${'x'.repeat(28)}`;
  expect(cardsOf(['It rains.', text, `${text}y`, '- One\n- Two'], ['Why?']).map(({ kind, height }) => [kind, height])).toEqual([
    ['known', 94],
    ['known', 94],
    ['known', 121],
    ['known', 148],
    ['unknown', 94],
    ['position', 468],
  ]);
});

test('the card of a point, or of a comparison, is found by it; where it has none there is none', () => {
  const cards = cardsOf(['It rains.', 'It snows.']);
  for (const card of cards) expect(cardOf(cards, card.of)).toBe(card);
  expect(cardOf(cards.slice(1), cards[0]?.of as StoryCard['of'])).toBeUndefined();
});

test('a page has cards up to what it may weigh, and what is lighter than one without room has its own', () => {
  const room = MOST_SENT - AROUND.styles - AROUND.page - AROUND.story;
  const weighing = (weight: number, letter: string) => letter.repeat((weight - 60) * 2);
  const count = (...weights: number[]) =>
    cardsOf(
      weights.map((weight, at) => weighing(weight, 'abc'[at] ?? 'd')),
      [],
      [],
    ).map(({ height }) => height > 0).length;
  expect([count(room), count(room + 1), count(room - 100, 100), count(room - 100, 101), count(room - 100, 101, 100)]).toEqual([
    1, 0, 2, 1, 2,
  ]);
});

const card = (id: string, kind: string, weight: number) =>
  ({ kind, ids: [id, `${id}-too`], weight, height: weight, passage: { id } }) as unknown as EmbedCard;

test('what is drawn has a card as far as there is room, and leads to the explainer where there is none', () => {
  const graph = buildGraph({ explainers: [article('1')], actors: new Map(), themes: new Map(), pages: [] });
  const node = graph.explainers.get('e1') as ExplainerNode;
  const room = MOST_SENT - AROUND.styles - AROUND.page - AROUND.parts;
  const shown = (...cards: EmbedCard[]) => {
    const [page] = embedPages(node, cards);
    return [page?.cards.map(({ ids: [id] }) => id), page?.links.map(({ id }) => id).filter((id) => id.startsWith('d'))];
  };
  const links = 14 * (embedPages(node, [])[0]?.links.length ?? 0);
  expect(shown(card('d1', 'drawn', room - links))).toEqual([['d1'], []]);
  expect(shown(card('d1', 'drawn', room - links + 1))).toEqual([[], ['d1', 'd1-too']]);
  expect(shown(card('d1', 'editor', room), card('d2', 'drawn', room - links - 14))).toEqual([['d2'], ['d1', 'd1-too']]);
  expect(shown(card('d1', 'editor', room), card('d2', 'drawn', room - links - 13))).toEqual([[], ['d1', 'd1-too', 'd2', 'd2-too']]);
  expect(shown(card('d1', 'editor', 100), card('d2', 'drawn', room - links - 100), card('d3', 'drawn', 1))).toEqual([
    ['d1', 'd2'],
    ['d3', 'd3-too'],
  ]);
});

test('the page of an explainer knows how high the cards of its additions are', async () => {
  const noted = explainer('noted', `${section('s', passage('b1000', 'It rains.'))}\n<Note id="n0001">One.</Note>\n`);
  const content: GraphInput = { explainers: [noted], actors: new Map(), themes: new Map(), pages: [] };
  provideContent(async () => content);
  const node = buildGraph(content).explainers.get('noted') as ExplainerNode;
  expect([...(await extraHeights(node))]).toEqual([['n0001', 202]]);
});
