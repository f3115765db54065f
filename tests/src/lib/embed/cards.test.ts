import { describe, expect, test } from 'vitest';
import { type EmbedCard, embedCards } from '../../../../src/lib/embed/cards.ts';
import { embedPages, hasParts } from '../../../../src/lib/embed/pages.ts';
import type { ExplainerNode } from '../../../../src/lib/graph/types.ts';
import { explainer, type Frontmatter, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

const france = { id: 'france', name: 'France', kind: 'country', wikidata: 'Q142' } as const;
const sunk = {
  id: 's0001',
  passage: 'b1000',
  actor: 'tobias-renn',
  source: 'Renn',
  cue: 'said',
  content: ['Lindmoor sank', 'at noon'],
  kind: 'indirect' as const,
};
const fell = { id: 's0002', passage: 'c1000', actor: 'lindmoor', cue: 'said', content: ['Renn fell'], kind: 'indirect' as const };

const article = section(
  'quay',
  passage('b1000', '<Actor id="tobias-renn">Renn</Actor> said <Actor id="lindmoor">Lindmoor</Actor> sank in 2019, at noon.'),
  passage('c1000', '<Actor id="lindmoor">Lindmoor</Actor> said <Actor id="tobias-renn">Renn</Actor> fell in 2020.'),
);

function nodeOf(body: string, frontmatter: Frontmatter = {}, account?: object): { node: ExplainerNode; cards: EmbedCard[] } {
  const graph = graphOf({ ...explainer('a', body, frontmatter), ...(account && { account: account as never }) });
  const node = graph.explainers.get('a') as ExplainerNode;
  return { node, cards: embedCards(node, graph) };
}

const shown = (cards: EmbedCard[]) =>
  cards.map((card) => [
    card.kind,
    card.ids.join(' '),
    card.weight,
    ...('height' in card ? [card.height] : []),
    ...(card.home ? [card.home] : []),
  ]);

test('an article has a card for each passage with what is said in it, for its actors, and for what is drawn of it', () => {
  const { cards } = nodeOf(article, {
    actors: [lindmoor, renn],
    statements: [sunk, fell],
    dates: [
      { passage: 'b1000', text: '2019', on: '2019' },
      { passage: 'c1000', text: '2020', on: '2020' },
    ],
  });
  expect(shown(cards)).toEqual([
    ['passage', 'b1000', 71],
    ['statement', 's0001', 60, 'b1000'],
    ['passage', 'c1000', 66],
    ['statement', 's0002', 55, 'c1000'],
    ['actor', 'ui-actor-lindmoor', 39],
    ['actor', 'ui-actor-tobias-renn', 41],
    ['drawn', 'ui-presence', 642, 346],
    ['drawn', 'ui-timeline', 257, 334],
    ['drawn', 'ui-speakers', 590, 346],
  ]);
});

describe('what an editor added', () => {
  const blocks = (own: string) =>
    nodeOf(article + own, { actors: [lindmoor, renn], statements: [sunk, fell] }).cards.filter(({ kind }) => kind === 'editor');

  test.each([
    ['a note', '<Note id="n0001" title="Before">\n  One line.\n\n  Two lines, the second of which is long.\n</Note>', [[188, 332]]],
    ['a question', '<Question ask="Why?">Because.</Question>', [[166, 254]]],
    ['a question that the article answers', '<Question ask="Why?" passages="b1000 c1000" />', [[199, 358]]],
    ['a quote', '<Quote statement="s0001" />', [[170, 254]]],
    ['a picture', '<Picture id="quay" file="quay.jpg" alt="A quay." credit="Ada Brun">The quay.</Picture>', [[469, 494]]],
    [
      'a bar chart without its table',
      '<Chart id="boats" data="b.csv" type="bar" x="pier" y="boats" title="Boats" credit="Harbour" />',
      [[1066, 314]],
    ],
    ['a line chart', '<Chart id="boats" data="b.csv" type="line" x="pier" y="boats" title="Boats" credit="Harbour" />', [[1066, 644]]],
    ['an event, which the timeline has', '<Event on="2021">It was mended.</Event>', []],
  ])('%s', (_, own, expected) => {
    expect(shown(blocks(`\n${own}\n`)).map(([, , ...sizes]) => sizes)).toEqual(expected);
  });

  test.each([
    ['bar', [['editor', 'boats', 1210, 620]]],
    ['line', [['editor', 'boats', 1210, 644]]],
  ])('the numbers of a %s chart', (type, expected) => {
    const graph = graphOf(
      explainer('a', `${article}\n<Chart id="boats" data="b.csv" type="${type}" x="pier" y="boats" title="Boats" credit="Harbour" />\n`),
    );
    const node = graph.explainers.get('a') as ExplainerNode;
    const [chart] = node.editorBlocks;
    if (chart)
      chart.block.table = {
        x: { name: 'pier', form: 'text', values: ['a', 'b', 'c'] },
        y: [
          { name: 'boats', values: [1, 2, 3] },
          { name: 'crews', values: [1, 2, 3] },
        ],
      };
    expect(shown(embedCards(node, graph)).filter(([kind]) => kind === 'editor')).toEqual(expected);
  });
});

test('an event of an editor’s leads to the timeline, which grows with its words', () => {
  const of = (words: string) =>
    shown(nodeOf(`${article}\n<Event id="e0001" on="2021">${words}</Event>\n`).cards).filter(([kind]) => kind === 'drawn');
  expect([of('It was mended.'), of('It was mended. '.repeat(3))]).toEqual([
    [['drawn', 'ui-timeline e0001', 167, 170]],
    [['drawn', 'ui-timeline e0001', 182, 197]],
  ]);
});

test('the map has a card where a state of the world is mentioned', () => {
  const { cards } = nodeOf(section('s', passage('b1000', '<Actor id="france">France</Actor> paid.')), { actors: [france] });
  expect(shown(cards)).toEqual([
    ['passage', 'b1000', 41],
    ['actor', 'ui-actor-france', 38],
    ['drawn', 'ui-map', 3090, 506],
  ]);
});

test('an article that says little has cards for its passages alone, and its page needs no styles of pictures', () => {
  const { node, cards } = nodeOf(section('s', passage('b1000', 'It rained.')));
  expect(shown(cards)).toEqual([['passage', 'b1000', 25]]);
  expect(hasParts(cards)).toBe(false);
  expect(hasParts(nodeOf(article, { actors: [lindmoor, renn] }).cards)).toBe(true);
  expect(embedPages(node, cards)).toEqual([{ cards, links: [] }]);
});

test('what is gone has a card too; old addresses lead to what answers for them', () => {
  const words = 'It rained at the quay.';
  const revision = (passages: object[], statements: object[] = []) => ({ file: 'a.txt', sha256: '0'.repeat(64), passages, statements });
  const account = {
    revisions: [
      revision(
        [
          { id: 'k1000', text: words },
          { id: 'm1000', text: 'It stopped.' },
          { id: 'n1000', text: 'Nobody left.' },
        ],
        [{ id: 's0009', passage: 'm1000', content: ['It stopped'] }],
      ),
      revision([{ id: 'b1000', text: words }]),
    ],
    gone: [{ id: 'n1000', text: 'Nobody left.', revision: 1, fate: 'merged', into: 'b1000' }],
    sections: {},
    left: {},
    statements: {},
  };
  expect(shown(nodeOf(section('s', passage('b1000', words)), {}, account).cards)).toEqual([
    ['passage', 'b1000 k1000 n1000', 31],
    ['removed', 'm1000 s0009', 25],
  ]);
});
