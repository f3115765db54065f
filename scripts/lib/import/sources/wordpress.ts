import type { Item, Left } from '../model/item.ts';
import { childOf, childrenOf, lineOf, textOf, type XmlElement } from '../model/xml.ts';
import { idOf, isWeb, plain } from './feeds.ts';
import { readPostBody } from './wordpress-body.ts';

const EXPORT = /wordpress\.org\/export|^wp$/;
const EXCERPT = /wordpress\.org\/export.*excerpt|^excerpt$/;

/** Whether an item of RSS is one of a WordPress export. */
export const isWordPress = (item: XmlElement): boolean => childOf(item, 'post_type', EXPORT) !== undefined;

const KINDS: Partial<Record<string, string>> = {
  page: 'a page of the site, and no post: if one is an article, save it as a page and explain that file',
  attachment: 'a picture or a file of the library: the posts that show it link to it',
};
const STATES: Partial<Record<string, string>> = {
  draft: 'a draft: publish it there first, and export again',
  pending: 'a draft: publish it there first, and export again',
  'auto-draft': 'a draft: publish it there first, and export again',
  future: 'not published yet: export again once it is',
  private: 'private: publish it there first, if it is to be public',
  trash: 'in the bin',
};

/** An item of a WordPress export: posts that are published are articles; pages, drafts, pictures and all else are named. */
export function readPost(item: XmlElement, channel: XmlElement | undefined): Item | Left {
  const wp = (name: string): string | undefined => lineOf(childOf(item, name, EXPORT));
  const title = plain(lineOf(childOf(item, 'title', /^$/)));
  const link = lineOf(childOf(item, 'link', /^$/));
  const left = (why: string): Left => ({ what: title ?? wp('attachment_url') ?? link ?? `item ${wp('post_id')}`, why });
  const [kind = 'post', state = 'publish'] = [wp('post_type'), wp('status')];
  if (kind !== 'post') return left(KINDS[kind] ?? `of the kind "${kind}", which is no post`);
  if (state !== 'publish') return left(STATES[state] ?? `in the state "${state}", and not published`);
  if (wp('post_password')) return left('behind a password: take that off there, if it is to be public');
  const { html, beside } = readPostBody(textOf(childOf(item, 'encoded', /content|^content$/)) ?? '');
  if (html.trim() === '') return left('without text');
  const home = lineOf(childOf(channel, 'base_blog_url', EXPORT)) ?? lineOf(childOf(channel, 'link', /^$/));
  const categories = childrenOf(item, 'category').filter(({ attributes }) => attributes.nicename !== 'uncategorized');
  const sections = categories.filter(({ attributes: { domain } }) => domain === 'category').flatMap((own) => lineOf(own) ?? []);
  const excerpt = plain(textOf(childOf(item, 'encoded', EXCERPT)));
  const { names, logins } = authorsOf(item, channel);
  const comments = childrenOf(item, 'comment', EXPORT).length;
  return {
    id: idOf(lineOf(childOf(item, 'guid')) ?? wp('post_id') ?? link, home, [title, html]),
    headline: title ?? '',
    body: html,
    authors: names,
    published: wp('post_date') ?? lineOf(childOf(item, 'pubDate')),
    updated: wp('post_modified'),
    language: lineOf(childOf(channel, 'language')),
    publisher: plain(lineOf(childOf(channel, 'title'))),
    section: sections.length === 1 ? sections[0] : undefined,
    url: isWeb(link) ? link : undefined,
    base: !isWeb(link) && isWeb(home) ? home : undefined,
    slug: decoded(wp('post_name')),
    topics: categories.flatMap((own) => lineOf(own) ?? []).map((name) => ({ name: plain(name) })),
    beside: [
      ...logins.map((login) => `author, by a login alone: ${login}`),
      ...(excerpt ? [`excerpt: ${excerpt}`] : []),
      ...(comments > 0 ? [`readers' comments: ${comments}`] : []),
      ...beside,
    ],
  };
}

/** By their names as the site shows them; a login that the export does not explain names nobody. */
function authorsOf(item: XmlElement, channel: XmlElement | undefined): { names: string[]; logins: string[] } {
  const known = new Map(
    childrenOf(channel ?? item, 'author', EXPORT).map((author) => [
      lineOf(childOf(author, 'author_login')),
      plain(lineOf(childOf(author, 'author_display_name'))),
    ]),
  );
  const creators = childrenOf(item, 'creator').flatMap((own) => lineOf(own) ?? []);
  return { names: creators.flatMap((own) => known.get(own) ?? []), logins: creators.filter((own) => !known.get(own)) };
}

/** Names in other scripts are stored as in addresses. */
function decoded(name: string | undefined): string | undefined {
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}
