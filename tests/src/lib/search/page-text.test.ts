import { expect, test } from 'vitest';
import { readPage } from '../../../../src/lib/search/page-text.ts';

const anchor = (element: string, id: string, location: number, text = '') => ({ element, id, location, text });
/** The page of an explainer, whose title is the first two words. */
const read = (content: string, anchors: ReturnType<typeof anchor>[]) =>
  readPage({ url: '/explainers/ferry/', content, filters: { kind: ['explainer'] }, meta: { title: 'Ferry news' }, anchors });

test('a section without a heading is called by its first words, also where its passage had other addresses', () => {
  const anchors = [anchor('section', 'ferries', 2), anchor('div', 'p1', 2), anchor('span', 'old-name', 2), anchor('div', 'p2', 7)];
  const { sections } = read('Ferry news The old ferry sails again. Nobody knows when.', anchors);
  expect(sections.map(({ id, heading }) => ({ id, heading }))).toEqual([
    { id: null, heading: 'Ferry news' },
    { id: 'ferries', heading: 'The old ferry sails again.' },
  ]);
  expect(sections[1]?.passages.map(({ id, start, end }) => [id, start, end])).toEqual([
    ['p1', 2, 7],
    ['p2', 7, 10],
  ]);
});
