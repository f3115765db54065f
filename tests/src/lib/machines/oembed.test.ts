import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import { absoluteAt } from '../../../../src/lib/machines/jsonld.ts';
import { oembedOf, storyOembedOf } from '../../../../src/lib/machines/oembed.ts';
import { explainer, graphOf, passage, section, story } from '../../../support/samples.ts';

test('a site that is given the address of an explainer can show its card', () => {
  const own = { headline: 'The "ferry" of Vell', author: null };
  const ferry = graphOf(explainer('ferry', section('a', passage('b1111', 'The ferry sails.')), own)).explainers.get('ferry');
  const answer = ferry && oembedOf(ferry, { name: 'Vell Explained' }, absoluteAt('https://vell.example'));
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'The "ferry" of Vell',
    provider_name: 'Vell Explained',
    provider_url: 'https://vell.example/',
    thumbnail_url: 'https://vell.example/cards/ferry.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html:
      '<iframe src="https://vell.example/explainers/ferry/embed/" title="The &quot;ferry&quot; of Vell · Vell Explained" width="420" ' +
      `height="${answer?.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    width: 420,
    height: 217,
  });
});

test('and that of a story', () => {
  const wall = story('wall', { headline: 'The wall', explainers: ['a'] }, 'Quellin wants a wall.');
  const graph = buildGraph({ explainers: [], actors: new Map(), themes: new Map(), pages: [], stories: [wall] });
  const node = graph.stories.get('wall');
  expect(node && storyOembedOf(node, { name: 'Vell Explained' }, absoluteAt('https://vell.example'))).toMatchObject({
    title: 'The wall',
    thumbnail_url: 'https://vell.example/stories/wall/card.png',
    html: expect.stringContaining('<iframe src="https://vell.example/stories/wall/embed/" title="The wall · Vell Explained"'),
  });
});
