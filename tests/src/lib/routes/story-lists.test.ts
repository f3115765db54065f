import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import type { StoryNode } from '../../../../src/lib/graph/types.ts';
import { laterPages, ROOM, statementWeight, total } from '../../../../src/lib/routes/long-lists.ts';
import { listsOfStory, storyPages } from '../../../../src/lib/routes/story-lists.ts';
import { explainer, lindmoor, passage, renn, section, story } from '../../../support/samples.ts';

const ids = Array.from({ length: 6 }, (_, index) => `b100${index}`);
const body = section(
  's',
  ...ids.map((id) => passage(id, '<Actor id="tobias-renn">Renn</Actor> says Lindmoor paid for the ferry in 2019.')),
);
const statements = ids.map((id) => ({
  id: `s${id}`,
  passage: id,
  actor: renn.id,
  cue: 'says',
  content: 'Lindmoor paid for the ferry in 2019',
  kind: 'indirect' as const,
}));
const dates = ids.map((id) => ({ passage: id, text: '2019', on: '2019' }));
const made = Array.from({ length: 60 }, (_, index) =>
  explainer(`e${index}`, body, {
    published: `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
    actors: [lindmoor, renn],
    statements,
    dates,
  }),
);
const graph = buildGraph({
  explainers: made,
  actors: new Map(),
  themes: new Map(),
  pages: [],
  stories: [story('wall', { rule: { actors: [renn.id] } })],
});
const wall = graph.stories.get('wall') as StoryNode;

test('a long story goes on on later pages, where nothing is lost and no page has more than it has room for', () => {
  const lists = listsOfStory(wall, graph);
  expect(lists.explainers.flat()).toHaveLength(60);
  expect(lists.said.flat()).toHaveLength(360);
  expect(laterPages(lists)).toContainEqual({ list: 'said', number: 2 });
  for (const page of lists.said) expect(total(page, statementWeight)).toBeLessThanOrEqual(ROOM);
  expect(lists.happened.flat().map(({ on }) => on)).toEqual(['2019']);
});

test('the list of stories has no page where there is none', () => {
  expect(storyPages([])).toEqual([]);
  expect(storyPages([wall])).toEqual([[wall]]);
});
