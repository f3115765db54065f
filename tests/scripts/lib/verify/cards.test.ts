import { expect, test } from 'vitest';
import { checkCards } from '../../../../scripts/lib/verify/cards.ts';
import type { Facts } from '../../../../scripts/lib/verify/site.ts';

const address = { origin: 'https://vell.example', base: '/' };
const page = (card: string): Facts => ({ ids: new Set(), bodies: ['harbour'], targets: [], card: new URL(card, address.origin).href });
const png: Facts = { ids: new Set(), bodies: [], targets: [], png: '1200 × 630' };
const findings = (files: Record<string, Facts>) =>
  checkCards({
    address,
    sources: new Map(),
    leftOut: new Set(),
    moved: [],
    movedFile: 'moved.yaml',
    publicStories: [],
    publicStoriesFile: 'public.json',
    files: new Map(Object.entries(files)),
  });
const problems = (files: Record<string, Facts>) => findings(files).map(({ problem }) => problem);

test('a section without a card of its own may show its explainer’s, and no other', () => {
  const section = 'explainers/harbour/the-ferry/index.html';
  expect(problems({ [section]: page('cards/harbour.png'), 'cards/harbour.png': png })).toEqual([]);
  const other = problems({ [section]: page('cards/pier.png'), 'cards/pier.png': png });
  expect(other).toEqual(["og:image is cards/pier.png, not the page's own card, cards/harbour/the-ferry.png"]);
  const own = problems({ [section]: page('cards/harbour.png'), 'cards/harbour.png': png, 'cards/harbour/the-ferry.png': png });
  expect(own).toHaveLength(1);
});

test('a card that lies on another site is found', () => {
  const card = 'https://else.example/cards/harbour.png';
  const path = 'explainers/harbour/index.html';
  expect(findings({ [path]: page(card), 'cards/harbour.png': png })).toEqual([
    { path, target: card, problem: `og:image is ${card}, which is not on this site`, hint: 'Build again: npm run build draws the cards.' },
  ]);
});

test('a card that is not there is a dead link, and told of as such only', () => {
  expect(problems({ 'explainers/harbour/index.html': page('cards/harbour.png') })).toEqual([]);
});

test('a card is named as its page is, without the folder of explainers where the page lies in that', () => {
  const files = { 'archive/explainers/harbour/index.html': page('cards/archive/explainers/harbour.png') };
  expect(problems({ ...files, 'cards/archive/explainers/harbour.png': png })).toEqual([]);
});

test.each([
  ['a file of another kind', 'style.css', { ids: new Set<string>(), bodies: [], targets: [] }, 'no PNG'],
  ['a PNG that is none', 'cards/a.png', { ...png, png: null }, 'no PNG'],
  ['a PNG of another size', 'cards/a.png', { ...png, png: '600 × 315' }, '600 × 315'],
])('a page without an article may show any card, but not %s', (_, name, file, what) => {
  const about = { ...page(name), bodies: [] };
  expect(problems({ 'about/index.html': about, [name]: png })).toEqual([]);
  expect(problems({ 'about/index.html': about, [name]: file })).toEqual([
    `the share card ${name} is ${what}, not a PNG of 1200 × 630 pixels`,
  ]);
});
