import { posix } from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Element as XmlElement, Root as XmlRoot } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { ContentError } from '../../../src/lib/content-error.ts';
import { addressesInJson, addressesInJsonLd } from './json.ts';
import { addressesInMarkdown } from './markdown.ts';
import { addressProperties, attributeOf, lineOf, type Page, readSrcset } from './page.ts';
import type { SiteFile } from './site.ts';

type PlacedAddress = readonly [address: string, line: number | undefined];

/** The addresses that a file of the site holds, each with the first line that it stands in. */
export interface Linking {
  file: string;
  /** Its path in the site. */
  path: string;
  targets: ReadonlyMap<string, number | undefined>;
}

const readers: Record<string, (text: string, file: string) => PlacedAddress[]> = {
  '.xml': addressesInXml,
  '.json': addressesInJson,
  '.md': addressesInMarkdown,
  '.txt': addressesInMarkdown,
};

/**
 * The addresses in a file of the site that is no page; undefined where its kind holds none.
 *
 * @throws ContentError when it is XML that is not well-formed
 */
export function linkingOf({ text, file, path }: SiteFile): Linking | undefined {
  const read = path === 'robots.txt' ? addressesInRobots : readers[posix.extname(path)];
  return read && { file, path, targets: firstOfEach(read(text, file)) };
}

/** The addresses on a page. */
export const linkingOfPage = (page: Page): Linking => ({
  file: page.file,
  path: page.path,
  targets: firstOfEach([...page.elements.flatMap(addressesOf), ...addressesInJsonLd(page)]),
});

const metaNames = ['og:image', 'og:url', 'twitter:image'];

function addressesOf(element: Page['elements'][number]): PlacedAddress[] {
  const found = addressProperties.map((property) => attributeOf(element, property));
  for (const property of ['srcSet', 'imageSrcSet']) found.push(...readSrcset(attributeOf(element, property) ?? ''));
  if (element.tagName === 'meta' && metaNames.includes(attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '')) {
    found.push(attributeOf(element, 'content'));
  }
  return found.filter((value) => value !== undefined).map((value) => [value, lineOf(element)]);
}

function addressesInXml(xml: string, file: string): PlacedAddress[] {
  const found: PlacedAddress[] = [];
  visit(parseXml(xml, file), 'element', (element) => {
    const value = xmlAddress(element);
    if (value) found.push([value, element.position?.start.line]);
  });
  return found;
}

/** The addresses of sitemaps that robots.txt names (RFC 9309, section 2.2.4). */
function addressesInRobots(text: string): PlacedAddress[] {
  return text.split('\n').flatMap((line, index): PlacedAddress[] => {
    const address = /^Sitemap: (.*)$/.exec(line)?.[1];
    return address === undefined ? [] : [[address, index + 1]];
  });
}

function parseXml(xml: string, file: string): XmlRoot {
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
  if (name === 'loc' || isPermalink || (name === 'link' && element.children.length > 0)) return textOf(element).trim();
  return element.attributes.href;
}

function firstOfEach(addresses: readonly PlacedAddress[]): Map<string, number | undefined> {
  const first = new Map<string, number | undefined>();
  for (const [address, line] of addresses) if (!first.has(address)) first.set(address, line);
  return first;
}
