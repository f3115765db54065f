import { expect, test } from 'vitest';
import { storyCards } from '../../../../src/lib/embed/story-cards.ts';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import type { StoryNode } from '../../../../src/lib/graph/types.ts';
import { explainer, passage, renn, section, story } from '../../../support/samples.ts';

/** The addresses of the cards of a story. @param said how often Renn spoke on each of two days; 0 for no comparison */
function idsOf(known: string[], unknown: string[] = [], said = 0): string[] {
  const ids = Array.from({ length: said }, (_, index) => `b${String(index).padStart(4, '0')}`);
  const explainers = ['2026-03-01', '2026-03-08'].map((published, index) =>
    explainer(`e${index}`, section('s', ...ids.map((id) => passage(id, '<Actor id="tobias-renn">Renn</Actor> says ferries sail.'))), {
      published,
      actors: [renn],
      themes: [{ id: 'ferries', name: 'Ferries', iptc: 'medtop:20000430', because: ['ferries'] }],
      statements: ids.map((id) => ({
        id: `s${id}`,
        passage: id,
        actor: renn.id,
        cue: 'says',
        content: 'ferries sail',
        kind: 'indirect' as const,
      })),
    }),
  );
  const graph = buildGraph({
    explainers: said > 0 ? explainers : [],
    actors: new Map(),
    themes: new Map(),
    pages: [],
    stories: [story('wall', { explainers: ['e0', 'e1'], known, unknown })],
  });
  return storyCards(graph.stories.get('wall') as StoryNode, graph).map(({ id }) => id);
}

test('the address of a point stays with its words, wherever they stand among the others', () => {
  const [id] = idsOf(['It rains.']);
  expect(idsOf(['It snows.', 'It rains.'])[1]).toBe(id);
  expect(idsOf(['It rains, at last.'])).not.toContain(id);
  expect(idsOf([], ['It rains.'])).not.toContain(id);
});

test('what stands there twice has one card', () => {
  expect(idsOf(['It rains.', 'It rains.'])).toHaveLength(1);
});

test('what one actor said on one theme has a card that says so in its address', () => {
  expect(idsOf(['It rains.'], [], 1)).toContain('ui-position-tobias-renn-on-ferries');
});

test('what has no room in 15 KB has no card', () => {
  const points = Array.from({ length: 9 }, (_, index) => `${index} ${'It rains and rains. '.repeat(200)}`);
  const ids = idsOf(points);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.length).toBeLessThan(9);
  expect(idsOf(['It rains.'], [], 400)).toEqual(idsOf(['It rains.']));
});
