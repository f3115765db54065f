import { expect, test } from 'vitest';
import { keyPointsApart } from '../../../../src/lib/graph/key-points.ts';
import { explainer, type Frontmatter, graphOf, passage, section } from '../../../support/samples.ts';

const body = section(
  'the-wall',
  passage('b1000', 'The wall holds.'),
  passage('c1000', 'The wall of Lindmoor fell on Monday. Nobody was hurt.'),
  passage('d1000', 'Renn wants another wall.'),
);
const points = [
  { passage: 'c1000', text: 'The wall of Lindmoor fell on Monday.' },
  { passage: 'd1000', text: 'Renn wants another wall.' },
  { passage: 'b1000', text: 'A wall stands between two towns.' },
];

function shown(frontmatter: Frontmatter) {
  const node = graphOf(explainer('harbour', body, { keyPoints: points, ...frontmatter })).explainers.get('harbour');
  return node && keyPointsApart(node).map(({ text }) => text);
}

test('a key point that the lead says in the same words, right below it, is not shown twice', () => {
  expect(shown({ standfirst: 'b1000' })).toEqual(['Renn wants another wall.', 'A wall stands between two towns.']);
});

test('a key point of a later passage stands, and so does one in other words than the article has', () => {
  expect(shown({})).toEqual(points.map(({ text }) => text));
});
