import { expect, test } from 'vitest';
import { checkCards } from '../../../../scripts/lib/verify/cards.ts';
import type { Facts } from '../../../../scripts/lib/verify/site.ts';

const address = { origin: 'https://vell.example', base: '/' };
const page = (card: string): Facts => ({ ids: new Set(), bodies: ['harbour'], targets: [], card: `https://vell.example/${card}` });
const png: Facts = { ids: new Set(), bodies: [], targets: [], png: '1200 × 630' };
const problems = (files: Record<string, Facts>) =>
  checkCards({
    address,
    sources: new Map(),
    leftOut: new Set(),
    moved: [],
    movedFile: 'moved.yaml',
    publicStories: [],
    publicStoriesFile: 'public.json',
    files: new Map(Object.entries(files)),
  }).map(({ problem }) => problem);

test('a section without a card of its own may show its explainer’s, and no other', () => {
  const section = 'explainers/harbour/the-ferry/index.html';
  expect(problems({ [section]: page('cards/harbour.png'), 'cards/harbour.png': png })).toEqual([]);
  const other = problems({ [section]: page('cards/pier.png'), 'cards/pier.png': png });
  expect(other).toEqual(["og:image is cards/pier.png, not the page's own card, cards/harbour/the-ferry.png"]);
  const own = problems({ [section]: page('cards/harbour.png'), 'cards/harbour.png': png, 'cards/harbour/the-ferry.png': png });
  expect(own).toHaveLength(1);
});
