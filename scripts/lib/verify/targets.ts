import { posix } from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Element as XmlElement, Root as XmlRoot } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { ContentError } from '../../../src/lib/content-error.ts';
import { addressesInJson, addressesInJsonLd } from './json.ts';
import { addressesInMarkdown } from './markdown.ts';
import { addressAttributes, attributeOf, type Element, lineOf, type Page, readSrcset } from './page.ts';
import type { SiteFile } from './site.ts';

/** An address, and the line (1-based) that it stands in, where that is known. */
export type PlacedAddress = readonly [address: string, line: number | undefined];

const readers: Record<string, (text: string, file: string) => PlacedAddress[]> = {
  '.xml': addressesInXml,
  '.json': addressesInJson,
  '.md': addressesInMarkdown,
  '.txt': addressesInMarkdown,
};

/**
 * The addresses in a file of the site, each with the first line that it stands in.
 *
 * @param page the file as a page, where it is one
 * @throws ContentError when it is XML that is not well-formed
 */
export function targetsOf({ text, file, path }: SiteFile, page: Page | undefined): Map<string, number | undefined> {
  const read = path === 'robots.txt' ? addressesInRobots : readers[posix.extname(path)];
  const targets = new Map<string, number | undefined>();
  for (const [address, line] of page ? addressesOnPage(page) : (read?.(text, file) ?? [])) {
    const first = targets.get(address);
    if (!targets.has(address) || (first !== undefined && line !== undefined && line < first)) targets.set(address, line);
  }
  return targets;
}

const metaNames = ['og:image', 'og:url', 'twitter:image'];

function addressesOnPage(page: Page): PlacedAddress[] {
  const placed = (name: string, read: (value: string) => readonly string[], filter?: (element: Element) => boolean): PlacedAddress[] =>
    (page.having.get(name) ?? [])
      .filter((element) => filter?.(element) ?? true)
      .flatMap((element) => read(attributeOf(element, name) ?? '').map((address): PlacedAddress => [address, lineOf(element)]));
  return [
    ...addressAttributes.flatMap((name) => placed(name, (value) => [value])),
    ...['srcset', 'imagesrcset'].flatMap((name) => placed(name, readSrcset)),
    ...placed('content', (value) => [value], isAddressMeta),
    ...addressesInJsonLd(page),
  ];
}

const isAddressMeta = (element: Element): boolean =>
  element.tagName === 'meta' && metaNames.includes(attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '');

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
