import { expect, test } from 'vitest';
import { embedCards } from '../../../../src/lib/embed/cards.ts';
import { type EmbedPage, embedPages } from '../../../../src/lib/embed/pages.ts';
import type { ExplainerNode } from '../../../../src/lib/graph/types.ts';
import { embedPart } from '../../../../src/lib/routes/embed-parts.ts';
import { explainer, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

const idOf = (index: number): string => `b${String(index).padStart(4, '0')}`;
const sentence = 'The harbour of <Actor id="lindmoor">Lindmoor</Actor> was closed on Friday, <Actor id="tobias-renn">Renn</Actor> said.';

/** The pages of an explainer whose revisions had so many passages of about 400 bytes each. */
function pagesOf(...revisions: number[]): { node: ExplainerNode; pages: EmbedPage[] } {
  const ids = Array.from({ length: revisions.at(-1) ?? 0 }, (_, index) => idOf(index));
  const text = `${sentence} ${'It stays so. '.repeat(25)}`.trim();
  const graph = graphOf({
    ...explainer('a', section('s', ...ids.map((id) => passage(id, text))), { actors: [lindmoor, renn] }),
    account: {
      revisions: revisions.map((passages) => ({
        file: 'a.txt',
        sha256: '0'.repeat(64),
        passages: Array.from({ length: passages }, (_, index) => ({ id: idOf(index), text: text.replaceAll(/<[^>]*>/g, '') })),
        statements: [],
      })),
      gone: [],
      sections: {},
      left: {},
      statements: {},
    },
  });
  const node = graph.explainers.get('a') as ExplainerNode;
  return { node, pages: embedPages(node, embedCards(node, graph)) };
}

const idsOn = ({ cards, links }: EmbedPage): string[] => [...cards.flatMap(({ ids }) => ids), ...links.map(({ id }) => id)];
const weightOf = ({ cards }: EmbedPage): number => cards.reduce((sum, { weight }) => sum + weight, 0);

test('the cards of a short article stand on one page', () => {
  const { pages } = pagesOf(8);
  expect(pages).toHaveLength(1);
  expect(pages[0]?.cards.map(({ kind }) => kind)).toEqual([...Array(8).fill('passage'), 'actor', 'actor', 'drawn']);
  expect(pages[0]?.links).toEqual([]);
});

test('those of a long one are shared out: each card on one page, none too heavy', () => {
  const { node, pages } = pagesOf(400);
  expect(pages.length).toBeGreaterThan(8);
  expect(
    pages
      .flatMap(idsOn)
      .filter((id) => id.startsWith('b'))
      .sort(),
  ).toEqual(node.passages.map(({ id }) => id));
  for (const { id } of node.passages) expect(pages[embedPart(node, id)]?.cards.flatMap(({ ids }) => ids)).toContain(id);
  expect(Math.max(...pages.map(weightOf))).toBeLessThan(12_000);
});

test('a drawing that has no room leads to the explainer', () => {
  const { pages } = pagesOf(400);
  expect(pages[0]?.cards).toEqual([]);
  expect(pages[0]?.links.map(({ id }) => id)).toEqual(['ui-presence']);
});

test.each([
  ['grew', [8, 60, 400]],
  ['shrank again', [8, 60, 400, 10]],
])('an address that was given before an article %s answers where it was', (_, revisions) => {
  const { pages } = pagesOf(...revisions);
  for (const [index] of revisions.entries()) {
    const { node } = pagesOf(...revisions.slice(0, index + 1));
    const actors = node.passages.length > 0 ? ['ui-actor-lindmoor', 'ui-actor-tobias-renn'] : [];
    for (const id of [...node.passages.map(({ id }) => id), ...actors]) {
      const page = pages[embedPart(node, id)];
      expect(page && idsOn(page), id).toContain(id);
    }
  }
});

test('what leads on from where an actor’s card was leads to the actor', () => {
  const { pages } = pagesOf(8, 400);
  expect(pages[0]?.links.find(({ id }) => id === 'ui-actor-lindmoor')?.actor?.id).toBe('lindmoor');
});
