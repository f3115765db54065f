import { posix } from 'node:path';
import { parseXml, type XmlDocument, XmlElement, type XmlError } from '@rgrove/parse-xml';
import { ContentError } from '../../../src/lib/content-error.ts';
import { attributeOf, type Element } from '../html/tree.ts';
import { addressesInJson, addressesInJsonLd } from './json.ts';
import { addressesInMarkdown } from './markdown.ts';
import { addressAttributes, type Page, readSrcset, refreshOf } from './page.ts';
import { lineAt } from './parse.ts';
import { lineOf } from './site.ts';
import type { SiteFile } from './site-file.ts';

/** An address, and what finds the line (1-based) that it stands in. */
export type PlacedAddress = readonly [address: string, line: () => number | undefined];

const readers: Record<string, (file: SiteFile) => PlacedAddress[]> = {
  '.html': ({ page }) => addressesOnPage(page),
  '.xml': addressesInXml,
  '.json': addressesInJson,
  '.md': addressesInMarkdown,
  '.txt': addressesInMarkdown,
};

/**
 * The addresses in a file of the site; some more than once.
 *
 * @throws ContentError when it is XML that is not well-formed
 */
export function addressesIn(file: SiteFile): PlacedAddress[] {
  const read = file.path === 'robots.txt' ? addressesInRobots : readers[posix.extname(file.path)];
  return read?.(file) ?? [];
}

const metaNames = ['og:image', 'og:url', 'twitter:image'];

function addressesOnPage(page: Page): PlacedAddress[] {
  const placed = (name: string, read: (value: string) => readonly string[], filter?: (element: Element) => boolean): PlacedAddress[] =>
    (page.having.get(name) ?? [])
      .filter((element) => filter?.(element) ?? true)
      .flatMap((element) => read(attributeOf(element, name) ?? '').map((address): PlacedAddress => [address, () => lineOf(page, element)]));
  return [
    ...addressAttributes.flatMap((name) => placed(name, (value) => [value])),
    ...['srcset', 'imagesrcset'].flatMap((name) => placed(name, readSrcset)),
    ...placed('content', (value) => [value], isAddressMeta),
    ...(page.tagged.get('meta') ?? []).flatMap((meta): PlacedAddress[] => {
      const address = refreshOf(meta);
      return address === undefined ? [] : [[address, () => lineOf(page, meta)]];
    }),
    ...addressesInJsonLd(page),
  ];
}

const isAddressMeta = (element: Element): boolean =>
  element.tag === 'meta' && metaNames.includes(attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '');

function addressesInXml({ text, file }: SiteFile): PlacedAddress[] {
  const found: PlacedAddress[] = [];
  const read = (node: XmlDocument | XmlElement): void => {
    for (const child of node.children) {
      if (!(child instanceof XmlElement)) continue;
      const address = xmlAddress(child);
      if (address) found.push([address, () => lineAt(text, child.start)]);
      read(child);
    }
  };
  read(readXml(text, file));
  return found;
}

/** The addresses of sitemaps that robots.txt names (RFC 9309, section 2.2.4). */
function addressesInRobots({ text }: SiteFile): PlacedAddress[] {
  return text.split('\n').flatMap((line, index): PlacedAddress[] => {
    const address = /^Sitemap: (.*)/.exec(line)?.[1];
    return address === undefined ? [] : [[address, () => index + 1]];
  });
}

function readXml(xml: string, file: string): XmlDocument {
  try {
    return parseXml(xml, { includeOffsets: true });
  } catch (error) {
    const { message, line } = error as XmlError;
    const [what] = message.split('\n');
    throw new ContentError(`the XML does not parse: ${what}`, { file, line }, 'Escape what the template writes into it.');
  }
}

function xmlAddress({ name, attributes, children, text }: XmlElement): string | undefined {
  const local = name.split(':').at(-1);
  const isPermalink = local === 'guid' && attributes.isPermaLink !== 'false';
  if (local === 'loc' || isPermalink || (local === 'link' && children.length > 0)) return text.trim();
  return attributes.href;
}
