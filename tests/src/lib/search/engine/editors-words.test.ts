import { expect, test } from 'vitest';
import type { Fragment } from '../../../../../src/lib/search/pagefind-format.ts';
import { engineOver, request } from './memory.ts';

/** An explainer as Pagefind has it: an introduction above the article, a note within it, and an entry of the timeline. */
const explainer: Fragment = {
  url: '/explainers/quay/',
  content:
    'The quay reopens. Told by the desk in short. Crossing. The ferry left at dawn. A lantern is a lamp. The ferry came back. A pier was begun.',
  filters: { kind: ['explainer'] },
  meta: { title: 'The quay reopens' },
  anchors: [
    { element: 'aside', id: 'ui-standfirst', text: '', location: 3 },
    { element: 'h2', id: 'crossing', text: 'Crossing', location: 9 },
    { element: 'div', id: 'b1111', text: '', location: 10 },
    { element: 'aside', id: 'the-lantern', text: '', location: 15 },
    { element: 'div', id: 'b2222', text: '', location: 20 },
    { element: 'li', id: 'the-pier', text: '', location: 24 },
  ],
};
const page = (kind: string, title: string, words: string): Fragment => {
  const url = `/${kind}s/${title.toLowerCase()}/`;
  return { url, content: `${title}. ${words}`, filters: { kind: [kind] }, meta: { title }, anchors: [] };
};
const engine = engineOver([
  explainer,
  page('actor', 'Vell', 'A harbour town of nine wells.'),
  page('term', 'Berth', 'Where a boat may lie.'),
  page('theme', 'Shipping', 'All about cargo.'),
]);

async function first(words: string) {
  const [hit] = await (await engine.search(request(words))).hits(0, 1);
  const { excerpt, isEditors } = hit?.sections[0] ?? hit ?? { excerpt: [] };
  return { url: hit?.url, words: excerpt.map(({ text }) => text).join(''), isEditors };
}

test.each([
  ['desk short', '/explainers/quay/#ui-standfirst', 'Told by the desk in short.', true],
  ['lantern lamp', '/explainers/quay/#crossing', 'A lantern is a lamp.', true],
  ['pier begun', '/explainers/quay/#crossing', 'A pier was begun.', true],
  ['ferry dawn', '/explainers/quay/#crossing', 'The ferry left at dawn.', false],
  ['ferry back', '/explainers/quay/#crossing', 'The ferry came back.', false],
  ['nine wells', '/actors/vell/#ui-passages', 'A harbour town of nine wells.', true],
  ['boat lie', '/terms/berth/', 'Where a boat may lie.', true],
  ['cargo', '/themes/shipping/#ui-passages', 'All about cargo.', false],
])('the excerpt for “%s” says whose words it has', async (typed, url, words, isEditors) => {
  expect(await first(typed)).toEqual({ url, words, isEditors });
});
