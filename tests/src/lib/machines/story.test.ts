import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import type { StoryNode } from '../../../../src/lib/graph/types.ts';
import { storyFeed } from '../../../../src/lib/machines/feeds.ts';
import { absoluteAt, jsonLd } from '../../../../src/lib/machines/jsonld.ts';
import { llmsFile } from '../../../../src/lib/machines/llms.ts';
import { storyMarkdown } from '../../../../src/lib/machines/story-markdown.ts';
import { articleThing, storyPageThing } from '../../../../src/lib/machines/things.ts';
import { explainer, passage, section, story } from '../../../support/samples.ts';

const at = absoluteAt('https://vell.example');
const site = { name: 'Vell', description: 'The harbour.', language: 'en-GB', publisher: { name: 'The Vell Trust' } };
const body = section('s', passage('b1000', 'The wall fell.'));
const graph = buildGraph({
  explainers: [
    explainer('old', body, { headline: 'Wall falls', published: '2026-03-01' }),
    explainer('new', body, { headline: 'Wall stands' }),
  ],
  actors: new Map(),
  themes: new Map(),
  pages: [],
  stories: [
    story(
      'wall',
      { headline: 'The wall', explainers: ['old', 'new'], known: ['It *fell*.'], unknown: ['Why; [ask](/explainers/old/).'] },
      'What goes on. More of it.\n\nAnd [so on](https://post.example/).',
    ),
  ],
});
const wall = graph.stories.get('wall') as StoryNode;

test('a story as Markdown has the words of the editor, with whole addresses, and its explainers', () => {
  expect(storyMarkdown(wall, '/', at)).toBe(
    [
      '# The wall',
      '- Address: <https://vell.example/stories/wall/>',
      'What goes on. More of it.',
      'And [so on](https://post.example/).',
      '## What we know',
      '- It *fell*.',
      '## What we don’t know',
      '- Why; [ask](https://vell.example/explainers/old/).',
      '## Explainers, newest first',
      '- [Wall falls](https://vell.example/explainers/old/index.md), 2026-03-01\n- [Wall stands](https://vell.example/explainers/new/index.md)\n',
    ].join('\n\n'),
  );
});

test('a story is a collection of its explainers, and each is a part of it', () => {
  const [page, ...articles] = JSON.parse(
    jsonLd([storyPageThing(wall, '2026-03-01', site, at), ...[...graph.explainers.values()].map((own) => articleThing(own, [], site, at))]),
  )['@graph'];
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    headline: 'The wall',
    url: 'https://vell.example/stories/wall/',
    description: 'What goes on. More of it.',
    hasPart: [
      { '@type': 'NewsArticle', headline: 'Wall falls', url: 'https://vell.example/explainers/old/', datePublished: '2026-03-01' },
      { '@type': 'NewsArticle', headline: 'Wall stands', url: 'https://vell.example/explainers/new/' },
    ],
  });
  const part = [{ '@type': 'CollectionPage', name: 'The wall', url: 'https://vell.example/stories/wall/' }];
  expect(articles.map(({ isPartOf }: { isPartOf: unknown }) => isPartOf)).toEqual([part, part]);
});

test('its feed has its explainers, newest first, and llms.txt its Markdown', () => {
  expect(storyFeed(wall, site).items.map(({ explainer }) => explainer.slug)).toEqual(['old', 'new']);
  expect(llmsFile(graph, site, at)).toContain(
    '[The wall](https://vell.example/stories/wall/index.md): an editor’s introduction to 2 explainers',
  );
});
