import type { RSSOptions } from '@astrojs/rss';
import type { site } from '../../site.config.ts';
import { correctionsOf, updatedOn } from '../graph/corrections.ts';
import type { ActorNode, ExplainerNode, PassageNode, StoryNode, ThemeNode } from '../graph/types.ts';
import {
  actorFeedHref,
  actorHref,
  explainerHref,
  href,
  storyFeedHref,
  storyHref,
  themeFeedHref,
  themeHref,
  twinHref,
} from '../routes/href.ts';
import { excerpt } from '../text/excerpt.ts';
import { xmlSafe } from '../text/xml.ts';
import { day, words } from '../words/words.ts';
import type { Absolute } from './jsonld.ts';

const ITEMS = 50;

type FeedFacts = Pick<typeof site, 'name' | 'description' | 'language'>;

/** What a feed is about, whatever its format. */
export interface Feed {
  title: string;
  description: string;
  /** The page that shows the same, as `href` gives it. */
  page: string;
  /** Where the feed itself is, as `href` gives it. */
  self: string;
  items: { explainer: ExplainerNode; text: string }[];
}

/** The feed of all explainers. @param self where it is, as `href` gives it */
export const siteFeed = (explainers: Iterable<ExplainerNode>, { name, description }: FeedFacts, self: string): Feed => ({
  title: name,
  description,
  page: href('/'),
  self,
  items: [...explainers].slice(0, ITEMS).map((explainer) => ({ explainer, text: gistOf(explainer) })),
});

/** Whether an actor has a feed of its own: nobody waits for more about one of a single explainer, unless the publisher wrote about it. */
export const hasFeed = ({ passages, isPublishers, isListed }: ActorNode): boolean =>
  (isPublishers && isListed) || passages.some(({ explainer }) => explainer !== passages[0]?.explainer);

/** The feed of the explainers that mention an actor, each with the first passage that does. */
export const actorFeed = ({ id, name, passages }: ActorNode, facts: FeedFacts): Feed => ({
  title: words.frame.feedOf(name, facts.name),
  description: words.machines.feed.mentioning(facts.name, name),
  page: actorHref(id),
  self: actorFeedHref(id),
  items: byExplainer(passages),
});

/** The feed of the explainers with a theme, each with the first passage that has its words. */
export const themeFeed = ({ id, name, explainers, passages }: ThemeNode, facts: FeedFacts): Feed => {
  const texts = new Map(byExplainer(passages).map(({ explainer, text }) => [explainer, text]));
  return {
    title: words.frame.feedOf(name, facts.name),
    description: words.machines.feed.about(facts.name, name),
    page: themeHref(id),
    self: themeFeedHref(id),
    items: explainers.slice(0, ITEMS).map((explainer) => ({ explainer, text: texts.get(explainer) ?? gistOf(explainer) })),
  };
};

/** The feed of the explainers of a story. */
export const storyFeed = ({ id, data, explainers }: StoryNode, facts: FeedFacts): Feed => ({
  title: words.frame.feedOf(data.headline, facts.name),
  description: words.story.feed(facts.name, data.headline),
  page: storyHref(id),
  self: storyFeedHref(id),
  items: explainers.slice(0, ITEMS).map((explainer) => ({ explainer, text: gistOf(explainer) })),
});

/** A feed as RSS 2.0 (with the address of the feed, and the day of the last update, as Atom has them). */
export const rssOf = (feed: Feed, { language }: FeedFacts, at: Absolute): RSSOptions => ({
  title: xmlSafe(feed.title),
  description: xmlSafe(feed.description),
  site: at(feed.page),
  xmlns: { atom: 'http://www.w3.org/2005/Atom', ...(hasOthers(feed) && { dc: 'http://purl.org/dc/elements/1.1/' }) },
  customData: `<language>${language}</language><atom:link href="${at(feed.self)}" rel="self" type="application/rss+xml"/>`,
  items: feed.items.map(({ explainer, explainer: { slug, data, themes }, text }) => ({
    title: xmlSafe(data.headline),
    description: xmlSafe(withCorrections(explainer, text)),
    link: at(explainerHref(slug)),
    pubDate: data.published === null ? undefined : new Date(instant(data.published)),
    categories: themes.map(({ name }) => xmlSafe(name)),
    ...customData([
      lastChange(explainer) && `<atom:updated>${lastChange(explainer)}</atom:updated>`,
      data.language && `<dc:language>${data.language}</dc:language>`,
    ]),
  })),
});

/** Whether some of a feed are in another language than the site. */
const hasOthers = ({ items }: Feed): boolean => items.some(({ explainer }) => explainer.data.language !== undefined);

function customData(elements: (string | undefined)[]): { customData?: string } {
  const own = elements.filter((element) => element !== undefined);
  return own.length > 0 ? { customData: own.join('') } : {};
}

/** A feed as JSON Feed 1.1; `_nutgraf` says whether an editor approved an explainer, and where it is as data. */
export const jsonFeedOf = (feed: Feed, { language }: FeedFacts, at: Absolute) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  description: feed.description,
  home_page_url: at(feed.page),
  feed_url: at(feed.self),
  language,
  items: feed.items.map(({ explainer, explainer: { slug, data, themes, approval }, text }) => ({
    id: at(explainerHref(slug)),
    url: at(explainerHref(slug)),
    title: data.headline,
    content_text: withCorrections(explainer, text),
    ...(data.language && { language: data.language }),
    date_published: data.published === null ? undefined : instant(data.published),
    date_modified: lastChange(explainer),
    authors: data.author === null ? undefined : [{ name: data.author }],
    tags: themes.map(({ name }) => name),
    _nutgraf: { review: approval.status, json: at(twinHref(slug)) },
  })),
});

/** A text about an explainer, and what an editor has put right in that. */
const withCorrections = (explainer: ExplainerNode, text: string): string =>
  [text, ...correctionsOf([explainer]).map(({ on, text: own }) => `${words.editor.correction(day(on))}: ${own}`)].join('\n');

/** What an explainer says in short, in the article's words: its first key point, or how it begins. */
export const gistOf = ({ data, passages }: ExplainerNode): string => excerpt(data.keyPoints[0]?.text ?? passages[0]?.text ?? data.headline);

/** The first of some passages of each explainer; passages come newest explainer first. */
function byExplainer(passages: PassageNode[]): Feed['items'] {
  const groups = [...Map.groupBy(passages, ({ explainer }) => explainer)].slice(0, ITEMS);
  return groups.flatMap(([explainer, [first]]) => (first ? [{ explainer, text: excerpt(first.text) }] : []));
}

/** The start of a day in UTC, as RFC 3339 writes it: feeds know no days. */
const instant = (day: string): string => `${day}T00:00:00Z`;
const lastChange = (explainer: ExplainerNode): string | undefined => {
  const on = updatedOn(explainer);
  return on === undefined ? undefined : instant(on);
};

/** The last day that is known of some explainers: of an update, else of the article. YYYY-MM-DD; undefined when none is known. */
export function lastDay(explainers: Iterable<ExplainerNode>): string | undefined {
  const days = [...explainers].flatMap((explainer) => updatedOn(explainer) ?? explainer.data.published ?? []);
  return days.sort().at(-1);
}
