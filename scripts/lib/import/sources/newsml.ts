import type { Item, Left } from '../model/item.ts';
import { paragraphsOf, toHtml } from '../model/markup.ts';
import { below, childOf, childrenOf, lineOf, textOf, type XmlElement } from '../model/xml.ts';
import { isWeb } from './feeds.ts';
import { readNitf } from './nitf.ts';

const PACKAGE = 'a package, which lists others: those that stand in the file are imported by themselves';

/**
 * An item of NewsML-G2: text as XHTML or NITF in it, or as text or HTML in a value of its own.
 *
 * @param now milliseconds; what is under embargo then is left out
 */
export function readNewsItem(item: XmlElement, now: number): Item | Left {
  const [itemMeta, contentMeta] = [childOf(item, 'itemMeta'), childOf(item, 'contentMeta')];
  const headline = headlineOf(contentMeta) ?? lineOf(childOf(itemMeta, 'title')) ?? '';
  const left = (why: string): Left => ({ what: headline || (item.attributes.guid ?? 'an item without headline'), why });
  if (item.name === 'packageItem') return left(PACKAGE);
  const kind = codeOf(childOf(itemMeta, 'itemClass'))?.replace(/^.*[:/]/, '');
  const state = codeOf(childOf(itemMeta, 'pubStatus'))?.replace(/^.*[:/]/, '');
  if (state === 'canceled') return left('withdrawn by the agency: delete it where you have it already');
  if (state === 'withheld') return left('withheld by the agency');
  const embargo = lineOf(childOf(itemMeta, 'embargoed'));
  if (embargo && Date.parse(embargo) > now) return left(`under embargo until ${embargo}: import it again then`);
  const outer = metadataOf(item, headline);
  const contents = childrenOf(item, 'contentSet').flatMap(({ children }) => children.filter((own) => typeof own !== 'string'));
  const nitf = contents.flatMap((own) => (own.name === 'inlineXML' ? childrenOf(own, 'nitf') : []))[0];
  if (nitf) {
    const read = readNitf(nitf, outer);
    return 'id' in read && headline ? { ...read, headline } : read;
  }
  const body = contents.map(htmlOf).find((html) => html.trim() !== '');
  if (body !== undefined) return { ...outer, body };
  if (kind && kind !== 'text') return left(`of the kind "${kind}": text is imported only`);
  return left(contents.some(({ name }) => name === 'remoteContent') ? 'its text lies in another file: import that' : 'without text');
}

function metadataOf(item: XmlElement, headline: string): Omit<Item, 'body'> {
  const [itemMeta, contentMeta] = [childOf(item, 'itemMeta'), childOf(item, 'contentMeta')];
  const meta = contentMeta ?? item;
  const { guid = '', version } = item.attributes;
  const bylines = childrenOf(meta, 'by').flatMap((own) => lineOf(own) ?? []);
  const creators = childrenOf(meta, 'creator').flatMap((own) => lineOf(childOf(own, 'name')) ?? []);
  const subjects = childrenOf(meta, 'subject');
  const summaries = childrenOf(meta, 'description').flatMap((own) => lineOf(own) ?? []);
  const dateline = lineOf(childOf(meta, 'dateline'));
  return {
    id: guid || `newsml ${headline}`,
    headline,
    authors: bylines.length > 0 ? [] : creators,
    byline: bylines[0],
    published:
      lineOf(childOf(itemMeta, 'firstCreated')) ?? lineOf(childOf(meta, 'contentCreated')) ?? lineOf(childOf(itemMeta, 'versionCreated')),
    updated: lineOf(childOf(meta, 'contentModified')) ?? lineOf(childOf(itemMeta, 'versionCreated')),
    language: childOf(meta, 'language')?.attributes.tag ?? item.attributes['xml:lang'],
    publisher: publisherOf(item),
    url: childrenOf(itemMeta ?? item, 'link')
      .map(({ attributes: { href } }) => href)
      .find(isWeb),
    topics: [
      ...subjects.map((own) => ({ code: codeOf(own), name: lineOf(childOf(own, 'name')) })),
      ...childrenOf(meta, 'keyword').map((own) => ({ name: lineOf(own) })),
    ],
    version: version && /^\d+$/.test(version) ? Number(version) : undefined,
    beside: [...(dateline ? [`dateline: ${dateline}`] : []), ...summaries.map((text) => `description: ${text}`)],
  };
}

/** The headline that is told readers: the first without a role, else the first. */
function headlineOf(meta: XmlElement | undefined): string | undefined {
  const all = meta ? childrenOf(meta, 'headline') : [];
  return lineOf(all.find(({ attributes: { role } }) => role === undefined || /:main$/.test(role)) ?? all[0]);
}

function publisherOf(item: XmlElement): string | undefined {
  const provider = childOf(childOf(item, 'itemMeta'), 'provider');
  return lineOf(childOf(provider, 'name')) ?? provider?.attributes.literal;
}

const codeOf = (element: XmlElement | undefined): string | undefined => element?.attributes.qcode ?? element?.attributes.uri;

function htmlOf(content: XmlElement): string {
  const { name, attributes } = content;
  if (name === 'inlineXML') {
    const [body] = below(content, 'body');
    return toHtml((body ?? content).children);
  }
  if (name !== 'inlineData') return '';
  const given = textOf(content) ?? '';
  const text = /base64/.test(attributes.encoding ?? '') ? Buffer.from(given, 'base64').toString('utf8') : given;
  return /html/.test(attributes.contenttype ?? '') ? text : paragraphsOf(text);
}
