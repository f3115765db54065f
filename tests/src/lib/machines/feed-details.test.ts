import { expect, test } from 'vitest';
import type { ActorNode, StoryNode, ThemeNode } from '../../../../src/lib/graph/types.ts';
import {
  actorFeed,
  gistOf,
  hasFeed,
  jsonFeedOf,
  lastDay,
  rssOf,
  siteFeed,
  storyFeed,
  themeFeed,
} from '../../../../src/lib/machines/feeds.ts';
import { absoluteAt } from '../../../../src/lib/machines/jsonld.ts';
import { llmsFile } from '../../../../src/lib/machines/llms.ts';
import { oembedOf, storyOembedOf } from '../../../../src/lib/machines/oembed.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';
import { whole, wholeGraph } from '../../../support/whole-explainer.ts';

const at = absoluteAt('https://vell.example');
const facts = { name: 'Vell', description: 'Of Vell.', language: 'en' };
const [plain] = graphOf(explainer('plain', section('s', passage('b1000', 'It rains.')), { headline: 'Plain' })).explainers.values();
const feedOf = (...explainers: (typeof whole | undefined)[]) =>
  siteFeed(
    explainers.filter((own) => own !== undefined),
    facts,
    '/rss.xml',
  );

test('RSS says in which language an article is, when it last changed, and what was put right', () => {
  const { xmlns, customData, site, title, description, items } = rssOf(feedOf(whole, plain), facts, at);
  expect([title, description, site]).toEqual(['Vell', 'Of Vell.', 'https://vell.example/']);
  expect(xmlns).toEqual({ atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' });
  expect(customData).toContain('<language>en</language>');
  expect(items).toEqual([
    {
      title: 'A whole *day*',
      description: 'One.\nCorrection by the editor, 2 March 2031: It was wrong.',
      link: 'https://vell.example/explainers/whole/',
      pubDate: new Date('2031-03-01T00:00:00Z'),
      categories: ['Ferries', 'Piers'],
      customData: '<atom:updated>2031-03-02T00:00:00Z</atom:updated><dc:language>de</dc:language>',
    },
    { title: 'Plain', description: 'It rains.', link: 'https://vell.example/explainers/plain/', pubDate: undefined, categories: [] },
  ]);
});

test('a feed in one language names no other', () => {
  expect(rssOf(feedOf(plain), facts, at).xmlns).toEqual({ atom: 'http://www.w3.org/2005/Atom' });
  expect(rssOf(feedOf(), facts, at).xmlns).toEqual({ atom: 'http://www.w3.org/2005/Atom' });
});

test('a feed of JSON says the same', () => {
  const { items, ...feed } = JSON.parse(JSON.stringify(jsonFeedOf(feedOf(whole, plain), facts, at)));
  expect(feed).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Vell',
    description: 'Of Vell.',
    home_page_url: 'https://vell.example/',
    feed_url: 'https://vell.example/rss.xml',
    language: 'en',
  });
  expect(items[0]).toMatchObject({
    language: 'de',
    date_modified: '2031-03-02T00:00:00Z',
    tags: ['Ferries', 'Piers'],
    authors: [{ name: 'Ada Brun' }],
  });
  expect(Object.keys(items[1])).toEqual(['id', 'url', 'title', 'content_text', 'tags', '_nutgraf']);
});

test('feeds of actors, themes and stories say what they are of, and where', () => {
  const [actor, theme, story] = [wholeGraph.actors.get('lindmoor'), wholeGraph.themes.get('ferries'), wholeGraph.stories.get('wall')];
  const about = ({ items: _, ...feed }: ReturnType<typeof actorFeed>) => feed;
  expect([
    about(actorFeed(actor as ActorNode, facts)),
    about(themeFeed(theme as ThemeNode, facts)),
    about(storyFeed(story as StoryNode, facts)),
  ]).toEqual([
    {
      title: 'Lindmoor: Vell',
      description: 'The explainers of Vell that mention Lindmoor.',
      page: '/actors/lindmoor/',
      self: '/actors/lindmoor/rss.xml',
    },
    {
      title: 'Ferries: Vell',
      description: 'The explainers of Vell about Ferries.',
      page: '/themes/ferries/',
      self: '/themes/ferries/rss.xml',
    },
    {
      title: 'The wall: Vell',
      description: 'The explainers of Vell on the story: The wall',
      page: '/stories/wall/',
      self: '/stories/wall/rss.xml',
    },
  ]);
});

test('a story has the fifty newest of its explainers in its feed', () => {
  const story = { ...(wholeGraph.stories.get('wall') as StoryNode), explainers: Array.from({ length: 51 }, () => whole) };
  expect(storyFeed(story, facts).items).toHaveLength(50);
});

test('what has no passage is told by its headline, what stands in no list has no feed', () => {
  expect(gistOf({ ...whole, data: { ...whole.data, keyPoints: [] }, passages: [] })).toBe('A whole *day*');
  const actor = wholeGraph.actors.get('lindmoor') as ActorNode;
  expect(hasFeed({ ...actor, isPublishers: true, isListed: false })).toBe(false);
  expect(hasFeed({ ...actor, passages: [] })).toBe(false);
  expect(lastDay([])).toBeUndefined();
});

test('llms.txt leads to everything that programs may want', () => {
  const file = llmsFile(wholeGraph, facts, at);
  expect(file.split('\n').filter((line) => /^[#-]/.test(line))).toEqual([
    '# Vell',
    '## Explainers',
    '- [A whole \\*day\\*](https://vell.example/explainers/whole/index.md): by Ada Brun, 2031-03-01, updated 2031-03-02, suggested',
    '## Stories',
    '- [The wall](https://vell.example/stories/wall/index.md): an editor’s introduction to 1 explainer',
    '## Data',
    '- [Schema of the explainers as data](https://vell.example/explainers/schema-1.json): each explainer has an index.json beside its index.md',
    '- [JSON Feed](https://vell.example/feed.json): the newest explainers; RSS at rss.xml, for each theme, and for each actor in several explainers',
    '- [Sitemap](https://vell.example/sitemap-index.xml): every page',
    '## Optional',
    '- [Who said what](https://vell.example/statements/): every statement, with its source and its passage',
    '- [Actors](https://vell.example/actors/): everyone the explainers mention',
    '- [Themes](https://vell.example/themes/): what they are about',
    '- [Glossary](https://vell.example/glossary/): what words mean that the explainers use',
    '- [How a page is made](https://vell.example/about/): what the site promises, and what it is made of',
  ]);
  const few = llmsFile(graphOf(), facts, at);
  expect(few).not.toContain('Glossary');
  expect(few).not.toContain('## Stories');
});

test('what is not known is said in llms.txt, and when it was updated', () => {
  const updated = plain && { ...plain, history: { ...plain.history, updated: '2031-04-01' } };
  const graph = { ...graphOf(), explainers: new Map(updated ? [['plain', updated]] : []) };
  expect(llmsFile(graph, facts, at)).toContain(
    '- [Plain](https://vell.example/explainers/plain/index.md): author unknown, date unknown, updated 2031-04-01, suggested\n',
  );
});

test('a site that is given an address can show a card with a title, a picture and a height', () => {
  const story = wholeGraph.stories.get('wall') as StoryNode;
  const [one, none, two] = [
    oembedOf(whole, facts, at),
    plain && oembedOf({ ...plain, passages: [] }, facts, at),
    storyOembedOf(story, facts, at),
  ];
  expect(one).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'A whole *day*',
    author_name: 'Ada Brun',
    provider_name: 'Vell',
    provider_url: 'https://vell.example/',
    thumbnail_url: 'https://vell.example/cards/whole.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: '<iframe src="https://vell.example/explainers/whole/embed/" title="A whole *day* · Vell" width="420" height="217" loading="lazy" style="border:0;max-width:100%"></iframe>',
    width: 420,
    height: 217,
  });
  expect([none?.height, none && 'author_name' in none]).toEqual([190, false]);
  expect([two.title, two.thumbnail_url, two.height, 'author_name' in two]).toEqual([
    'The wall',
    'https://vell.example/stories/wall/card.png',
    190,
    false,
  ]);
});
