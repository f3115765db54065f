import rss from '@astrojs/rss';
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import { actorFeed, type Feed, hasFeed, jsonFeedOf, lastDay, rssOf, siteFeed, themeFeed } from '../../../../src/lib/machines/feeds.ts';
import { absoluteAt } from '../../../../src/lib/machines/jsonld.ts';
import { llmsFile, robotsFile } from '../../../../src/lib/machines/llms.ts';
import type { PublisherActor } from '../../../../src/schemas/actor.ts';
import { explainer, graphOf, passage, renn, section } from '../../../support/samples.ts';

const at = absoluteAt('https://vell.example');
const facts = { name: 'Vell Explained', description: 'Vell, explained.', language: 'en' };
const ports = { id: 'ports', name: 'Ports', iptc: 'medtop:20000001', because: ['quay'] };
const graph = graphOf(
  explainer('ferry', section('a', passage('b1111', 'The ferry sails.')), {
    headline: 'The *ferry* of Vell',
    published: '2025-02-01',
    author: 'Ada Brun',
  }),
  explainer(
    'pier',
    section(
      'a',
      passage('b1111', 'The pier is open.'),
      passage('b2222', '<Actor id="tobias-renn">Renn</Actor> was there, on the quay. He left.'),
    ),
    { headline: 'Pier & quay', published: '2025-03-01', actors: [renn], themes: [ports] },
  ),
  explainer('undated', section('a', passage('b1111', 'A text.')), { themes: [ports] }),
);
const slugs = (feed: Feed) => feed.items.map(({ explainer }) => explainer.slug);
const xml = async (feed: Feed) => (await rss(rssOf(feed, facts, at))).text();

test('the feed of the site has all explainers, newest first', () => {
  expect(slugs(siteFeed(graph.explainers.values(), facts, '/rss.xml'))).toEqual(['pier', 'ferry', 'undated']);
});

test('the feed of an actor has the explainers that mention it, each with the passage that does', () => {
  const actor = graph.actors.get('tobias-renn');
  const feed = actor && actorFeed(actor, facts);
  expect(feed?.items.map(({ explainer, text }) => [explainer.slug, text])).toEqual([['pier', 'Renn was there, on the quay. He left.']]);
});

test('an actor has a feed once a second explainer mentions it, or the publisher has a file about it', () => {
  const about = (slug: string) =>
    explainer(slug, section('a', passage('b1111', '<Actor id="tobias-renn">Renn</Actor>.')), { actors: [renn] });
  const has = (inputs: ReturnType<typeof about>[], publishers: [string, PublisherActor][] = []) =>
    [...buildGraph({ explainers: inputs, actors: new Map(publishers), themes: new Map(), pages: [] }).actors.values()].map(hasFeed);
  expect(has([about('ferry')])).toEqual([false]);
  expect(has([about('ferry'), about('pier')])).toEqual([true]);
  expect(has([about('ferry')], [['tobias-renn', { name: 'Tobias Renn', kind: 'person' } as PublisherActor]])).toEqual([true]);
});

test('the feed of a theme has its explainers, also one in which no passage has its words', () => {
  const theme = graph.themes.get('ports');
  const feed = theme && themeFeed(theme, facts);
  expect(feed?.items.map(({ explainer, text }) => [explainer.slug, text])).toEqual([
    ['pier', 'Renn was there, on the quay. He left.'],
    ['undated', 'A text.'],
  ]);
});

test('a feed has the fifty newest', () => {
  const days = Array.from({ length: 60 }, (_, index) => `2025-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')}`);
  const many = graphOf(
    ...days.map((published) => {
      const text = passage('b1111', '<Actor id="tobias-renn">Renn</Actor> was on the quay.');
      return explainer(`quay-${published}`, section('a', text), { published, actors: [renn], themes: [ports] });
    }),
  );
  const [actor, theme] = [many.actors.get('tobias-renn'), many.themes.get('ports')];
  const feeds = [siteFeed(many.explainers.values(), facts, '/rss.xml'), actor && actorFeed(actor, facts), theme && themeFeed(theme, facts)];
  const newest = days.slice(-50).reverse();
  for (const feed of feeds) expect(feed && slugs(feed)).toEqual(newest.map((day) => `quay-${day}`));
});

test('RSS says where the feed is, and gives no date to an article without one', async () => {
  const text = await xml(siteFeed(graph.explainers.values(), facts, '/rss.xml'));
  expect(text).toContain('<atom:link href="https://vell.example/rss.xml" rel="self" type="application/rss+xml"/>');
  expect(text).toContain('<title>Pier &amp; quay</title><link>https://vell.example/explainers/pier/</link>');
  expect(text.match(/<pubDate>[^<]*/g)).toEqual(['<pubDate>Sat, 01 Mar 2025 00:00:00 GMT', '<pubDate>Sat, 01 Feb 2025 00:00:00 GMT']);
});

test('JSON Feed 1.1', () => {
  const feed = JSON.parse(JSON.stringify(jsonFeedOf(siteFeed(graph.explainers.values(), facts, '/feed.json'), facts, at)));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://vell.example/',
    feed_url: 'https://vell.example/feed.json',
  });
  expect(feed.items[1]).toEqual({
    id: 'https://vell.example/explainers/ferry/',
    url: 'https://vell.example/explainers/ferry/',
    title: 'The *ferry* of Vell',
    content_text: 'The ferry sails.',
    date_published: '2025-02-01T00:00:00Z',
    authors: [{ name: 'Ada Brun' }],
    tags: [],
    _nutgraf: { review: 'suggested', json: 'https://vell.example/explainers/ferry/index.json' },
  });
  expect(feed.items[2]).not.toHaveProperty('date_published');
});

test('llms.txt lists each explainer as Markdown, whatever its headline holds', () => {
  const file = llmsFile(graph, facts, at);
  expect(file).toMatch(/^# Vell Explained\n\n> Vell, explained\.\n/);
  expect(file).toContain(
    '- [The \\*ferry\\* of Vell](https://vell.example/explainers/ferry/index.md): by Ada Brun, 2025-02-01, suggested\n',
  );
  expect(llmsFile(graphOf(), facts, at)).not.toContain('## Explainers');
});

test('robots.txt names the sitemap by its whole address', () => {
  expect(robotsFile(at)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://vell.example/sitemap-index.xml\n');
});

test('the last day of some explainers is that of an update, or of an article', () => {
  expect(lastDay(graph.explainers.values())).toBe('2025-03-01');
  const [pier] = graph.explainers.values();
  const updated = pier && { ...pier, history: { ...pier.history, updated: '2025-04-02' } };
  expect(lastDay(updated ? [updated] : [])).toBe('2025-04-02');
  expect(lastDay([...graph.explainers.values()].filter(({ slug }) => slug === 'undated'))).toBeUndefined();
});
