import type { Item, Left } from '../model/item.ts';
import { escapeHtml, toHtml } from '../model/markup.ts';
import { below, childOf, childrenOf, isXml, lineOf, rawTextOf, textOf, type XmlElement } from '../model/xml.ts';
import { idOf } from './feeds.ts';

/** Blocks of NITF that have another name in HTML. */
const BLOCKS: Partial<Record<string, string>> = {
  hl1: 'h2',
  hl2: 'h2',
  bq: 'blockquote',
  block: 'div',
  note: 'aside',
  fn: 'aside',
  'nitf-table': 'div',
  credit: 'footer',
};
/** Elements of NITF that stand in a line and only say what their words are. */
const IN_LINE = new Set(
  `alt-code chron classifier city copyrite country currency event frac frac-num frac-den function location money name.given name.family num
    object.title org person postaddr pronounce region sublocation state virtloc lang`.split(/\s+/),
);
const STATES: Partial<Record<string, string>> = {
  withheld: 'withheld by the agency',
  canceled: 'withdrawn by the agency: delete it where you have it already',
  embargoed: 'under embargo: import it again once that is over',
};

/** A document of NITF. @param outer what the file around it says of it */
export function readNitf(nitf: XmlElement, outer: Partial<Item> = {}): Item | Left {
  const [head, body] = [childOf(nitf, 'head'), childOf(nitf, 'body')];
  const [bodyHead, content, bodyEnd] = ['body.head', 'body.content', 'body.end'].map((name) => childOf(body, name));
  const docdata = childOf(head, 'docdata');
  const hedline = childOf(bodyHead, 'hedline');
  const headline = lineOf(childOf(hedline, 'hl1')) ?? lineOf(childOf(head, 'title')) ?? outer.headline ?? '';
  const why = STATES[docdata?.attributes['management-status'] ?? ''];
  if (why) return { what: headline, why };
  const html = content ? nitfToHtml(content.children) : '';
  if (html.trim() === '') return { what: headline || 'a document without headline', why: 'without text' };
  const ids = childOf(docdata, 'doc-id')?.attributes;
  const standfirst = childrenOf(hedline ?? nitf, 'hl2').map((own) => nitfToHtml(own.children));
  const abstract = lineOf(childOf(bodyHead, 'abstract'));
  const dateline = lineOf(childOf(bodyHead, 'dateline'));
  const bylines = childrenOf(bodyHead ?? nitf, 'byline').flatMap((own) => lineOf(own) ?? []);
  const end = childrenOf(bodyEnd ?? nitf, 'tagline').map((own) => `<p>${nitfToHtml(own.children)}</p>`);
  return {
    id: idOf(ids?.['id-string'], ids?.regsrc ?? 'nitf', [headline, lineOf(content)]),
    body: [html, ...end].join('\n'),
    standfirst: standfirst.length > 0 ? standfirst.join('<br>') : undefined,
    byline: bylines.length > 0 ? bylines.join(', ') : undefined,
    published: dateOf(childOf(docdata, 'date.issue')) ?? dateOf(childOf(docdata, 'date.release')),
    language: nitf.attributes['xml:lang'] ?? body?.attributes['xml:lang'],
    publisher: childOf(docdata, 'doc.copyright')?.attributes.holder,
    section: childOf(head, 'pubdata')?.attributes['position.section'],
    authors: [],
    ...outer,
    headline,
    topics: [
      ...(outer.topics ?? []),
      ...below(nitf, 'tobject.subject').flatMap(subjectOf),
      ...below(nitf, 'keyword').map(({ attributes }) => ({ name: attributes.key })),
    ],
    beside: [
      ...(outer.beside ?? []),
      ...(dateline ? [`dateline: ${dateline}`] : []),
      ...(abstract ? [`abstract: ${abstract}`] : []),
      ...childrenOf(docdata ?? nitf, 'ed-msg').flatMap(({ attributes: { info } }) => (info ? [`note to editors: ${info}`] : [])),
    ],
  };
}

/** A subject by its number, and by the finest of its names. */
function subjectOf({ attributes: own }: XmlElement): Item['topics'] {
  const code = own['tobject.subject.refnum'];
  const name = own['tobject.subject.detail'] ?? own['tobject.subject.matter'] ?? own['tobject.subject.type'];
  return code || name ? [{ code: code && `subj:${code}`, name }] : [];
}

/** "20260302T093000Z" as ISO 8601. */
function dateOf(element: XmlElement | undefined): string | undefined {
  const [, year, month, day, hour, minute, zone] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?\d{2})?(Z|[+-]\d{2}:?\d{2})?)?/.exec(element?.attributes.norm ?? '') ?? [];
  if (!day) return undefined;
  return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:00${zone ?? ''}` : ''}`;
}

/** Nodes of NITF as HTML. */
export const nitfToHtml = (nodes: readonly (XmlElement | string)[]): string =>
  nodes.map((node) => (isXml(node) ? elementToHtml(node) : escapeHtml(node))).join('');

function elementToHtml(element: XmlElement): string {
  const { name, children } = element;
  if (name === 'media') return figureOf(element);
  if (name === 'pre') return `<pre>${escapeHtml(rawTextOf(element))}</pre>`;
  if (name === 'person' || name === 'org' || IN_LINE.has(name)) return nitfToHtml(children);
  const other = BLOCKS[name];
  if (other) return `<${other}>${nitfToHtml(children)}</${other}>`;
  return toHtml([{ ...element, children: [] }]).replace(/<\/[^<]*>$/, (end) => `${nitfToHtml(children)}${end}`);
}

/** A picture with its caption; who took it stands below. */
function figureOf(media: XmlElement): string {
  const references = childrenOf(media, 'media-reference');
  const images = media.attributes['media-type'] === 'image' || !media.attributes['media-type'] ? references.slice(0, 1) : [];
  const others = references.filter((own) => !images.includes(own));
  const caption = childrenOf(media, 'media-caption').map((own) => nitfToHtml(own.children));
  const producer = textOf(childOf(media, 'media-producer'));
  const words = [...caption, ...(producer ? [escapeHtml(producer)] : [])].join(' ');
  return [
    '<figure>',
    ...images.map(
      ({ attributes: { source = '', 'alternate-text': alt = '' } }) => `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}">`,
    ),
    ...others.map(({ attributes: { source = '' } }) => `<!-- ${escapeHtml(source)} -->`),
    ...(words ? [`<figcaption>${words}</figcaption>`] : []),
    '</figure>',
  ].join('');
}
