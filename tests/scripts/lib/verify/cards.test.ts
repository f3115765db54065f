import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCards, pngSize, sharedBy } from '../../../../scripts/lib/verify/cards.ts';
import { readPage } from '../../../../scripts/lib/verify/page.ts';
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

test('a page with an article names a picture for those who share it; another need not', () => {
  const none = { ...png, png: null, card: null };
  expect(findings({ 'explainers/harbour/index.html': { ...none, bodies: ['harbour'] }, 'about/index.html': none })).toEqual([
    {
      path: 'explainers/harbour/index.html',
      problem: 'the page names no picture (og:image) for those who share it',
      hint: 'Hand the card to the layout of the page.',
    },
  ]);
});

test('each finding has its address, to be looked up, and what to do', () => {
  const path = 'explainers/harbour/index.html';
  const target = 'https://vell.example/cards/pier.png';
  const small = { ...png, png: '600 × 315' };
  expect(findings({ [path]: page('cards/pier.png'), 'cards/pier.png': png })).toEqual([
    {
      path,
      target,
      problem: "og:image is cards/pier.png, not the page's own card, cards/harbour.png",
      hint: 'Hand the card to the layout of the page.',
    },
  ]);
  expect(findings({ 'about/index.html': { ...page('cards/pier.png'), bodies: [] }, 'cards/pier.png': small })).toEqual([
    {
      path: 'about/index.html',
      target,
      problem: 'the share card cards/pier.png is 600 × 315, not a PNG of 1200 × 630 pixels',
      hint: 'Build again: npm run build draws the cards.',
    },
  ]);
});

test.each([
  [
    '<meta property="og:title" content="A"><meta property="og:image" content="/a.png"><meta property="og:image" content="/b.png">',
    '/a.png',
  ],
  ['<meta property="og:title" content="A">', null],
  ['<meta property="og:image">', null],
  ['<meta name="og:image" content="/a.png">', null],
  ['<p>A</p>', null],
])('the picture that a page names for those who share it is read: %s', (head, card) => {
  expect(sharedBy(readPage(`<!doctype html><title>A</title>${head}`, 'site/a.html', 'a.html'))).toBe(card);
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-cards-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const SIZE = [0, 0, 4, 0xb0, 0, 0, 2, 0x76];
test.each([
  ['a PNG', [...START, ...SIZE, 8, 6, 0], '1200 × 630'],
  ['no more than its start', [...START, ...SIZE], '1200 × 630'],
  ['one that is cut short', [...START, ...SIZE].slice(0, -1), null],
  ['one without a size at its start', [...START.slice(0, -1), 0x53, ...SIZE], null],
  ['a file of another kind', [0xff, ...START.slice(1), ...SIZE], null],
  ['an empty file', [], null],
])('width and height are read of %s', (_, bytes, size) => {
  const path = join(folder, 'a.png');
  writeFileSync(path, Uint8Array.from(bytes));
  expect(pngSize(path)).toBe(size);
});
