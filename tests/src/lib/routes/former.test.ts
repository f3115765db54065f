import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import { formerPages } from '../../../../src/lib/routes/former.ts';

const none = { explainers: [], actors: new Map(), themes: new Map(), pages: [] };
const on = '2031-03-12';

test('all pages of a story that is taken back answer, at the address that it had before it was renamed, too', () => {
  const graph = buildGraph({
    ...none,
    withdrawnStories: [{ id: 'mine', pages: ['embed', 'said/2'] }],
    moved: [{ kind: 'story', from: 'pit', to: 'mine', on }],
  });
  expect(formerPages(graph).map(({ path, fate }) => [path, fate])).toEqual([
    ['stories/mine', 'unpublished'],
    ['stories/mine/embed', 'unpublished'],
    ['stories/mine/said/2', 'unpublished'],
    ['stories/pit', 'withdrawn'],
    ['stories/pit/embed', 'withdrawn'],
    ['stories/pit/said/2', 'withdrawn'],
  ]);
});
