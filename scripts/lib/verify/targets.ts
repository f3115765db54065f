import type { Element as XmlElement, Nodes as XmlNodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { ContentError } from '../../../src/lib/content-error.ts';
import { targetsOfJsonLd } from './json.ts';
import { attributeOf, lineOf, type Page } from './page.ts';
import { readSrcset } from './srcset.ts';

/** The addresses that a file of the site holds, each with the first line that it stands in. */
export interface Linking {
  file: string;
  /** Its path in the site. */
  path: string;
  targets: Map<string, number | undefined>;
}

/** Property names of the attributes that hold one address. */
const properties = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'cite', 'xLinkHref'];
const metaNames = ['og:image', 'og:url', 'twitter:image'];

/** All addresses on a page. */
export function targetsOfPage(page: Page): Linking {
  const targets = new Map<string, number | undefined>();
  for (const element of page.elements) {
    const found = properties.map((property) => attributeOf(element, property));
    for (const property of ['srcSet', 'imageSrcSet']) found.push(...readSrcset(attributeOf(element, property) ?? ''));
    if (element.tagName === 'meta' && metaNames.includes(attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '')) {
      found.push(attributeOf(element, 'content'));
    }
    for (const value of found) if (value !== undefined && !targets.has(value)) targets.set(value, lineOf(element));
  }
  for (const [value, line] of targetsOfJsonLd(page)) if (!targets.has(value)) targets.set(value, line);
  return { file: page.file, path: page.path, targets };
}

/**
 * All addresses in a feed or sitemap: the text of `loc`, `link` and of a `guid` that is a permalink, and `href` attributes.
 *
 * @throws ContentError when it is not well-formed XML
 */
export function targetsOfXml(xml: string, file: string, path: string): Linking {
  const targets = new Map<string, number | undefined>();
  for (const element of xmlElements(parse(xml, file))) {
    const value = xmlAddress(element);
    if (value && !targets.has(value)) targets.set(value, element.position?.start.line);
  }
  return { file, path, targets };
}

/** The addresses of sitemaps that robots.txt names (RFC 9309, section 2.2.4). */
export function targetsOfRobots(text: string, file: string, path: string): Linking {
  const lines = text.split('\n').map((line, index) => [/^Sitemap: (.*)$/.exec(line)?.[1], index + 1] as const);
  return { file, path, targets: new Map(lines.filter((line): line is [string, number] => line[0] !== undefined)) };
}

function parse(xml: string, file: string): XmlNodes {
  try {
    return fromXml(xml);
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    throw new ContentError(`the XML does not parse: ${reason ?? error}`, { file, line }, 'Escape what the template writes into it.');
  }
}

function xmlAddress(element: XmlElement): string | null | undefined {
  const name = element.name.split(':').at(-1);
  const isPermalink = name === 'guid' && element.attributes.isPermaLink !== 'false';
  if (name === 'loc' || isPermalink || (name === 'link' && element.children.length > 0)) return xmlText(element).trim();
  return element.attributes.href;
}

function* xmlElements(node: XmlNodes): Generator<XmlElement> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* xmlElements(child);
}

function xmlText(node: XmlNodes): string {
  if ('children' in node) return node.children.map(xmlText).join('');
  return 'value' in node ? node.value : '';
}
