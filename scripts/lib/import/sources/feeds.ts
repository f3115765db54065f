import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Item, Left, Topic } from '../model/item.ts';
import { escapeHtml, toHtml } from '../model/markup.ts';
import { childOf, childrenOf, lineOf, textOf, type XmlElement } from '../model/xml.ts';

const CONTENT = /rss\/1\.0\/modules\/content|^content$/;
const DUBLIN_CORE = /purl\.org\/dc\/|^dc$/;
const MEDIA = /search\.yahoo\.com\/mrss|^media$/;
/** Elements of RSS have no space, or one of the versions that gave it one. */
const OWN = /^$|rss\/[\d.]+\/?$|userland|netscape/i;

/** In words; a description that is longer, and does not say that it goes on elsewhere, is the article. */
const LONGEST_SUMMARY = 150;
/** What the end of a text that was cut says. */
const CUT =
  /(?:…|\.\.\.|\[&#8230;\]|\[…\]|\[\.\.\.\]|(?:read|continue reading|view) (?:more|on|the (?:full|rest)\b.*)\W*|[.!?…”"\])]\s*(?:read|continue reading|view) (?:more|on)\b(?:[^.!?]|\.(?=\w)){0,80}\W*)$/i;

const SUMMARY = 'the feed has a summary only: add its page by its address (npm run explain -- ADDRESS), or ask for a feed with full text';

/** An item of RSS 2.0, 1.0 or older, with its channel around it. */
export function readRssItem(item: XmlElement, channel: XmlElement | undefined): Item | Left {
  const link = lineOf(childOf(item, 'link', OWN)) ?? lineOf(childOf(item, 'origLink'));
  const guid = childOf(item, 'guid');
  const title = plain(lineOf(childOf(item, 'title', OWN)) ?? lineOf(childOf(item, 'title', DUBLIN_CORE)));
  const isPermalink = guid?.attributes.isPermaLink !== 'false' && isWeb(lineOf(guid));
  const url = isWeb(link) ? link : isPermalink ? lineOf(guid) : undefined;
  const body = textOf(childOf(item, 'encoded', CONTENT)) ?? wholeIn(textOf(childOf(item, 'description', OWN)));
  if (body === undefined) return { what: [title ?? 'an item without title', url].filter(Boolean).join(', '), why: SUMMARY };
  const home = lineOf(childOf(channel, 'link', OWN));
  const published = lineOf(childOf(item, 'pubDate')) ?? lineOf(childOf(item, 'date', DUBLIN_CORE));
  return {
    id: idOf(lineOf(guid) ?? item.attributes.about ?? link, home, [title, published ?? body]),
    headline: title ?? '',
    body: withoutFeedLine(body),
    authors: authorsOf(item),
    published,
    updated: lineOf(childOf(item, 'modified')) ?? lineOf(childOf(item, 'updated')),
    language: lineOf(childOf(item, 'language')) ?? lineOf(childOf(channel, 'language')),
    publisher: lineOf(childOf(item, 'publisher', DUBLIN_CORE)) ?? lineOf(childOf(channel, 'publisher', DUBLIN_CORE)),
    url,
    base: url === undefined && isWeb(home) ? home : undefined,
    topics: [...childrenOf(item, 'category', OWN), ...childrenOf(item, 'subject', DUBLIN_CORE)].map(topicOf),
    beside: besideOf(item, body),
  };
}

/** An entry of Atom, with its feed around it. */
export function readAtomEntry(entry: XmlElement, feed: XmlElement | undefined): Item | Left {
  const links = childrenOf(entry, 'link');
  const alternate = links.find(({ attributes: { rel = 'alternate' } }) => rel === 'alternate')?.attributes.href;
  const base = entry.attributes['xml:base'] ?? feed?.attributes['xml:base'];
  const url = [alternate && URL.parse(alternate, base)?.href].find(isWeb);
  const title = plain(htmlOf(childOf(entry, 'title')));
  const content = childOf(entry, 'content');
  const body = content && content.attributes.src === undefined ? htmlOf(content) : wholeIn(htmlOf(childOf(entry, 'summary')));
  if (body === undefined || body.trim() === '')
    return { what: [title ?? 'an entry without title', url].filter(Boolean).join(', '), why: SUMMARY };
  const authors = [entry, childOf(entry, 'source'), feed].find((own) => own && childOf(own, 'author'));
  return {
    id: idOf(lineOf(childOf(entry, 'id')) ?? url, lineOf(childOf(feed, 'id')), [title, body]),
    headline: title ?? '',
    body: withoutFeedLine(body),
    authors: authors ? childrenOf(authors, 'author').flatMap((own) => lineOf(childOf(own, 'name')) ?? []) : [],
    published: lineOf(childOf(entry, 'published')) ?? lineOf(childOf(entry, 'issued')),
    updated: lineOf(childOf(entry, 'updated')),
    language: content?.attributes['xml:lang'] ?? entry.attributes['xml:lang'] ?? feed?.attributes['xml:lang'],
    url,
    base: [content?.attributes['xml:base'] && URL.parse(content.attributes['xml:base'], base)?.href, base].find(isWeb),
    topics: childrenOf(entry, 'category').map(({ attributes: { term, label, scheme } }) => ({
      code: scheme && term ? `${scheme.replace(/\/?$/, '/')}${term}` : term,
      name: label ?? term,
    })),
    beside: [
      ...links.flatMap(({ attributes: { rel, href } }) => (rel === 'enclosure' && href ? [`enclosure: ${href}`] : [])),
      ...besideOf(entry, body),
    ],
  };
}

/**
 * The id of an item, which is unique among all sources.
 *
 * @param home of whose ids it is one, where it is no address itself
 * @param said what makes up for an id where the source gives none: the headline, and the time or else the first words
 */
export function idOf(id: string | undefined, home: string | undefined, said: readonly (string | undefined)[]): string {
  if (id === undefined) return [home, ...said.map((text) => plain(text?.slice(0, 300)))].filter(Boolean).join(' ');
  return /^[a-z][a-z\d+.-]+:/i.test(id) || home === undefined ? id : `${home} ${id}`;
}

export const isWeb = (text: string | undefined): text is string => /^https?:\/\//i.test(text ?? '');

/** The value of an Atom construct as HTML: text, HTML or XHTML. */
function htmlOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const { type = 'text' } = element.attributes;
  if (/xhtml|\/xml$|\+xml$/.test(type)) return toHtml(childrenOf(element, 'div')[0]?.children ?? element.children);
  const text = textOf(element);
  return /html/.test(type) ? text : text && escapeHtml(text);
}

/** A text that may hold markup, without it, on one line. */
export function plain(html: string | undefined): string | undefined {
  const text = html && wordsBelow(parseFragment(html).childNodes).replace(/\s+/g, ' ').trim();
  return text || undefined;
}

const wordsBelow = (nodes: DefaultTreeAdapterTypes.ChildNode[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'childNodes' in node ? wordsBelow(node.childNodes) : '')).join('');

/** A description that is the whole article. */
function wholeIn(html: string | undefined): string | undefined {
  const words = plain(html?.replace(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/gi, ' ')) ?? '';
  return words.split(' ').length > LONGEST_SUMMARY && !CUT.test(words) ? html : undefined;
}

/** The line that WordPress puts below each item of a feed is none of the article. */
function withoutFeedLine(html: string): string {
  const at = html.lastIndexOf('<p>The post <a ');
  const line = at === -1 ? '' : html.slice(at).trim();
  return /appeared first on <a [^<]*<\/a>\.?<\/p>$/.test(line) ? `${html.slice(0, at)}<aside>${line}</aside>` : html;
}

/** RSS has "address (Name)"; an address alone names nobody. */
function authorsOf(item: XmlElement): string[] {
  const creators = childrenOf(item, 'creator', DUBLIN_CORE).flatMap((own) => lineOf(own) ?? []);
  if (creators.length > 0) return creators;
  const said = childrenOf(item, 'author').flatMap((own) => lineOf(childOf(own, 'name')) ?? lineOf(own) ?? []);
  return said.flatMap((text) => /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? (text.includes('@') ? [] : text));
}

function topicOf(element: XmlElement): Topic {
  const name = plain(lineOf(element));
  const { domain } = element.attributes;
  return { name, code: domain && name && /iptc|medtop|subj/i.test(domain) ? `${domain.replace(/[:/]?$/, '/')}${name}` : undefined };
}

/** Pictures and recordings that an item has beside its text. */
function besideOf(item: XmlElement, body: string): string[] {
  const media = [item, ...childrenOf(item, 'group', MEDIA)].flatMap((own) => [
    ...childrenOf(own, 'content', MEDIA),
    ...childrenOf(own, 'thumbnail', MEDIA),
    ...childrenOf(own, 'enclosure'),
  ]);
  const urls = new Set(media.flatMap(({ attributes: { url } }) => url ?? []));
  return [...urls].filter((url) => !body.includes(url)).map((url) => `enclosure: ${url}`);
}
